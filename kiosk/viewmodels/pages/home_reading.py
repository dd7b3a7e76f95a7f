"""What Home has to say."""

from kiosk.viewmodels.formatting import joined, listed, translate
from kiosk.viewmodels.pages.home_view import HomeRow, HomeView
from kiosk.viewmodels.pages.row_reading import search_words, spoken_row, texts
from kiosk.viewmodels.reading import Reading, Role, Spoken, SpokenRows
from kiosk.viewmodels.scene import Scene


def home_reading(scene: Scene, view: HomeView) -> Reading:
    """The card, the rows below it, and where to go."""
    language = scene.language.code
    card = view.card

    def row(key: str, row: HomeRow) -> Spoken:
        return spoken_row(scene, key, Role.BUTTON, row)

    def place(key: str, text: str, detail: str) -> Spoken:
        return Spoken(key, Role.BUTTON, listed(text, detail), language)

    nobody = Spoken("nothing", Role.HEADING, translate("HomePage", "Helsingborg Innovation District"), language)
    return Reading(
        _above_the_line(view, language),
        (spoken_row(scene, "card", Role.BUTTON, card) if card else nobody,),
        SpokenRows("rows", view.rows, row),
        (
            Spoken("where", Role.HEADING, translate("HomePage", "Where to?"), language),
            Spoken("updated", Role.TEXT, joined(view.updated, view.mark), language),
        ),
        (
            Spoken("search", Role.BUTTON, search_words(), language),
            place("district", translate("HomePage", "The district"), translate("HomePage", "What it is")),
            place("members", translate("HomePage", "Members"), view.members),
            place("events", translate("HomePage", "Events"), view.events),
            place("wayfinding", translate("HomePage", "Find your way"), view.stops),
        ),
    )


def _above_the_line(view: HomeView, language: str) -> tuple[Spoken, ...]:
    """What reach mode shows of the card where nothing is touched."""
    card = view.card
    if card is None:
        return ()
    return (
        *texts(
            language,
            ("title", Role.TEXT, card.title),
            ("head", Role.TEXT, joined(card.badge, card.time, view.mark)),
        ),
    )
