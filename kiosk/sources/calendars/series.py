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
from recurring_ical_events import ComponentsWithName, EventAdapter

from kiosk.domain.calendar import LONGEST
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
_STEPS = {"DAILY": _DAY, "WEEKLY": 7 * _DAY}
_MIDNIGHTS = (time(22), time(23))
"""When days begin in Stockholm, in UTC; so Outlook writes the last day of a rule."""


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


class _Adapter(EventAdapter):  # type: ignore[misc]
    """An event that knows which part it is."""

    @property
    def number(self) -> int:
        return int(str(self._component[_PART]))


class _Told(recurring_ical_events.Occurrence):  # type: ignore[misc]
    """An occurrence that is handed out as what is asked of it: a whole component takes ten times as long to make."""

    def as_component(self, keep_recurrence_attributes: bool) -> tuple[int, When, When]:
        return self._adapter.number, self.start, self.end


class _Series:
    def __init__(self, parts: Sequence[Part]) -> None:
        self._parts = parts
        self._all_day = parts[0].extent.all_day
        self._zone = zone_of(parts[0].extent)
        self._rules = [self._rule(rule) for rule in parts[0].rules]
        self._extents = [(self._wall(part.extent.starts), self._wall(part.extent.ends)) for part in parts]
        more = (each[0] if isinstance(each, tuple) else each for each in parts[0].more)
        moments = [*(moment for extent in self._extents for moment in extent), *map(self._wall, more)]
        self._first, self._last = min(map(_moment, moments)) - _DAY, max(map(_moment, moments)) + _DAY

    def worth_keeping(self, today: date) -> tuple[Occurrence, ...]:
        now, stop = (self._wall_of(midnight(day)) for day in (today, today + HORIZON + _DAY))
        coming = self._between(self._query(self._later_start(now)), now, stop)
        if coming:
            return coming
        query = self._query(self._extents[0][0])
        now, step = min(now, self._over() or now), HORIZON
        while now > self._first:
            past = self._between(query, max(self._first, now - step), now)
            if past:
                return past[-1:]
            now, step = now - step, 4 * step
        return self._between(query, stop, self._last)[:1] if self._last > stop else ()

    def _later_start(self, now: datetime) -> When:
        """A start from which the rule goes on as from its own one, and nothing of the first time lasts until `now`.

        What comes back for thirty years would take as long to write out as all the others together.
        """
        starts, ends = self._extents[0]
        rule = self._rules[0] if len(self._rules) == 1 else {}
        step = _STEPS.get(str(rule.get("FREQ", [""])[0]))
        if step is None or "COUNT" in rule or any(part.following or part.outdated for part in self._parts):
            return starts
        step *= int(rule.get("INTERVAL", [1])[0])
        lead = _moment(ends) - _moment(starts) + step + LONGEST
        return starts + max(0, (now - lead - _moment(starts)) // step) * step

    def _over(self) -> datetime | None:
        """A moment at which everything is over, if the rules say so themselves."""
        ends = [_moment(rule["UNTIL"][0]) for rule in self._rules if "UNTIL" in rule]
        if not ends or len(ends) < len(self._rules):
            return None
        starts, stops = self._extents[0]
        return max(self._last, max(ends) + (_moment(stops) - _moment(starts)) + _DAY)

    def _query(self, start: When) -> recurring_ical_events.CalendarQuery:
        calendar = Calendar()
        for number, part in enumerate(self._parts):
            calendar.add_component(self._component(number, part))
        starts, ends = self._extents[0]
        core = calendar.subcomponents[0]
        core["DTSTART"], core["DTEND"] = vDDDTypes(start), vDDDTypes(ends + (_moment(start) - _moment(starts)))
        events = ComponentsWithName("VEVENT", adapter=_Adapter, occurrence=_Told)
        return recurring_ical_events.of(calendar, components=[events])

    def _between(
        self, query: recurring_ical_events.CalendarQuery, start: datetime, stop: datetime
    ) -> tuple[Occurrence, ...]:
        found = (self._occurrence(*told) for told in query.between(start, stop))
        once = {occurrence.span.starts: occurrence for occurrence in found}
        return tuple(sorted(once.values(), key=lambda occurrence: occurrence.span.starts))

    def _occurrence(self, number: int, starts: When, ends: When) -> Occurrence:
        part = self._parts[number]
        if part.replaces is not None and starts == self._extents[number][0]:
            return Occurrence(number, _span(part, part.extent))
        return Occurrence(number, _span(part, Extent(self._placed(starts), self._placed(ends))))

    def _component(self, number: int, part: Part) -> Event:
        event = Event()
        event["UID"] = "series"
        event[_PART] = str(number)
        event["SEQUENCE"] = part.sequence
        event["DTSTART"], event["DTEND"] = map(vDDDTypes, self._extents[number])
        if part.replaces is not None:
            event["RECURRENCE-ID"] = replaced = vDDDTypes(self._wall(part.replaces))
            if part.following:
                replaced.params["RANGE"] = "THISANDFUTURE"
            if part.outdated:
                event["RRULE"] = vRecur({"FREQ": ["DAILY"], "COUNT": [1]})
            return event
        if part.rules:
            event["RRULE"] = self._rules
        for name, times in (("RDATE", part.more), ("EXDATE", part.without)):
            if times:
                event[name] = vDDDLists([self._walls(each) for each in times])
        return event

    def _rule(self, rule: vRecur) -> vRecur:
        until = rule.get("UNTIL", [None])[0]
        if isinstance(until, datetime) and self._all_day:
            until = until.date() + (_DAY if until.time() in _MIDNIGHTS else timedelta())
        elif isinstance(until, datetime):
            until = self._wall(until) if until.tzinfo else until
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
