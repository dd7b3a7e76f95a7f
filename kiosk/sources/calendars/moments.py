"""The dates and times of a component, in the zones they are meant in."""

from datetime import UTC, date, datetime, time, timedelta, tzinfo

from kiosk.content.limits import LATEST
from kiosk.domain.sentences import say
from kiosk.domain.walltime import STOCKHOLM
from kiosk.sources.calendars.components import Component
from kiosk.sources.calendars.date_values import Times, point, too_far, unreadable, value_of
from kiosk.sources.calendars.extents import Extent, When, length_of
from kiosk.sources.calendars.lines import Line
from kiosk.sources.calendars.zones import Zones
from kiosk.sources.linked.item import ItemError
from kiosk.sources.tables.forms.events import LONGEST_EVENT

MOST_DATES = 2_000
"""Dates of RDATE, and of EXDATE, of one component."""
_DAY = timedelta(days=1)
_FAR = datetime.fromtimestamp(LATEST, UTC)
_WHOLE_DAYS = ("X-MICROSOFT-CDO-ALLDAYEVENT", "X-MICROSOFT-MSNCALENDAR-ALLDAYEVENT", "X-FUNAMBOL-ALLDAY")
"""How Exchange and others say that an event from midnight to midnight is one of whole days ([MS-OXCICAL] 2.1.3.1.1)."""


def extent(component: Component, zones: Zones) -> Extent:
    """When `component` begins and ends; without an end it lasts the day, or no time at all.

    Raises:
        ItemError: there is no start, it cannot be read, the end lies before it, or years after it.
    """
    line = component.first("DTSTART")
    if line is None or not line.value.strip():
        raise ItemError("DTSTART", "", say("The event does not say when it begins."), say("Give it a day and a time."))
    starts = when(line, zones)
    if starts.year >= _FAR.year:
        raise too_far(line, starts)
    last = next(
        (each for name in ("DTEND", "DURATION") if (each := component.first(name)) and each.value.strip()), line
    )
    try:
        found = _lasting(starts, last, zones)
        if found.backward:
            raise ItemError(
                last.name, last.value, say("The event ends before it starts."), say("Correct one of the two.")
            )
        too_long = found.wall_length > LONGEST_EVENT
    except OverflowError:
        too_long = True
    if too_long:
        sentence = say("The event lasts longer than {count} days.", count=LONGEST_EVENT.days)
        raise ItemError(last.name, last.value, sentence, say("Correct when it ends."))
    return _in_whole_days(component, found, line, zones)


def when(line: Line, zones: Zones, home: tzinfo | None = None) -> When:
    """The day or moment of `line`; one that says no zone is in `home`, or in that of the calendar.

    Raises:
        ItemError: when it is none.
    """
    return _placed(line, point(line, line.value), zones, home)


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
            value = value_of(line, part)
            if isinstance(value, tuple):
                found.append(_period(line, value, like, zones))
            elif isinstance(value, timedelta):
                raise unreadable(line, part)
            elif name == "EXDATE" and not isinstance(value, datetime):
                found.append(value)
            else:
                found.append(_alike(line, value, like, zones))
    return tuple(found)


def time_like(line: Line, like: When, zones: Zones) -> When:
    """The day or moment of `line`, whichever `like` is: a day means the time of day of `like`.

    Raises:
        ItemError: when it is none.
    """
    return _alike(line, point(line, line.value), like, zones)


def day_meant(moment: datetime, zones: Zones, home: tzinfo | None = None) -> date:
    """The day that `moment` names where a day is expected: that which begins with it, as it is written, in `home`, in
    the calendar's zone or in Stockholm's; else the one on which it is written."""
    return _day_begun(moment, zones, home) or moment.date()


def home_of(like: When, zones: Zones) -> tzinfo:
    """The zone of times without one beside a start that is `like`: its own, unless that is UTC, else the calendar's."""
    zone = like.tzinfo if isinstance(like, datetime) else None
    return zones.own if zone is None or zone is UTC else zone


