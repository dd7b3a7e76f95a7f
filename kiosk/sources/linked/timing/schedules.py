"""A schedule of schema.org → the spans it means."""

import re
from datetime import date, datetime, time, tzinfo
from zoneinfo import ZoneInfo

from kiosk.domain.sentences import say
from kiosk.domain.walltime import STOCKHOLM
from kiosk.sources.drafts import Span
from kiosk.sources.linked.context import ReadingContext, check_fit
from kiosk.sources.linked.item import Item, ItemError
from kiosk.sources.linked.nodes import Node
from kiosk.sources.linked.timing.hours import Hours
from kiosk.sources.linked.timing.property_readers import Said, day_of
from kiosk.sources.linked.timing.recurrence import Recurrence, Step
from kiosk.sources.linked.timing.times import A_DAY, check_year, fixed_zone, lasting, past_midnight

_EVERY = re.compile(r"P(\d{1,3})([DWMY])\Z", re.IGNORECASE)
_WORDS = {
    "daily": "P1D",
    "weekly": "P1W",
    "biweekly": "P2W",
    "fortnightly": "P2W",
    "monthly": "P1M",
    "yearly": "P1Y",
    "annually": "P1Y",
}
_DAYS = ("mo", "tu", "we", "th", "fr", "sa", "su")
_DAY = re.compile(r"([+-]?[1-5])?(mo|tu|we|th|fr|sa|su)[a-z]{0,7}\Z")
_HOLIDAYS = {"publicholidays", "publicholiday", "ph"}
_ZONE = re.compile(r"[A-Za-z][A-Za-z0-9_+-]*(?:/[A-Za-z0-9_+-]+){0,2}\Z")


def scheduled(context: ReadingContext, item: Item, schedule: Node, event: Node) -> tuple[tuple[Span, bool], ...]:
    """The spans of `schedule`, each with whether it lasts all day; what it leaves open `event` may say.

    Raises:
        ItemError: a property that nobody can mean.
    """
    check_fit(schedule)
    zone = _zone(context, schedule)
    text, outer = Said(context, schedule, zone), Said(context, event)
    starts = text.when("startDate") or outer.when("startDate") or context.today
    ends = text.when("endDate")
    check_year(day_of(starts, zone), context.today, "startDate")
    step, interval = _every(text)
    hours = _hours(text, outer, starts, ends if step else None, zone)
    first = hours.first_day(starts)
    if step is None and not text.first("startTime"):
        return (lasting(item, starts, past_midnight(starts, ends, zone), hours.length),)
    recurrence = Recurrence(
        first,
        step or Step.DAY,
        interval,
        _until(text, outer, first, hours, recurs=step is not None),
        text.number("repeatCount"),
        weekdays=_weekdays(item, text),
        month_days=text.numbers("byMonthDay", 31),
        months=text.numbers("byMonth", 12),
        skipped=frozenset(day_of(day, hours.clocks) for day in text.whens("exceptDate")),
    )
    days = (recurrence.from_its_first_day() if context.counts_from_first_day else recurrence).days(context.today)
    if not days:
        raise text.unmeant("eventSchedule", "")
    return tuple(hours.on(item, day) for day in days)


def _until(text: Said, outer: Said, first: date, hours: Hours, *, recurs: bool) -> date | None:
    """The last day; the event around a schedule without one may say it, unless the times are counted."""
    ends = text.when("endDate")
    if ends is None and recurs:
        return None if text.first("repeatCount") else outer.frame()[1]
    last = day_of(ends, hours.zone) if ends else first
    is_one_night = not recurs and last == first + A_DAY and hours.is_past_midnight(first)
    return first if is_one_night else last


def _every(text: Said) -> tuple[Step | None, int]:
    said = text.first("repeatFrequency").rsplit("/", 1)[-1]
    if not said:
        if text.all("byDay"):
            return Step.WEEK, 1
        return (Step.MONTH, 1) if text.all("byMonthDay") else (None, 1)
    found = _EVERY.match(_WORDS.get(said.casefold(), said))
    if not found or not int(found[1]):
        raise text.unmeant("repeatFrequency", said)
    step, interval = Step(found[2].upper()), int(found[1])
    if step is Step.DAY and interval % 7 == 0 and text.all("byDay"):
        return Step.WEEK, interval // 7
    return step, interval


def _hours(text: Said, outer: Said, starts: date | datetime, ends: date | datetime | None, zone: tzinfo) -> Hours:
    """The hours of each time. Those of `ends` count too, unless it is a midnight that only means a day."""
    length = text.length("duration") or outer.length("duration") or outer.frame()[0]
    begins, finishes = text.clock("startTime"), text.clock("endTime")
    if begins is None and isinstance(starts, datetime):
        begins = starts.astimezone(zone).time()
    if finishes is None and isinstance(ends, datetime):
        finishes = ends.astimezone(zone).time()
        finishes = None if finishes == time() != begins else finishes
    day = day_of(starts, zone)
    return Hours(_at_home(begins, day, zone), _at_home(finishes, day, zone), length, zone)


def _at_home(clock: time | None, day: date, zone: tzinfo) -> time | None:
    """`clock` without its offset where that is the one of `zone` on `day`: weeks later it shows the same hour."""
    if clock is None or clock.utcoffset() != datetime.combine(day, clock.replace(tzinfo=None), zone).utcoffset():
        return clock
    return clock.replace(tzinfo=None)


def _weekdays(item: Item, text: Said) -> frozenset[tuple[int, int]]:
    weeks = sorted(text.numbers("byMonthWeek", 5)) or [0]
    found: set[tuple[int, int]] = set()
    holidays = ""
    for said in text.all("byDay"):
        for word in re.split(r"[,\s]+", said):
            name = re.split(r"[/#:]", word)[-1].casefold()
            day = _DAY.match(name)
            if name in _HOLIDAYS:
                holidays = word
            elif day:
                found |= {(_DAYS.index(day[2]), number) for number in ([int(day[1])] if day[1] else weeks)}
            else:
                raise text.unmeant("byDay", said)
    if holidays:
        sentence = say("Which days are public holidays is not said here; those times are left out.")
        left_out = ItemError("byDay", holidays, sentence, say("Give each of those days a schedule of its own."))
        if not found:
            raise left_out
        item.refuse(left_out)
    return frozenset(found)


def _zone(context: ReadingContext, schedule: Node) -> tzinfo:
    text = Said(context, schedule)
    said = text.first("scheduleTimezone")
    if not said or context.wall_time:
        return STOCKHOLM
    try:
        return ZoneInfo(said) if _ZONE.match(said) else fixed_zone(said)
    except (ValueError, OSError, KeyError) as failure:
        raise text.unmeant("scheduleTimezone", said) from failure
