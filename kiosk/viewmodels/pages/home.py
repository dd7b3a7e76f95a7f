"""Home: the four places to go, and what is on next."""

from dataclasses import dataclass
from datetime import timedelta

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.domain.calendar import Showing, between, next_up, takes_place
from kiosk.domain.freshness import Freshness
from kiosk.domain.walltime import midnight
from kiosk.viewmodels import formatting, shared_rows
from kiosk.viewmodels.formatting import translate
from kiosk.viewmodels.pages.page import PageViewModel
from kiosk.viewmodels.qml import QmlUncreatable
from kiosk.viewmodels.rows import EventRow, RowModel
from kiosk.viewmodels.scene import Scene

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class HomeView:
    """All that the page shows. The counts are of what is not over or cancelled; once the content no longer holds,
    `as_of` stands in their place, and nothing is next."""

    members: int = 0
    stops: int = 0
    today: int = 0
    month: int = 0
    next: tuple[EventRow, ...] = ()
    lead: str = ""
    as_of: str = ""
    updated: str = ""
    here: str = ""
    ends: tuple[str, str] = ("", "")


def home_view(scene: Scene) -> HomeView:
    """The page at the moment of `scene`."""
    today = scene.today
    month_end = midnight((today.replace(day=1) + timedelta(days=32)).replace(day=1))
    tomorrow = midnight(today + timedelta(days=1))
    month = [o for o in between(scene.content, scene.now, month_end) if takes_place(scene.content, o)]
    news, locale = scene.news, scene.language.locale
    over = news.freshness is Freshness.OVER
    showing = None if over else next_up(scene.content, scene.now)
    as_of = formatting.as_of_words(locale, news.since, scene.now)
    here = scene.content.places.get(scene.here)
    return HomeView(
        members=len(scene.content.members),
        stops=len(scene.content.stops),
        today=sum(1 for occurrence in month if occurrence.starts < tomorrow),
        month=len(month),
        next=(shared_rows.event_row(scene, showing, dated=True),) if showing else (),
        lead=_lead(scene, showing) if showing else "",
        as_of=as_of if over else "",
        updated=formatting.updated_words(locale, news.since, scene.now) if news.freshness is Freshness.FRESH else as_of,
        here=scene.text(here.name) if here else "",
        ends=shared_rows.ends_of_line(scene),
    )


def _lead(scene: Scene, showing: Showing) -> str:
    time = formatting.showing_time(scene.language.locale, showing)
    if showing.occurrence.starts > scene.now:
        return translate("Texts", "Next · %1").replace("%1", time)
    return time if showing.begun else translate("Texts", "On now · %1").replace("%1", time)


@QmlElement
@QmlUncreatable("Built in app.py.")
class HomeViewModel(PageViewModel):
    """Home."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._view = HomeView()
        self._next = RowModel(EventRow, self)

    @Property(int, notify=changed)
    def members(self) -> int:
        """How many members there are."""
        return self._view.members

    @Property(int, notify=changed)
    def stops(self) -> int:
        """How many stops the line has."""
        return self._view.stops

    @Property(int, notify=changed)
    def today(self) -> int:
        """How much is on today."""
        return self._view.today

    @Property(int, notify=changed)
    def month(self) -> int:
        """How much is on this month."""
        return self._view.month

    @Property(str, notify=changed)
    def asOf(self) -> str:
        """From when the content is, once what it says of today no longer holds; else empty."""
        return self._view.as_of

    @Property(str, notify=changed)
    def updated(self) -> str:
        """When the content was made, or from when it is, in words."""
        return self._view.updated

    @Property(str, notify=changed)
    def here(self) -> str:
        """Where the kiosk stands; empty while the content does not know the place."""
        return self._view.here

    @Property(str, notify=changed)
    def firstStop(self) -> str:
        """Where the line begins; empty when there is no line."""
        return self._view.ends[0]

    @Property(str, notify=changed)
    def lastStop(self) -> str:
        """Where the line ends; empty when there is no line."""
        return self._view.ends[1]

    @Property(RowModel, constant=True)
    def next(self) -> RowModel:
        """What is on next: one EventRow, or none."""
        return self._next

    @Property(str, notify=changed)
    def lead(self) -> str:
        """What stands before it: `Next · 15:00`."""
        return self._view.lead

    def derive(self, scene: Scene) -> None:
        """See PageViewModel."""
        self._view = home_view(scene)
        self._next.show(self._view.next)
        self.changed.emit()
