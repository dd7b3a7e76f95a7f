"""The components of one UID → every time of its event, as recurring-ical-events writes it out.

All times are told by the clock on the wall of the first one's zone, and put back into the zone afterwards: the weekly
meeting at 18:00 stays at 18:00, and no time is taken for another one that UTC calls the same.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo

import recurring_ical_events  # type: ignore[import-untyped]
from icalendar import Calendar, Event
from icalendar.prop import vDDDLists, vDDDTypes, vRecur

from kiosk.domain.model import Status
from kiosk.domain.sentences import say
from kiosk.domain.walltime import STOCKHOLM, midnight
from kiosk.sources.calendars.moments import Extent, Times, When
from kiosk.sources.calendars.rules import MOST_TIMES
from kiosk.sources.drafts import Span
from kiosk.sources.linked.item import ItemError
from kiosk.sources.tables.schedule import HORIZON

_PART = "X-PART"
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Part:
    """One component of a series: when it takes place, and how it recurs, or which time it changes (`replaces`).

    `following`: it changes the times after that one too. `outdated`: it has a rule of its own, as Google leaves them
    behind. Times are in their zones.
    """

    extent: Extent
    status: Status
    sequence: int = 0
    rules: tuple[vRecur, ...] = ()
    more: tuple[Times, ...] = ()
    without: tuple[Times, ...] = ()
    replaces: When | None = None
    following: bool = False
    outdated: bool = False

    @property
    def recurs(self) -> bool:
        """Whether it has, or may have, more than one time."""
        return bool(self.rules or self.more or self.without)


@dataclass(frozen=True, slots=True)
class Occurrence:
    """A time of a series, and the number of the part that it is told by."""

    part: int
    span: Span


def occurrences(parts: Sequence[Part], today: date) -> tuple[Occurrence, ...]:
    """The times of `parts` from `today` to the horizon, by start; without any the last one before, else the next.

    At most one of `parts`, the first, replaces none.

    Raises:
        ItemError: there are too many times, none at all, or nobody can compute them.
    """
    if len(parts) == 1 and not parts[0].recurs:
        return (Occurrence(0, _span(parts[0], parts[0].extent)),)
    try:
        found = _Series(parts).worth_keeping(today)
    except (ValueError, ArithmeticError, LookupError, TypeError, AttributeError) as failure:
        sentence = say("Nobody can compute when it takes place.")
        raise ItemError("RRULE", "", sentence, say("Save the event anew in the calendar it comes from.")) from failure
    if len(found) > MOST_TIMES:
        sentence = say("It takes place more than {most} times.", most=MOST_TIMES)
        raise ItemError("RRULE", "", sentence, say("Let it end, or come back less often."))
    if not found:
        raise ItemError("RRULE", "", say("No time of the event is left."), say("Delete it, or let it end later."))
    return found


class _Series:
    def __init__(self, parts: Sequence[Part]) -> None:
        self._parts = parts
        self._all_day = parts[0].extent.all_day
        self._zone = zone_of(parts[0].extent)
        calendar = Calendar()
        for number, part in enumerate(parts):
            calendar.add_component(self._component(number, part))
        self._query = recurring_ical_events.of(calendar)

    def worth_keeping(self, today: date) -> tuple[Occurrence, ...]:
        now, stop = (self._wall_of(midnight(day)) for day in (today, today + HORIZON + _DAY))
        found = self._between(now, stop)
        if found:
            return found
        extents = [part.extent for part in self._parts]
        first = min(_moment(self._wall(extent.starts)) for extent in extents) - _DAY
        step = HORIZON
        while now > first:
            found = self._between(max(first, now - step), now)
            if found:
                return found[-1:]
            now, step = now - step, 4 * step
        last = max(_moment(self._wall(extent.ends)) for extent in extents) + _DAY
        return self._between(stop, last)[:1] if last > stop else ()

    def _between(self, start: datetime, stop: datetime) -> tuple[Occurrence, ...]:
        found = (self._occurrence(component) for component in self._query.between(start, stop))
        once = {occurrence.span.starts: occurrence for occurrence in found}
        return tuple(sorted(once.values(), key=lambda occurrence: occurrence.span.starts))

    def _occurrence(self, component: Event) -> Occurrence:
        number = int(str(component[_PART]))
        part = self._parts[number]
        starts, ends = component.start, component.end
        if part.replaces is not None and starts == self._wall(part.extent.starts):
            return Occurrence(number, _span(part, part.extent))
        return Occurrence(number, _span(part, Extent(self._placed(starts), self._placed(ends))))

    def _component(self, number: int, part: Part) -> Event:
        event = Event()
        event["UID"] = "series"
        event[_PART] = str(number)
        event["SEQUENCE"] = part.sequence
        event["DTSTART"] = vDDDTypes(self._wall(part.extent.starts))
        event["DTEND"] = vDDDTypes(self._wall(part.extent.ends))
        if part.replaces is not None:
            event["RECURRENCE-ID"] = replaced = vDDDTypes(self._wall(part.replaces))
            if part.following:
                replaced.params["RANGE"] = "THISANDFUTURE"
            if part.outdated:
                event["RRULE"] = vRecur({"FREQ": ["DAILY"], "COUNT": [1]})
            return event
        if part.rules:
            event["RRULE"] = [self._rule(rule) for rule in part.rules]
        for name, times in (("RDATE", part.more), ("EXDATE", part.without)):
            if times:
                event[name] = vDDDLists([self._walls(each) for each in times])
        return event

    def _rule(self, rule: vRecur) -> vRecur:
        until = rule.get("UNTIL", [None])[0]
        if isinstance(until, datetime):
            until = self._wall(until) if until.tzinfo else until
            until = until.date() if self._all_day and isinstance(until, datetime) else until
        elif until is not None and not self._all_day:
            until = self._wall_of(datetime.combine(until, time(), UTC))
        return vRecur({**rule, "UNTIL": [until]}) if until is not None else rule

    def _walls(self, times: Times) -> Times:
        if not isinstance(times, tuple):
            return self._wall(times)
        start, end = times
        return self._wall_of(start), end if isinstance(end, timedelta) else self._wall_of(end)

    def _placed(self, wall: When) -> When:
        return wall.replace(tzinfo=self._zone) if isinstance(wall, datetime) else wall

    def _wall(self, moment: When) -> When:
        return self._wall_of(moment) if isinstance(moment, datetime) else moment

    def _wall_of(self, moment: datetime) -> datetime:
        return moment.astimezone(self._zone).replace(tzinfo=None)


def zone_of(extent: Extent) -> tzinfo:
    """The zone in which the times of `extent` are told."""
    return (isinstance(extent.starts, datetime) and extent.starts.tzinfo) or STOCKHOLM


def _moment(wall: When) -> datetime:
    return wall if isinstance(wall, datetime) else datetime.combine(wall, time())


def _span(part: Part, extent: Extent) -> Span:
    if not isinstance(extent.starts, datetime) or not isinstance(extent.ends, datetime):
        return Span(midnight(extent.starts), midnight(extent.ends), part.status)
    starts, ends = extent.starts.astimezone(UTC), extent.ends.astimezone(UTC)
    if ends < starts or (ends == starts and extent.ends != extent.starts):
        ends = starts + (extent.ends.replace(tzinfo=None) - extent.starts.replace(tzinfo=None))
    return Span(starts, ends, part.status)
