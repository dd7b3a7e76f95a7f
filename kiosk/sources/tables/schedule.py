"""When an event takes place: from the words of a row to moments in UTC, recurrences written out."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum

from kiosk.domain.model import Status
from kiosk.domain.walltime import STOCKHOLM, midnight
from kiosk.sources.drafts import Span

HORIZON = timedelta(days=400)
"""Recurring events are written out this far from the build day."""


class Every(StrEnum):
    """How often an event comes back."""

    DAILY = "daily"
    WEEKLY = "weekly"


_STEPS = {Every.DAILY: timedelta(days=1), Every.WEEKLY: timedelta(weeks=1)}


@dataclass(frozen=True, slots=True)
class Schedule:
    """Days and wall times in Stockholm. `last` is the last day of the first time; no times: all day."""

    first: date
    last: date
    begins: time | None = None
    finishes: time | None = None
    every: Every | None = None
    until: date | None = None
    skipped: frozenset[date] = frozenset()
    cancelled: frozenset[date] = frozenset()

    @property
    def wall_length(self) -> timedelta:
        """How long one time lasts by the clock on the wall."""
        if self.begins is None or self.finishes is None:
            return self.last - self.first + timedelta(days=1)
        return datetime.combine(self.last, self.finishes) - datetime.combine(self.first, self.begins)

    @property
    def step(self) -> timedelta | None:
        """From one time to the next; None when there is only one."""
        return _STEPS[self.every] if self.every else None


def exists(day: date, clock: time) -> bool:
    """Whether the clock in Stockholm shows `clock` on `day`; it leaves out an hour in spring."""
    wall = datetime.combine(day, clock, STOCKHOLM)
    return wall.astimezone(UTC).astimezone(STOCKHOLM).replace(tzinfo=None) == wall.replace(tzinfo=None)


def days(schedule: Schedule, today: date) -> Iterator[date]:
    """The first day of each time, skipped ones included, up to the horizon; a single one whenever it is."""
    yield schedule.first
    step = schedule.step
    if step is None:
        return
    end = min(schedule.until or date.max, today + HORIZON)
    day = schedule.first + step
    while day <= end:
        yield day
        day += step


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
