"""When an event takes place: from the words of a row to moments in UTC, recurrences written out."""

from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import MAXYEAR, UTC, date, datetime, time, timedelta
from itertools import takewhile

from kiosk.domain.model import Status
from kiosk.domain.walltime import STOCKHOLM, midnight
from kiosk.sources.drafts import Span

HORIZON = timedelta(days=400)
"""Recurring events are written out this far from the build day."""
_SHORTEST_MONTH = 28


@dataclass(frozen=True, slots=True)
class Recurrence:
    """How often an event comes back: every so many `days`, or every so many `months` on the day of the month on which
    it was first, on the `last` day, or on the `nth` of the weekdays `weekday` (0 is Monday), -1 for the last of them.

    A `weekday` with `days` is the one on which it is first.
    """

    days: int = 0
    months: int = 0
    weekday: int | None = None
    nth: int = 0
    last: bool = False

    @property
    def shortest(self) -> timedelta:
        """The least there may be from one time to the next."""
        return timedelta(days=self.days or _SHORTEST_MONTH * self.months)

    def fits(self, first: date) -> bool:
        """Whether an event that comes back so can be on `first`."""
        if self.days:
            return self.weekday in (None, first.weekday())
        return self.day_in(first.year, first.month, first.day) == first

    def day_in(self, year: int, month: int, day: int) -> date | None:
        """The day of that month on which it is, `day` being that on which it was first; None where there is none."""
        _, length = monthrange(year, month)
        if self.last:
            return date(year, month, length)
        if self.weekday is None:
            return date(year, month, day) if day <= length else None
        own = [each for each in range(1, length + 1) if date(year, month, each).weekday() == self.weekday]
        return date(year, month, own[self.nth if self.nth < 0 else self.nth - 1])

    def after(self, first: date) -> Iterator[date]:
        """Its days after `first`, on which it was first, for as long as calendars go."""
        if self.days:
            times = (date.max - first).days // self.days
            yield from (first + timedelta(days=self.days * count) for count in range(1, times + 1))
            return
        for month in range(12 * first.year + first.month - 1 + self.months, 12 * MAXYEAR, self.months):
            day = self.day_in(month // 12, month % 12 + 1, first.day)
            if day is not None:
                yield day


@dataclass(frozen=True, slots=True)
class Schedule:
    """Days and wall times in Stockholm. `last` is the last day of the first time; no times: all day."""

    first: date
    last: date
    begins: time | None = None
    finishes: time | None = None
    every: Recurrence | None = None
    until: date | None = None
    skipped: frozenset[date] = frozenset()
    cancelled: frozenset[date] = frozenset()

    @property
    def wall_length(self) -> timedelta:
        """How long one time lasts by the clock on the wall."""
        if self.begins is None or self.finishes is None:
            return self.last - self.first + timedelta(days=1)
        return datetime.combine(self.last, self.finishes) - datetime.combine(self.first, self.begins)


def exists(day: date, clock: time) -> bool:
    """Whether the clock in Stockholm shows `clock` on `day`; it leaves out an hour in spring."""
    wall = datetime.combine(day, clock, STOCKHOLM)
    return wall.astimezone(UTC).astimezone(STOCKHOLM).replace(tzinfo=None) == wall.replace(tzinfo=None)


def days(schedule: Schedule, today: date) -> Iterator[date]:
    """The first day of each time, skipped ones included, up to the horizon; a single one whenever it is."""
    yield schedule.first
    if schedule.every is not None:
        end = min(schedule.until or date.max, today + HORIZON)
        yield from takewhile(lambda day: day <= end, schedule.every.after(schedule.first))


def expand(schedule: Schedule, today: date) -> tuple[Span, ...]:
    """Every time from `today` on; when all are over, the last one, so that the event can say so."""
    length = schedule.last - schedule.first
    own = [day for day in days(schedule, today) if day not in schedule.skipped]
    spans = [_span(schedule, day) for day in own if day + length >= today]
    coming = tuple(span for span in spans if span.ends > midnight(today))
    return coming or tuple(_span(schedule, day) for day in own[-1:])


def _span(schedule: Schedule, day: date) -> Span:
    status = Status.CANCELLED if day in schedule.cancelled else Status.CONFIRMED
    last = day + (schedule.last - schedule.first)
    if schedule.begins is None or schedule.finishes is None:
        return Span(midnight(day), midnight(last + timedelta(days=1)), status)
    starts = datetime.combine(day, schedule.begins, STOCKHOLM).astimezone(UTC)
    ends = datetime.combine(last, schedule.finishes, STOCKHOLM).astimezone(UTC)
    if ends <= starts:
        ends = starts + schedule.wall_length
    return Span(starts, ends, status)
