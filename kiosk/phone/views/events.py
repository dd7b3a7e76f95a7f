"""Events: their page, the list of days, and the rows that other pages show of them."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from itertools import islice

from kiosk.domain.allowed_addresses import is_allowed
from kiosk.domain.calendar import coming, showing_at, takes_place
from kiosk.domain.model import Event, Occurrence, Status
from kiosk.domain.short_codes import Kind
from kiosk.domain.walltime import local
from kiosk.phone import limits
from kiosk.phone.locale import Said
from kiosk.phone.views.links import Link, PictureView, Row, Way, host_of, illustration, member_link, way_to
from kiosk.phone.views.occurrences import AHEAD, Time, badge_of, hours, iso, on_words, short_clock, span_of, times_of
from kiosk.phone.views.scene import Scene

SHORTLY, LONG_AFTER = timedelta(days=8), timedelta(days=60)


@dataclass(frozen=True, slots=True)
class EventRow:
    """One time of an event in a list, `on` in words from `start` (seconds since 1970) to `end`. `tone` is `good`,
    `book`, `bad` or empty."""

    path: str
    title: Said
    clock: str
    starts: str
    start: int
    on: str
    end: int
    detail: tuple[str, ...]
    badge: str
    tone: str
    cancelled: bool
    sample: bool


@dataclass(frozen=True, slots=True)
class Day:
    """A day with its rows."""

    heading: str
    rows: tuple[EventRow, ...]


@dataclass(frozen=True, slots=True)
class EventView:
    """The page of one event. `end` is when its last time ends, in seconds since 1970; None when it has none. `next` is
    what takes place next; None where the page does not name it."""

    code: str
    title: Said
    summary: Said
    text: Said
    mark: str
    sample: bool
    cancelled: bool
    over: bool
    end: int | None
    badge: str
    tone: str
    tags: tuple[Said, ...]
    times: tuple[Time, ...]
    more: int
    booking: Link | None
    organiser: Row | None
    way: Way | None
    picture: PictureView
    file: str
    next: tuple[EventRow, ...] | None


def event_view(scene: Scene, event: Event) -> EventView:
    """All that the page of `event` shows."""
    content = scene.content
    all_times = content.occurrences_by_event.get(event.id, ())
    left = left_of(scene, event.id)
    last = max((one.ends for one in all_times), default=None)
    title, summary, text = scene.said(event.title), scene.said(event.summary), scene.said(event.text)
    cancelled = event.status is Status.CANCELLED
    place = content.places.get(event.place) if event.place else None
    booking = event.booking if is_allowed(event.booking, content.meta.allowed_hosts) else ""
    return EventView(
        code=event.code,
        title=title,
        summary=summary,
        text=text,
        mark=scene.mark(text, summary, title),
        sample=event.sample,
        cancelled=cancelled,
        over=bool(all_times) and not left,
        end=int(last.timestamp()) if last else None,
        badge=badge_of(scene, event, cancelled=cancelled)[0],
        tone=badge_of(scene, event, cancelled=cancelled)[1],
        tags=tuple(scene.said(content.tags[tag].name) for tag in event.tags),
        times=times_of(scene, event, left[: limits.MOST_TIMES]),
        more=max(0, len(left) - limits.MOST_TIMES),
        booking=Link(booking, scene.locale("booking", host=host_of(booking))) if booking and not cancelled else None,
        organiser=member_link(scene, content.members[event.organiser]) if event.organiser else None,
        way=way_to(scene, place) if place else None,
        picture=illustration(scene, Kind.EVENT, event),
        file=scene.file(Kind.EVENT, event.code, ".ics") if all_times else "",
        next=next_rows(scene, limits.MOST_NEXT, but=event) if names_next(scene, last) else None,
    )


def names_next(scene: Scene, ends: datetime | None) -> bool:
    """Whether the page of an event that ends then names what comes next: from shortly before until some time after. The
    others lead to the calendar, so that a night does not change every page."""
    return ends is not None and -LONG_AFTER < ends - scene.now < SHORTLY


def next_rows(scene: Scene, most: int, but: Event | None = None) -> tuple[EventRow, ...]:
    """What takes place next, one time of each event, without `but`."""
    first: dict[str, Occurrence] = {}
    for one in coming(scene.content, scene.now):
        if takes_place(scene.content, one) and (but is None or one.event != but.id):
            first.setdefault(one.event, one)
            if len(first) == most:
                break
    return rows_of(scene, first.values())


def rows_of(scene: Scene, occurrences: Iterable[Occurrence], most: int | None = None) -> tuple[EventRow, ...]:
    """Rows that say their day themselves."""
    return tuple(_row(scene, one, dated=True) for one in list(occurrences)[:most])


def rows_for(scene: Scene, events: Iterable[Event], most: int) -> tuple[EventRow, ...]:
    """The next time of each of these events that takes place, else the next; the soonest first."""
    left = (left_of(scene, event.id) for event in events)
    next_ones = (first_of(scene, ones) for ones in left if ones)
    return rows_of(scene, sorted(next_ones, key=lambda one: (one.starts, one.id)), most)


def left_of(scene: Scene, event: str) -> list[Occurrence]:
    """The times of the event of that id that are not over."""
    return [one for one in scene.content.occurrences_by_event.get(event, ()) if one.ends > scene.now]


def first_of(scene: Scene, occurrences: Sequence[Occurrence]) -> Occurrence:
    """The first that takes place, else the first."""
    return next((one for one in occurrences if takes_place(scene.content, one)), occurrences[0])


def days_ahead(scene: Scene) -> tuple[Day, ...]:
    """The next MOST_LISTED times that are left, by the day they begin on; what began earlier stands under the present
    day. Of an event with many times the next MOST_ALIKE stand there, the last of them with how many more there are, and
    whatever is called off."""
    times = list(islice(coming(scene.content, scene.now), limits.MOST_LISTED))
    every = Counter(one.event for one in times if takes_place(scene.content, one))
    days: dict[date, list[EventRow]] = {}
    seen: Counter[str] = Counter()
    for one in times:
        takes = takes_place(scene.content, one)
        seen[one.event] += takes
        if takes and seen[one.event] > limits.MOST_ALIKE:
            continue
        showing = showing_at(scene.content.events[one.event], one, scene.now)
        row = _row(scene, one, dated=False, begun=showing.begun)
        more = every[one.event] - limits.MOST_ALIKE if takes and seen[one.event] == limits.MOST_ALIKE else 0
        if more > 0:
            row = replace(row, detail=(*row.detail, scene.locale.counted("more_alike", more)))
        days.setdefault(showing.day, []).append(row)
    year = local(scene.now).year
    return tuple(
        Day(scene.locale.heading_day(day, dated=day.year != year), tuple(rows)) for day, rows in sorted(days.items())
    )


def _row(scene: Scene, one: Occurrence, *, dated: bool, begun: bool = False) -> EventRow:
    event = scene.content.events[one.event]
    begun = begun or (one.is_exhibition and one.starts <= scene.now)
    day, clock = span_of(scene, event, one, dated=one.starts - scene.now > AHEAD)
    cancelled = not takes_place(scene.content, one)
    badge, tone = badge_of(scene, event, cancelled=cancelled)
    place = scene.content.places.get(event.place) if event.place else None
    title = scene.said(event.title)
    several = not clock or (event.all_day and "–" in day) or one.is_exhibition
    return EventRow(
        path=scene.path(Kind.EVENT, event.code),
        title=title,
        clock=short_clock(scene, event, one, begun=begun),
        starts=iso(one.starts, all_day=event.all_day),
        start=int(one.starts.timestamp()),
        on="" if begun else on_words(scene, event, one),
        end=int(one.ends.timestamp()),
        detail=tuple(
            part
            for part in (day if dated or several else "", "" if begun else hours(event, one), _name(scene, place))
            if part
        ),
        badge=badge,
        tone=tone,
        cancelled=cancelled,
        sample=event.sample,
    )


def _name(scene: Scene, place: object) -> str:
    name = getattr(place, "name", None)
    return scene.said(name).text if name else ""