def _lasting(starts: When, last: Line, zones: Zones) -> Extent:
    """From `starts` to the DTEND, or as long as the DURATION, that `last` is; it is DTSTART where there is neither."""
    match last.name:
        case "DTEND":
            ends = _end_like(when(last, zones, home_of(starts, zones)), starts)
        case "DURATION":
            length = length_of(last.value)
            if length is None:
                raise unreadable(last, last.value)
            return Extent.of_length(starts, *length)
        case _:
            ends = starts
    return Extent(starts, ends if isinstance(starts, datetime) or ends != starts else starts + _DAY)


def _in_whole_days(component: Component, found: Extent, line: Line, zones: Zones) -> Extent:
    """`found`, in days where the component says so and runs from midnight to midnight, or for whole days elsewhere."""
    written = point(line, line.value)
    if not isinstance(written, datetime) or not any(component.word(name) in ("TRUE", "1") for name in _WHOLE_DAYS):
        return found
    moment = _as_written(line, written, zones)
    day = _day_begun(moment, zones, None)
    if day is None and found.wall_length and not found.wall_length % _DAY:
        day = (moment.astimezone(UTC) + _DAY / 2).date()
    return Extent(day, day + max(1, round(found.wall_length / _DAY)) * _DAY) if day else found


def _day_begun(moment: datetime, zones: Zones, home: tzinfo | None) -> date | None:
    if moment.time() == time():
        return moment.date()
    if moment.tzinfo is None or zones.wall_time:
        return None
    there = (moment.astimezone(zone) for zone in (home, zones.own, STOCKHOLM) if zone is not None)
    return next((local.date() for local in there if local.time() == time()), None)


def _alike(line: Line, moment: When, like: When, zones: Zones) -> When:
    if isinstance(like, datetime):
        placed = _placed(line, moment, zones, home_of(like, zones))
        return placed if isinstance(placed, datetime) else datetime.combine(placed, like.timetz())
    return day_meant(_as_written(line, moment, zones), zones) if isinstance(moment, datetime) else moment


def _period(line: Line, period: tuple[datetime, datetime | timedelta], like: When, zones: Zones) -> Times:
    home = home_of(like, zones)
    start, end = _alike(line, period[0], like, zones), period[1]
    if not isinstance(start, datetime):
        return start
    last = end if isinstance(end, timedelta) else _moment_placed(line, end, zones, home)
    if (last if isinstance(last, timedelta) else last - start) < timedelta():
        raise unreadable(line, line.value)
    return start, last


def _end_like(ends: When, starts: When) -> When:
    """An end of the other kind than its start: of a day the whole of the last one, of a moment midnight."""
    if isinstance(starts, datetime):
        return ends if isinstance(ends, datetime) else datetime.combine(ends, time(), starts.tzinfo)
    if isinstance(ends, datetime):
        return ends.date() + timedelta(days=1 if ends.time() > time() else 0)
    return ends


def _placed(line: Line, moment: When, zones: Zones, home: tzinfo | None) -> When:
    return _moment_placed(line, moment, zones, home) if isinstance(moment, datetime) else moment


def _moment_placed(line: Line, moment: datetime, zones: Zones, home: tzinfo | None) -> datetime:
    """`moment` in its zone; UTC is what programs write of a time in the calendar's own zone, where it names one."""
    written = _as_written(line, moment, zones)
    if written.tzinfo is None:
        return written.replace(tzinfo=home or zones.own)
    return written.astimezone(zones.own) if written.tzinfo is UTC and zones.names_own else written


def _as_written(line: Line, moment: datetime, zones: Zones) -> datetime:
    """`moment` in the zone that it says itself: none, UTC, or a named one; with `wall_time` always Stockholm's."""
    name = line.parameters.get("TZID", "").strip()
    if zones.wall_time or name:
        return moment.replace(tzinfo=zones.named(name))
    return moment if moment.tzinfo is None else moment.astimezone(UTC)
