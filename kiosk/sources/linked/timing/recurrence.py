"""What comes back by days, weeks, months or years → the days on which it does."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from itertools import islice

from kiosk.domain.model import EXHIBITION
from kiosk.sources.tables.schedule import HORIZON

MOST_COUNTED = 5_000
"""Times that are counted from the first one on."""
_LOOKED_BACK = 800
"""Days that are searched for the last time of what is over."""


class Step(StrEnum):
    """What an event comes back by."""

    DAY = "D"
    WEEK = "W"
    MONTH = "M"
    YEAR = "Y"


@dataclass(frozen=True, slots=True)
class Recurrence:
    """Every `interval` days, weeks, months or years from `first` to `until`, at most `count` times.

    `weekdays` count from Monday, 0, with which one of the month is meant: 2 the second, -1 the last, 0 every one.
    `month_days` are 1 to 31, or from the end of the month, -1 the last; `months` are 1 to 12. `skipped` days count.
    """

    first: date
    step: Step
    interval: int = 1
    until: date | None = None
    count: int | None = None
    weekdays: frozenset[tuple[int, int]] = frozenset()
    month_days: frozenset[int] = frozenset()
    months: frozenset[int] = frozenset()
    skipped: frozenset[date] = frozenset()

    def days(self, today: date) -> tuple[date, ...]:
        """The days on which it takes place that may matter from `today` on; when all are over, the last one."""
        end = min(self.until or date.max, today + HORIZON)
        if self.count is not None:
            found = tuple(islice(self._between(self.first, end), min(self.count, MOST_COUNTED)))
            kept = tuple(day for day in found if day not in self.skipped)
            return tuple(day for day in kept if day >= today - EXHIBITION) or kept[-1:]
        near = max(self.first, today - EXHIBITION)
        coming = tuple(day for day in self._between(near, end) if day not in self.skipped)
        return coming or tuple(islice(self._back_from(min(end, today)), 1))

    def _between(self, first: date, last: date) -> Iterator[date]:
        day = first
        while day <= last:
            if self._falls_on(day):
                yield day
            day += timedelta(days=1)

    def _back_from(self, last: date) -> Iterator[date]:
        for number in range(_LOOKED_BACK):
            day = last - timedelta(days=number)
            if day < self.first:
                return
            if self._falls_on(day) and day not in self.skipped:
                yield day

    def _falls_on(self, day: date) -> bool:
        if self.months and day.month not in self.months:
            return False
        match self.step:
            case Step.DAY:
                return (day - self.first).days % self.interval == 0 and self._fits(day)
            case Step.WEEK:
                weeks = (_monday(day) - _monday(self.first)).days // 7
                return weeks % self.interval == 0 and (
                    self._fits(day) if self.weekdays else day.weekday() == self.first.weekday()
                )
            case Step.MONTH:
                months = (day.year - self.first.year) * 12 + day.month - self.first.month
                return months % self.interval == 0 and self._fits_month(day)
            case Step.YEAR:
                return (
                    (day.year - self.first.year) % self.interval == 0
                    and (bool(self.months) or day.month == self.first.month)
                    and self._fits_month(day)
                )

    def _fits_month(self, day: date) -> bool:
        return self._fits(day) if self.weekdays or self.month_days else day.day == self.first.day

    def _fits(self, day: date) -> bool:
        days_in_month = ((day.replace(day=28) + timedelta(days=4)).replace(day=1) - timedelta(days=1)).day
        if self.month_days and not self.month_days & {day.day, day.day - days_in_month - 1}:
            return False
        from_start, from_end = (day.day - 1) // 7 + 1, -((days_in_month - day.day) // 7 + 1)
        which = {(day.weekday(), number) for number in (0, from_start, from_end)}
        return not self.weekdays or bool(self.weekdays & which)


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())
