"""The page of events: where the visitor is in the agenda, and what of it is wanted."""

from dataclasses import replace
from datetime import date, timedelta

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.viewmodels.formatting import listed
from kiosk.viewmodels.pages.events_reading import events_reading
from kiosk.viewmodels.pages.events_view import DAYS, FEW, Choice, EventsView, Filters, events_view, last_page
from kiosk.viewmodels.pages.page import PageViewModel
from kiosk.viewmodels.qml import QmlUncreatable
from kiosk.viewmodels.reading import Reading
from kiosk.viewmodels.row_model import RowModel
from kiosk.viewmodels.rows import AgendaRow, ChipRow, DayRow
from kiosk.viewmodels.scene import Scene

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("Built in app.py.")
class EventsViewModel(PageViewModel):
    """The agenda. `state` is `ready`, `filtered` (nothing is on for these filters) or `none`.

    `choosing` is the filter that the visitor is choosing: `kind`, `place`, `all` of them, or none.
    """

    changed = Signal()
    begun = Signal()
    """The list is another one, from its top."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._view, self._choice, self._choosing = EventsView(), Choice(), ""
        self._anew = True
        self._days = RowModel(DayRow, self)
        self._rows = RowModel(AgendaRow, self)
        self._kinds = RowModel(ChipRow, self)
        self._places = RowModel(ChipRow, self)

    @Property(RowModel, constant=True)
    def days(self) -> RowModel:
        """The seven days (DayRow)."""
        return self._days

    @Property(RowModel, constant=True)
    def rows(self) -> RowModel:
        """The agenda (AgendaRow)."""
        return self._rows

    @Property(RowModel, constant=True)
    def kinds(self) -> RowModel:
        """The kinds of events to choose from (ChipRow)."""
        return self._kinds

    @Property(RowModel, constant=True)
    def places(self) -> RowModel:
        """The places to choose from (ChipRow)."""
        return self._places

    @Property(str, notify=changed)
    def kind(self) -> str:
        """The kind that is chosen, in words; that of all kinds when none is."""
        return self._view.kind

    @Property(str, notify=changed)
    def place(self) -> str:
        """The place that is chosen, in words; that of everywhere when none is."""
        return self._view.place

    @Property(bool, notify=changed)
    def free(self) -> bool:
        """Whether only what is free is wanted."""
        return self._choice.filters.free

    @Property(int, notify=changed)
    def filters(self) -> int:
        """How many filters are in force."""
        return self._choice.filters.count

    @Property(str, notify=changed)
    def choosing(self) -> str:
        """See the class."""
        return self._choosing

    @Property(str, notify=changed)
    def count(self) -> str:
        """How much is on from the chosen day on, in words."""
        return self._view.count

    @Property(str, notify=changed)
    def state(self) -> str:
        """See the class."""
        return self._view.state

    @Property(str, notify=changed)
    def news(self) -> str:
        """Since when there is no news, in words; empty while the content holds."""
        return self._view.news

    @Property(str, notify=changed)
    def mark(self) -> str:
        """Which other language titles are in, in words; empty where none is."""
        return self._view.mark

    @Property(str, notify=changed)
    def earlier(self) -> str:
        """The seven days before these, as `1–7`; empty where these begin with today."""
        return self._view.earlier

    @Property(str, notify=changed)
    def later(self) -> str:
        """The seven days after these, as `8–14`; empty where nothing more comes."""
        return self._view.later

    @Slot(int)
    def chooseDay(self, index: int) -> None:
        """Begin the agenda with one of the seven days."""
        if self._scene is not None and 0 <= index < DAYS:
            self._go(replace(self._choice, day=self._choice.strip(self._scene.today) + timedelta(days=index)))

    @Slot(int)
    def turn(self, sevens: int) -> None:
        """Go on by that many times seven days, back when negative, as far as there is something to show."""
        if self._scene is not None:
            page = max(0, min(last_page(self._scene), self._choice.page + sevens))
            if page != self._choice.page:
                self._go(replace(self._choice, page=page, day=None))

    @Slot()
    def toToday(self) -> None:
        """Begin with today again."""
        self._go(replace(self._choice, page=0, day=None))

    @Slot()
    def toBefore(self) -> None:
        """To the nearest day before an empty one."""
        self._to(self._view.before)

    @Slot()
    def toAfter(self) -> None:
        """To the nearest day after an empty one."""
        self._to(self._view.after)

    @Slot(str)
    def choose(self, filter: str) -> None:
        """Show what there is to choose from for a filter; the same again, or none: no more."""
        wanted = "" if filter == self._choosing else filter
        if wanted != self._choosing:
            self._choosing = wanted
            self.changed.emit()

    @Slot(str)
    def takeKind(self, tag: str) -> None:
        """Show only events with `tag`; empty: all."""
        self._filter(replace(self._choice.filters, kind=tag))

    @Slot(str)
    def takePlace(self, place: str) -> None:
        """Show only events at `place`; empty: everywhere."""
        self._filter(replace(self._choice.filters, place=place))

    @Slot()
    def toggleFree(self) -> None:
        """Show only what is free, or everything again."""
        self._filter(replace(self._choice.filters, free=not self._choice.filters.free))

    @Slot()
    def takeAll(self) -> None:
        """Show everything."""
        self._filter(Filters())

    @Property(int, notify=changed)
    def lastDay(self) -> int:
        """The row of the heading of the last day that is listed; below nought where none is."""
        rows = self._view.rows
        return next((number for number in range(len(rows) - 1, -1, -1) if rows[number].kind == "day"), -1)

    @Slot()
    def listMore(self) -> None:
        """The last day of the list is in sight, or its end: list more, if there is more."""
        if self._view.more:
            self._choice = replace(self._choice, most=self._choice.most + FEW)
            self.restage()

    def start_afresh(self) -> None:
        """See PageViewModel."""
        self.clear()

    def clear(self) -> None:
        """See PageViewModel."""
        self.choose("")
        if self._choice == Choice():
            self.begun.emit()
        else:
            self._go(Choice())

    def derive(self, scene: Scene) -> None:
        """See PageViewModel."""
        self._choice = self._choice.still(scene.today, last_page(scene))
        self._view = events_view(scene, self._choice)
        self._days.show(self._view.days)
        self._rows.show(self._view.rows)
        self._kinds.show(self._view.kinds)
        self._places.show(self._view.places)
        self.changed.emit()
        if self._anew:
            self._anew = False
            self.begun.emit()

    def announce(self, scene: Scene) -> str:
        """See PageViewModel."""
        return listed(super().announce(scene), self._view.count)

    def read(self, scene: Scene) -> Reading:
        """See PageViewModel."""
        return events_reading(scene, self._view, self._choice.filters, self._choosing)

    def _to(self, day: date | None) -> None:
        if day is not None and self._scene is not None:
            self._go(replace(self._choice, day=day, page=(day - self._scene.today).days // DAYS))

    def _filter(self, filters: Filters) -> None:
        self._choosing = ""
        self._go(replace(self._choice, filters=filters))

    def _go(self, choice: Choice) -> None:
        self._choice = replace(choice, most=FEW)
        self._anew = True
        self.restage()
