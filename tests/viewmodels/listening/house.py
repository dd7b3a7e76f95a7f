"""A reader and who listens to it, on pages of the test's own."""

from kiosk.runtime.idle import Idle, Patience, Presence
from kiosk.runtime.language import Languages
from kiosk.viewmodels.listening import ListeningViewModel
from kiosk.viewmodels.reader import ReaderViewModel, ScreenReading
from kiosk.viewmodels.reading import Reading, Role, Spoken
from tests.heard import Heard
from tests.viewmodels.model_values import told

TOP = (Spoken("logo", Role.TEXT, "Innovation", "en"),)
PAGE = (
    Spoken("back", Role.BUTTON, "Alla medlemmar", "sv"),
    Spoken("title", Role.HEADING, "Lindab", "sv"),
    Spoken("words", Role.TEXT, "kl. 13:00", "sv"),
    Spoken("about", Role.TEXT, "Ventilation for good air", "en"),
    Spoken("list", Role.TOGGLE, "I min lista", "sv", checked=False),
)
OTHER = (Spoken("title", Role.HEADING, "Karta", "sv"), Spoken("line", Role.TEXT, "Kajen", "sv"))
DOCK = (Spoken("dock/home", Role.TAB, "Hem", "sv", checked=True),)
QUESTION = (Spoken("question", Role.NOTICE, "Är du kvar?", "sv"),)
ALL_OF_PAGE = [
    "Lindab. Alla medlemmar. knapp",
    "Lindab. rubrik",
    "klockan 13",
    "Ventilation for good air",
    "I min lista. knapp, inte vald",
]
LAST = "Det var allt på den här sidan. Sedan kommer platserna längst ner."


class House:
    """A reader and who listens; QML is a connection: what is come to is marked at once."""

    def __init__(self, voice: Heard | None, languages: Languages) -> None:
        self.idle = Idle(Patience(3600, 30))
        self.page: tuple[Spoken, ...] = PAGE
        self.reader = ReaderViewModel(self.shown, self.idle)
        self.listening = ListeningViewModel(self.reader, voice, languages, self.idle, self.idle)
        self.reader.moved.connect(lambda: self.reader.arrive() if told(self.reader, "key") else None)
        self.idle.touch()

    def shown(self) -> ScreenReading:
        if self.idle.presence is Presence.ASKING:
            return ScreenReading(Reading(QUESTION))
        return ScreenReading(Reading(TOP, self.page, DOCK), 1, 1 + len(self.page))
