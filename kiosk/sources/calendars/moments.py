"""The dates and times of a component, in the zones they are meant in."""

import re
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from icalendar.prop import vDDDTypes

from kiosk.domain.sentences import say
from kiosk.sources.calendars.components import Component
from kiosk.sources.calendars.lines import Line
from kiosk.sources.calendars.zones import Zones
from kiosk.sources.linked.item import ItemError

When = date | datetime
"""A day, or a moment with a zone."""
Times = When | tuple[datetime, datetime | timedelta]
"""A time, or a period from a moment to another one or of a length."""
_WRITTEN = re.compile(r"\b(\d{4})-?(\d{2})-?(\d{2})(?:[T ](\d{2}):?(\d{2}):?(\d{2})?(?:\.\d{1,9})?)?(Z)?\b", re.ASCII)
MOST_DATES = 2_000
"""Dates of RDATE, and of EXDATE, of one component."""


@dataclass(frozen=True, slots=True)
class Extent:
    """From when to when the first time of an event lasts: two days, the last not included, or two moments."""

    starts: When
    ends: When

    @property
    def all_day(self) -> bool:
        """Whether it is made of days."""
        return not isinstance(self.starts, datetime)


def extent(component: Component, zones: Zones) -> Extent:
    """When `component` begins and ends; without an end it lasts the day, or no time at all.

    Raises:
        ItemError: there is no start, it cannot be read, or the end lies before it.
    """
    line = component.first("DTSTART")
    if line is None or not line.value.strip():
        raise ItemError("DTSTART", "", say("The event does not say when it begins."), say("Give it a day and a time."))
    starts = when(line, zones)
    ends = _end(component, starts, zones)
    if ends < starts:
        last = component.first("DTEND") or component.first("DURATION") or line
        raise ItemError(last.name, last.value, say("The event ends before it starts."), say("Correct one of the two."))
    if not isinstance(starts, datetime) and ends == starts:
        ends = starts + timedelta(days=1)
    return Extent(starts, ends)


def when(line: Line, zones: Zones) -> When:
    """The day or moment of `line`.

    Raises:
        ItemError: when it is none.
    """
    found = _value(line, line.value, zones)
    if isinstance(found, tuple | timedelta):
        raise _unreadable(line, line.value)
    return found


def dates(component: Component, name: str, like: When, zones: Zones) -> tuple[Times, ...]:
    """Every time in the properties called `name`, days or moments as `like` is one; a day without (EXDATE) stays one.

    Raises:
        ItemError: one cannot be read, or there are too many.
    """
    found: list[Times] = []
    for line in component.all(name):
        for part in line.texts:
            if len(found) == MOST_DATES:
                sentence = say("It has more than {most} dates.", most=MOST_DATES)
                raise ItemError(name, line.value, sentence, say("Let it come back by a rule instead."))
            value = _value(line, part, zones)
            if isinstance(value, timedelta):
                raise _unreadable(line, part)
            if isinstance(value, tuple):
                found.append(_period(line, value, like))
            elif name == "EXDATE" and not isinstance(value, datetime):
                found.append(value)
            else:
                found.append(alike(value, like))
    return tuple(found)


def alike(moment: When, like: When) -> When:
    """`moment` as a day when `like` is one, else as a moment: a day means the time of day of `like`."""
    if not isinstance(like, datetime):
        return moment.date() if isinstance(moment, datetime) else moment
    if isinstance(moment, datetime):
        return moment
    return datetime.combine(moment, like.timetz())


def _period(line: Line, period: tuple[datetime, datetime | timedelta], like: When) -> Times:
    start, end = period
    if (end if isinstance(end, timedelta) else end - start) < timedelta():
        raise _unreadable(line, line.value)
    return period if isinstance(like, datetime) else start.date()


def _end(component: Component, starts: When, zones: Zones) -> When:
    line = component.first("DTEND")
    if line is not None and line.value.strip():
        return _end_like(when(line, zones), starts)
    line = component.first("DURATION")
    if line is None or not line.value.strip():
        return starts
    length = _value(line, line.value, zones)
    if not isinstance(length, timedelta):
        raise _unreadable(line, line.value)
    try:
        return starts + (
            length if isinstance(starts, datetime) else -(-length // timedelta(days=1)) * timedelta(days=1)
        )
    except OverflowError as failure:
        raise _unreadable(line, line.value) from failure


def _end_like(ends: When, starts: When) -> When:
    """An end of the other kind than its start: of a day the whole of the last one, of a moment midnight."""
    if isinstance(starts, datetime):
        return ends if isinstance(ends, datetime) else datetime.combine(ends, time(), starts.tzinfo)
    if isinstance(ends, datetime):
        return ends.date() + timedelta(days=1 if ends.time() > time() else 0)
    return ends


def _value(line: Line, text: str, zones: Zones) -> Times | timedelta:
    text = _WRITTEN.sub(_as_expected, text.strip().upper())
    if line.parameters.get("VALUE", "").upper() == "DATE" and "/" not in text:
        text = text.partition("T")[0]
    try:
        found = vDDDTypes.from_ical(text)  # type: ignore[no-untyped-call]
    except (ValueError, ArithmeticError, TypeError, LookupError) as failure:
        raise _unreadable(line, text) from failure
    if isinstance(found, time):
        raise _unreadable(line, text)
    if isinstance(found, tuple):
        start, end = found
        return _placed(line, start, zones), end if isinstance(end, timedelta) else _placed(line, end, zones)
    if isinstance(found, date):
        _check_year(line, found)
    return _placed(line, found, zones) if isinstance(found, datetime) else found


def _as_expected(found: re.Match[str]) -> str:
    """`2026-11-27T18:00` and `20261127Z` as RFC 5545 has them; a leap second is the one before."""
    year, month, day, hour, minute, second, zone = found.groups()
    if hour is None:
        return f"{year}{month}{day}"
    return f"{year}{month}{day}T{hour}{minute}{min(second or '00', '59')}{zone or ''}"


def _check_year(line: Line, moment: date) -> None:
    """In the first and the last year of all calendars not every zone can tell the time."""
    if not date.min.year < moment.year < date.max.year:
        sentence = say("The year {year} is too far away to be meant.", year=str(moment.year))
        raise ItemError(line.name, line.value, sentence, say("Correct the year."))


def _placed(line: Line, moment: datetime, zones: Zones) -> datetime:
    _check_year(line, moment)
    name = line.parameters.get("TZID", "").strip()
    if name or zones.wall_time:
        return moment.replace(tzinfo=zones.named(name))
    if moment.tzinfo is None:
        return moment.replace(tzinfo=zones.own)
    return moment.astimezone(zones.own) if zones.names_own else moment


def _unreadable(line: Line, value: str) -> ItemError:
    sentence = say("Nobody can read its {property}.", property=line.name)
    return ItemError(line.name, value, sentence, say("Save the event anew in the calendar it comes from."))
