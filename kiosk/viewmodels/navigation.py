"""Where the visitor is, and the way back."""

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.viewmodels.formatting import translate
from kiosk.viewmodels.qml import QmlUncreatable
from kiosk.viewmodels.reading import Reading, Role, Spoken

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

PLACES = ("home", "district", "members", "events", "wayfinding")
SECTION_OF = {"topic": "district", "member": "members", "event": "events", "place": "wayfinding"}
ASIDE = ("search", "mylist")
"""Pages of no place of the dock, that show one thing only: the search, the visitor's own list."""
STAFF = "staff"
"""The staff panel: nothing leads back to it."""
LIGHTING = "wayfinding"
"""The page of the dock that can be opened for a thing, too: then it is a page on the way, and leads back."""
LONGEST_TRAIL = 40


def back_words(page: str) -> str:
    """What the way back to `page` is called."""
    return {
        "home": translate("BackButton", "Home"),
        "district": translate("BackButton", "The district"),
        "topic": translate("BackButton", "The district"),
        "members": translate("BackButton", "All members"),
        "member": translate("BackButton", "Back to the member"),
        "events": translate("BackButton", "All events"),
        "event": translate("BackButton", "Back to the event"),
        "wayfinding": translate("BackButton", "Find your way"),
        "place": translate("BackButton", "Back to the place"),
        "search": translate("BackButton", "Search"),
        "mylist": translate("BackButton", "My list"),
    }.get(page) or translate("BackButton", "Back")


@dataclass(frozen=True, slots=True)
class Stop:
    """A page and the thing it shows."""

    page: str
    id: str = ""


BEGINNINGS = tuple(map(Stop, PLACES))


def gone_to(trail: tuple[Stop, ...], stop: Stop) -> tuple[Stop, ...]:
    """The trail after opening `stop`: a place of the dock starts anew, and returning to a page cuts the loop."""
    if stop in BEGINNINGS:
        return (stop,)
    if stop in trail:
        return trail[: trail.index(stop) + 1]
    return (*trail, stop)[-LONGEST_TRAIL:]


def back_from(trail: tuple[Stop, ...]) -> tuple[Stop, ...]:
    """The trail one step back; a lone page leads back to its place in the dock, that to Home."""
    if len(trail) > 1:
        return trail[:-1]
    page = trail[0].page
    return (Stop(SECTION_OF.get(page, "home")),)


@QmlElement
@QmlUncreatable("Built in app.py.")
class NavigationViewModel(QObject):
    """The trail of pages. `page` is one of PLACES or ASIDE, `topic`, `member`, `event` or `place`."""

    changed = Signal()
    wordsChanged = Signal()
    begun = Signal(str)
    """A page of the dock is opened afresh, or tapped again."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._trail: tuple[Stop, ...] = (Stop("home"),)

    @property
    def here(self) -> Stop:
        """The page that is shown."""
        return self._trail[-1]

    @property
    def way(self) -> tuple[Stop, ...]:
        """The page that is shown, and those that the way back leads to."""
        return (*back_from(self._trail), *self._trail)

    @property
    def _section(self) -> str:
        page = self._trail[0].page if self.here.page == "search" else self.here.page
        return SECTION_OF.get(page, page)

    @Property(str, notify=changed)
    def page(self) -> str:
        """The page that is shown."""
        return self.here.page

    @Property(str, notify=changed)
    def section(self) -> str:
        """The place of the dock that the page belongs to; the search belongs to where it was opened."""
        return self._section

    @Property(str, notify=changed)
    def backPage(self) -> str:
        """The page that the way back leads to; empty on the pages of the dock."""
        return self._back_page

    @Property(str, notify=wordsChanged)
    def backWords(self) -> str:
        """What the way back is called."""
        return self._back_words

    @property
    def _back_page(self) -> str:
        return "" if self.here in BEGINNINGS else back_from(self._trail)[-1].page

    @property
    def _back_words(self) -> str:
        leaving = translate("BackButton", "Leave the staff panel")
        return leaving if self.here.page == STAFF else back_words(self._back_page)

    def back_reading(self, language: str) -> tuple[Spoken, ...]:
        """The way back, in the language of the code `language`; none on the pages of the dock."""
        if not self._back_page:
            return ()
        return (Spoken("back", Role.BUTTON, self._back_words, language),)

    def reading(self, language: str) -> Reading:
        """The five places of the dock, in the language of the code `language`."""
        names = {
            "home": translate("Dock", "Home"),
            "district": translate("Dock", "District"),
            "members": translate("Dock", "Members"),
            "events": translate("Dock", "Events"),
            "wayfinding": translate("Dock", "Find your way"),
        }
        return Reading(
            tuple(
                Spoken(f"dock/{page}", Role.TAB, names[page], language, checked=page == self._section)
                for page in PLACES
            )
        )

    @Slot(str, str)
    def open(self, page: str, id: str) -> None:
        """Show a page; an unknown one changes nothing."""
        if id and (page in SECTION_OF or page == LIGHTING):
            self._become(gone_to(self._trail, Stop(page, id)))
        elif page in PLACES or page in ASIDE:
            if page in PLACES:
                self.begun.emit(page)
            self._become(gone_to(self._trail, Stop(page)))

    def open_staff(self) -> None:
        """Show the staff panel."""
        self._become((*self._trail, Stop(STAFF)))

    @Slot(result=bool)
    def back(self) -> bool:
        """Go back one step; whether there was one."""
        before = self._trail
        self._become(back_from(before))
        return self._trail != before

    def reset(self) -> None:
        """Start anew at Home."""
        self._become((Stop("home"),))

    def _become(self, trail: tuple[Stop, ...]) -> None:
        trail = (*(stop for stop in trail[:-1] if stop.page != STAFF), trail[-1])
        if trail != self._trail:
            self._trail = trail
            self.changed.emit()
            self.wordsChanged.emit()
