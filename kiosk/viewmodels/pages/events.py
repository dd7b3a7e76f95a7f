"""What is on: a week at a time, filters, day after day."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.calendar import Accept, Showing, everything, next_day_with_events, week, weeks_ahead
from kiosk.domain.model import Event, TagScope
from kiosk.domain.walltime import midnight, week_start
from kiosk.viewmodels import formatting
from kiosk.viewmodels.formatting import Counted, translate
from kiosk.viewmodels.pages.page import PageViewModel
from kiosk.viewmodels.qml import QmlUncreatable
from kiosk.viewmodels.rows import ChipRow, DayRow, EventRow, RowModel
from kiosk.viewmodels.scene import Scene
from kiosk.viewmodels.shared_rows import event_row, heading_row
from kiosk.viewmodels.tag_filters import tag_chips

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

MOST_DOTS = 3


@dataclass(frozen=True, slots=True)
class EventsView:
    """All that the page shows. `next_day` is where the next event is when this week has none."""

    days: tuple[DayRow, ...] = ()
    rows: tuple[EventRow, ...] = ()
    span: str = ""
    has_earlier: bool = False
    has_later: bool = False
    next_day: date | None = None
    next_words: str = ""
    state: str = "ready"
    news: str = ""


def events_view(scene: Scene, monday: date, selected: date | None, tag: str) -> EventsView:
    """The week from `monday` on, as `scene` sees it."""
    accept = _with_tag(tag)
    days = week(scene.content, monday, scene.now, accept)
    some = any(days.values())
    next_day = None if some else _next_day(scene, monday, accept)
    locale = scene.language.locale
    return EventsView(
        days=tuple(_day_row(scene, n, day, shown, selected) for n, (day, shown) in enumerate(days.items())),
        rows=tuple(_rows(scene, days)),
        span=formatting.week_span(locale, monday),
        has_earlier=monday > week_start(scene.today),
        has_later=monday < weeks_ahead(scene.content, scene.now),
        next_day=next_day,
        next_words=formatting.date_words(locale, next_day) if next_day else "",
        state="ready" if some else ("later" if next_day else "none"),
        news=formatting.news_words(locale, scene.news, scene.now),
    )


def _with_tag(tag: str) -> Accept:
    def accept(event: Event) -> bool:
        return tag in event.tags

    return accept if tag else everything


def _next_day(scene: Scene, monday: date, accept: Accept) -> date | None:
    later = next_day_with_events(scene.content, midnight(monday + timedelta(days=7)), scene.now, accept)
    return later or next_day_with_events(scene.content, scene.now, scene.now, accept)


def _rows(scene: Scene, days: Mapping[date, tuple[Showing, ...]]) -> Iterator[EventRow]:
    for day, shown in days.items():
        if shown:
            yield heading_row(formatting.day_heading(scene.language.locale, day, scene.today))
            yield from (event_row(scene, showing) for showing in shown)


def _day_row(scene: Scene, index: int, day: date, shown: tuple[Showing, ...], selected: date | None) -> DayRow:
    locale = scene.language.locale
    count = Counted.tr("%n event(s)", "", len(shown))
    return DayRow(
        index=index,
        weekday=formatting.weekday(locale, day),
        number=str(day.day),
        dots=min(len(shown), MOST_DOTS),
        selected=day == selected,
        today=day == scene.today,
        past=day < scene.today,
        spoken=f"{formatting.long_date(locale, day)}, {count}",
    )


@QmlElement
@QmlUncreatable("Built in app.py.")
class EventsViewModel(PageViewModel):
    """The week. `state` is `ready`, `later` (nothing this week, something another time) or `none`."""

    changed = Signal()
    dayChosen = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._view = EventsView()
        self._monday: date | None = None
        self._selected: date | None = None
        self._tag = ""
        self._anew = True
        self._days = RowModel(DayRow, self)
        self._rows = RowModel(EventRow, self)
        self._chips = RowModel(ChipRow, self)

    @Property(RowModel, constant=True)
    def days(self) -> RowModel:
        """The week strip (DayRow)."""
        return self._days

    @Property(RowModel, constant=True)
    def rows(self) -> RowModel:
        """Headings and showings (EventRow)."""
        return self._rows

    @Property(RowModel, constant=True)
    def chips(self) -> RowModel:
        """The filters (ChipRow)."""
        return self._chips

    @Property(str, notify=changed)
    def span(self) -> str:
        """The week in words."""
        return self._view.span

    @Property(str, notify=changed)
    def state(self) -> str:
        """See the class."""
        return self._view.state

    @Property(str, notify=changed)
    def news(self) -> str:
        """Since when there is no news, in words; empty while the content holds."""
        return self._view.news

    @Property(bool, notify=changed)
    def hasEarlier(self) -> bool:
        """Whether there is a week before this one to show."""
        return self._view.has_earlier

    @Property(bool, notify=changed)
    def hasLater(self) -> bool:
        """Whether a later week holds an event."""
        return self._view.has_later

    @Property(str, notify=changed)
    def nextDay(self) -> str:
        """The day of the next event, in words, when this week has none."""
        return self._view.next_words

    @Slot(int)
    def chooseDay(self, index: int) -> None:
        """Go to a day of the week; the page scrolls to it."""
        days = self._days.rows
        if self._monday is None or not 0 <= index < len(days):
            return
        self._selected = self._monday + timedelta(days=index)
        self.restage()
        self.dayChosen.emit(self._row_of_day(index))

    @Slot(int)
    def turn(self, weeks: int) -> None:
        """Go on by `weeks`, back when negative, as far as there is something to show."""
        if self._monday is None or self._scene is None:
            return
        last = weeks_ahead(self._scene.content, self._scene.now)
        wanted = max(week_start(self._scene.today), min(last, self._monday + timedelta(weeks=weeks)))
        if wanted != self._monday:
            self._monday, self._selected = wanted, None
            self.restage()
            self.dayChosen.emit(0)

    @Slot()
    def toNext(self) -> None:
        """The week of the next event."""
        if self._view.next_day:
            self._monday = week_start(self._view.next_day)
            self._selected = self._view.next_day
            self.restage()
            self.dayChosen.emit(0)

    @Slot(str)
    def filter(self, tag: str) -> None:
        """Show only events with `tag`; empty: all."""
        self._tag = tag
        self.restage()
        self.dayChosen.emit(0)

    def clear(self) -> None:
        """See PageViewModel."""
        self._monday = self._selected = None
        self._tag = ""
        self._anew = True
        self.restage()

    def derive(self, scene: Scene) -> None:
        """See PageViewModel."""
        present = week_start(scene.today)
        monday = max(self._monday or present, present)
        selected = self._selected or (scene.today if monday == present else None)
        self._view = events_view(scene, monday, selected, self._tag)
        self._monday = monday
        self._days.show(self._view.days)
        self._rows.show(self._view.rows)
        all_of_them = translate("Texts", "All")
        self._chips.show(tag_chips(scene, TagScope.EVENT, scene.content.event_tags, self._tag, all_of_them))
        self.changed.emit()
        if self._anew:
            self._anew = False
            self.dayChosen.emit(0)

    def _row_of_day(self, index: int) -> int:
        """The row of the heading of a day, or of the next day that has one; -1 when none follows."""
        headings = [n for n, row in enumerate(self._rows.rows) if row.heading]
        before = sum(1 for day in self._days.rows[:index] if day.dots)
        return headings[before] if before < len(headings) else -1
