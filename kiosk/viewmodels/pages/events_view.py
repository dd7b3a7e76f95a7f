"""What the page of events shows: seven days to choose from, and one rolling agenda from the day that is chosen."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from datetime import date, timedelta
from typing import Any

from kiosk.domain.agenda import Day, agenda, count_from, day_before, furthest_day, on_days
from kiosk.domain.calendar import Showing
from kiosk.domain.model import Admission, Event, Occurrence, TagScope
from kiosk.domain.walltime import last_day
from kiosk.viewmodels import formatting
from kiosk.viewmodels.formatting import Counted, listed, translate
from kiosk.viewmodels.rows import AgendaRow, ChipRow, DayRow, EventRow
from kiosk.viewmodels.scene import Scene
from kiosk.viewmodels.shared_rows import course_words, event_row, language_words
from kiosk.viewmodels.tag_filters import tag_chips

DAYS, MOST_DOTS = 7, 3
FEW = 40
"""How many showings are listed at first, and how many more each time the end is reached."""
SOON = timedelta(hours=12)
ONE_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Filters:
    """What the visitor wants to see: events of a kind, at a place, free ones only; empty: all."""

    kind: str = ""
    place: str = ""
    free: bool = False

    @property
    def count(self) -> int:
        """How many of them are in force."""
        return sum(map(bool, (self.kind, self.place, self.free)))

    def accept(self, event: Event) -> bool:
        """Whether `event` is wanted."""
        return (
            (not self.kind or self.kind in event.tags)
            and (not self.place or self.place == event.place)
            and (not self.free or event.admission is Admission.FREE)
        )


@dataclass(frozen=True, slots=True)
class Choice:
    """Where the visitor is: how many times seven days from today, on which day (None: from the first of them), with
    which filters, and how many showings are listed."""

    page: int = 0
    day: date | None = None
    filters: Filters = Filters()
    most: int = FEW

    def first(self, today: date) -> date:
        """The day that the list begins with."""
        return self.day or self.strip(today)

    def strip(self, today: date) -> date:
        """The first of the seven days."""
        return today + timedelta(days=DAYS * self.page)

    def still(self, today: date, last: int) -> "Choice":
        """What is left of it on the day `today`, when the last event lies `last` times seven days ahead."""
        if self.day is None:
            return replace(self, page=min(self.page, last))
        page = (self.day - today).days // DAYS
        return replace(self, page=page) if 0 <= page <= last else Choice(filters=self.filters)


@dataclass(frozen=True, slots=True)
class EventsView:
    """All that the page shows. `before` and `after` are the nearest days with something round an empty one, `earlier`
    and `later` the seven days before and after these in words, `state` is `ready`, `filtered` (nothing for these
    filters) or `none`."""

    days: tuple[DayRow, ...] = ()
    rows: tuple[AgendaRow, ...] = ()
    count: str = ""
    earlier: str = ""
    later: str = ""
    before: date | None = None
    after: date | None = None
    more: bool = False
    state: str = "ready"
    news: str = ""
    mark: str = ""
    kinds: tuple[ChipRow, ...] = ()
    places: tuple[ChipRow, ...] = ()

    @property
    def kind(self) -> str:
        """The kind that is chosen, in words."""
        return _chosen(self.kinds)

    @property
    def place(self) -> str:
        """The place that is chosen, in words."""
        return _chosen(self.places)


def events_view(scene: Scene, choice: Choice) -> EventsView:
    """The days and the agenda as `choice` has them."""
    content, now, accept = scene.content, scene.now, choice.filters.accept
    first, strip = choice.first(scene.today), choice.strip(scene.today)
    found = agenda(content, first, now, accept, choice.most)
    number = count_from(content, first, now, accept)
    empty = bool(choice.day or choice.page) and (not found or choice.day not in (None, found[0].date))
    before = day_before(content, first, now, accept) if empty else None
    state = "ready" if found or before else ("filtered" if choice.filters.count else "none")
    locale = scene.language.locale
    return EventsView(
        days=tuple(_strip(scene, on_days(content, strip, DAYS, now, accept), choice.day or scene.today)),
        rows=tuple(_rows(scene, found, first, before, empty=empty)) if state == "ready" else (),
        count=Counted.tr("%Ln time(s)", "", number),
        earlier=_seven(strip - timedelta(days=DAYS)) if choice.page else "",
        later=_seven(strip + timedelta(days=DAYS)) if choice.page < last_page(scene) else "",
        before=before,
        after=found[0].date if empty and found else None,
        more=sum(len(day.showings) for day in found) >= choice.most,
        state=state,
        news=formatting.news_words(locale, scene.news, now),
        mark=_mark(scene, found),
        kinds=tag_chips(
            scene, TagScope.EVENT, content.event_tags, choice.filters.kind, translate("Texts", "All kinds")
        ),
        places=_places(scene, choice.filters.place),
    )


def last_page(scene: Scene) -> int:
    """How many times seven days from today the last event lies."""
    return (furthest_day(scene.content, scene.now) - scene.today).days // DAYS


def _chosen(chips: Sequence[ChipRow]) -> str:
    """What is chosen, in words; empty where nothing is."""
    return next((chip.label for chip in chips if chip.selected), "")


def _seven(first: date) -> str:
    return f"{first.day}–{(first + timedelta(days=DAYS - 1)).day}"


def _mark(scene: Scene, days: Sequence[Day]) -> str:
    """`Text: English` where a title falls back: once for the page."""
    marks = dict.fromkeys(scene.mark(showing.event.title) for day in days for showing in day.showings)
    return language_words(listed(*marks))


def _places(scene: Scene, chosen: str) -> tuple[ChipRow, ...]:
    content = scene.content
    used = [place for place in content.places.values() if place.id in content.events_by_place]
    return (
        ChipRow("", translate("Texts", "Everywhere"), not chosen),
        *(ChipRow(place.id, scene.text(place.name), place.id == chosen) for place in used),
    )


def _strip(scene: Scene, days: Mapping[date, Sequence[Showing]], chosen: date) -> Iterator[DayRow]:
    locale = scene.language.locale
    for index, (day, shown) in enumerate(days.items()):
        today = day == scene.today
        yield DayRow(
            index=index,
            weekday=translate("Texts", "Today") if today else formatting.weekday(locale, day),
            number=str(day.day),
            dots=min(len(shown), MOST_DOTS),
            selected=day == chosen,
            today=today,
            spoken=listed(
                translate("Texts", "Today") if today else "",
                formatting.long_date(locale, day),
                Counted.tr("%Ln event(s)", "", len(shown)),
            ),
        )


def _rows(scene: Scene, days: Sequence[Day], first: date, before: date | None, *, empty: bool) -> Iterator[AgendaRow]:
    soonest = _soonest(scene, days) if first == scene.today else None
    lasting: list[Occurrence] = []
    reached = first - ONE_DAY
    if empty:
        yield from _empty(scene, first, before, days[0].date if days else None)
        reached = first
    elif days and first == scene.today != days[0].date:
        yield _row("gap", note=translate("Texts", "Nothing more is planned today"))
        reached = first
    for day in days:
        if day.date - reached > 2 * ONE_DAY:
            yield _gap(scene, reached + ONE_DAY, day.date - ONE_DAY, lasting)
        heading, note = formatting.agenda_heading(scene.language.locale, day.date, scene.today)
        yield _row("day", heading=heading, note=note, today=day.date == scene.today)
        for showing in day.showings:
            yield _event(scene, showing, soonest)
            if showing.occurrence.is_exhibition:
                lasting.append(showing.occurrence)
        reached = day.date


def _empty(scene: Scene, day: date, before: date | None, after: date | None) -> Iterator[AgendaRow]:
    heading, note = formatting.agenda_heading(scene.language.locale, day, scene.today)
    yield _row("day", heading=heading, note=note, today=day == scene.today)
    words = (formatting.dated(scene.language.locale, near, scene.today) if near else "" for near in (before, after))
    earlier, later = words
    yield _row("empty", note=translate("Texts", "Nothing is planned on this day"), before=earlier, after=later)


def _gap(scene: Scene, first: date, last: date, lasting: Sequence[Occurrence]) -> AgendaRow:
    """The days from `first` to `last`, on which nothing is, or nothing but what lasts for months."""
    open_still = any(one.ends > scene.now and last_day(one.starts, one.ends) >= last for one in lasting)
    text = translate("Texts", "Nothing else planned %1") if open_still else translate("Texts", "Nothing planned %1")
    return _row("gap", note=text.replace("%1", formatting.days_span(scene.language.locale, first, last, scene.today)))


def _soonest(scene: Scene, days: Sequence[Day]) -> Occurrence | None:
    """What begins next and soon, if it is not called off and has an hour to begin at."""
    ahead = (
        showing.occurrence
        for day in days
        for showing in day.showings
        if showing.occurrence.starts > scene.now and not (showing.cancelled or showing.event.all_day)
    )
    first = next(ahead, None)
    return first if first and first.starts - scene.now <= SOON else None


def _event(scene: Scene, showing: Showing, soonest: Occurrence | None) -> AgendaRow:
    row = event_row(scene, showing)
    return AgendaRow(**_values(row), kind="event", lead=_lead(scene, showing, row.time, soonest))


def _lead(scene: Scene, showing: Showing, time: str, soonest: Occurrence | None) -> str:
    """That it is on, or when it begins where it comes next; nothing where `time` says so, or that it lasts the day."""
    if showing.occurrence is soonest and not showing.begun:
        return formatting.countdown(scene.now, showing.occurrence.starts)
    words = course_words(scene, showing)
    return "" if showing.event.all_day or words == time else words


def _row(kind: str, **more: str | bool) -> AgendaRow:
    blank = EventRow("", "", "", "", "", "", "", "", cancelled=False, sample=False)
    return AgendaRow(**_values(blank), kind=kind, **more)  # type: ignore[arg-type]


def _values(row: EventRow) -> dict[str, Any]:
    return {field.name: getattr(row, field.name) for field in fields(row)}
