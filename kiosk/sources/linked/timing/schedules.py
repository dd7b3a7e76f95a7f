"""A schedule of schema.org → the spans it means."""

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from zoneinfo import ZoneInfo

from kiosk.domain.walltime import STOCKHOLM, local
from kiosk.sources.drafts import Span
from kiosk.sources.linked.context import ReadingContext
from kiosk.sources.linked.item import Item
from kiosk.sources.linked.nodes import Node
from kiosk.sources.linked.timing.property_readers import Said, day_of
from kiosk.sources.linked.timing.recurrence import Recurrence, Step
from kiosk.sources.linked.timing.times import check_year, lasting

_EVERY = re.compile(r"P(\d{1,3})([DWMY])\Z", re.IGNORECASE)
_WORDS = {"daily": "P1D", "weekly": "P1W", "biweekly": "P2W", "monthly": "P1M", "yearly": "P1Y", "annually": "P1Y"}
_DAYS = ("mo", "tu", "we", "th", "fr", "sa", "su")
_DAY = re.compile(r"([+-]?[1-5])?(mo|tu|we|th|fr|sa|su)[a-z]{0,7}\Z")
_ZONE = re.compile(r"[A-Za-z][A-Za-z0-9_+-]*(?:/[A-Za-z0-9_+-]+){0,2}\Z")


@dataclass(frozen=True, slots=True)
class Hours:
    """The hours of each time: from `begins` to `finishes`, the next day if that is earlier, or for `length`.

    They are those of the clocks in `zone`. Without `begins` it lasts all day.
    """

    begins: time | None
    finishes: time | None
    length: timedelta | None
    zone: tzinfo = STOCKHOLM

    def on(self, item: Item, day: date) -> tuple[Span, bool]:
        """The span on `day` and whether it lasts all day.

        Raises:
            ItemError: it lasts too long.
        """
        if self.begins is None:
            return lasting(item, day, None, self.length)
        starts = datetime.combine(day, self.begins, self.zone).astimezone(UTC)
        if self.finishes is None or self.finishes == self.begins:
            return lasting(item, starts, None, self.length)
        last = day if self.finishes > self.begins else day + timedelta(days=1)
        return lasting(item, starts, datetime.combine(last, self.finishes, self.zone).astimezone(UTC))


def scheduled(context: ReadingContext, item: Item, schedule: Node, event: Node) -> tuple[tuple[Span, bool], ...]:
    """The spans of `schedule`, each with whether it lasts all day; what it leaves open `event` may say.

    Raises:
        ItemError: a property that nobody can mean.
    """
    text, outer = Said(context, schedule), Said(context, event)
    starts = text.when("startDate") or outer.when("startDate") or context.today
    first = day_of(starts)
    check_year(first, context.today, "startDate")
    ends = text.when("endDate")
    step, interval = _every(text)
    length = text.length("duration") or outer.length("duration") or outer.between()
    clock = text.clock("startTime") or (local(starts).time() if isinstance(starts, datetime) else None)
    finishes = text.clock("endTime") or (local(ends).time() if step and isinstance(ends, datetime) else None)
    if step is None and text.clock("startTime") is None:
        return (lasting(item, starts, ends, length),)
    hours = Hours(clock, finishes, length, _zone(text))
    recurrence = Recurrence(
        first,
        step or Step.DAY,
        interval,
        until=day_of(ends) if ends else (None if step else first),
        count=text.number("repeatCount"),
        weekdays=_weekdays(text),
        month_days=text.numbers("byMonthDay", 31),
        months=text.numbers("byMonth", 12),
        skipped=frozenset(day_of(day) for day in text.whens("exceptDate")),
    )
    days = recurrence.days(context.today)
    if not days:
        raise text.unmeant("eventSchedule", "")
    return tuple(hours.on(item, day) for day in days)


def _every(text: Said) -> tuple[Step | None, int]:
    said = text.first("repeatFrequency").rsplit("/", 1)[-1]
    if not said:
        if text.all("byDay"):
            return Step.WEEK, 1
        return (Step.MONTH, 1) if text.all("byMonthDay") else (None, 1)
    found = _EVERY.match(_WORDS.get(said.casefold(), said))
    if not found or not int(found[1]):
        raise text.unmeant("repeatFrequency", said)
    return Step(found[2].upper()), int(found[1])


def _weekdays(text: Said) -> frozenset[tuple[int, int]]:
    weeks = sorted(text.numbers("byMonthWeek", 5)) or [0]
    found = set()
    for said in text.all("byDay"):
        for word in re.split(r"[,\s]+", said):
            day = _DAY.match(re.split(r"[/#:]", word)[-1].casefold())
            if not day:
                raise text.unmeant("byDay", said)
            which = [int(day[1])] if day[1] else weeks
            found |= {(_DAYS.index(day[2]), number) for number in which}
    return frozenset(found)


def _zone(text: Said) -> tzinfo:
    said = text.first("scheduleTimezone")
    if not said or text.in_wall_time:
        return STOCKHOLM
    try:
        if _ZONE.match(said):
            return ZoneInfo(said)
    except (ValueError, OSError, KeyError) as failure:
        raise text.unmeant("scheduleTimezone", said) from failure
    raise text.unmeant("scheduleTimezone", said)
