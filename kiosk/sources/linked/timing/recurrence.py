"""What comes back by days, weeks, months or years → the days on which it does."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum
from itertools import islice, takewhile

from kiosk.domain.exhibitions import EXHIBITION
from kiosk.sources.tables.schedule import HORIZON

MOST_COUNTED = 5_000
"""Times that are counted from the first one on."""
_FAR = timedelta(days=6 * 366)
"""How far ahead and back the next or the last time is searched, of what comes back every few years."""


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
    Weeks begin on the weekday `week_start`; every second one makes a difference of it.
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
    week_start: int = 0

    def days(self, today: date) -> tuple[date, ...]:
        """The days on which it takes place that may matter from `today` on; else the next one, else the last."""
        last, horizon = self._last(today), today + HORIZON
        coming = tuple(self._between(max(self.first, today - EXHIBITION), min(last, horizon)))
        later = self._between(max(self.first, horizon + timedelta(days=1)), last)
        return coming or tuple(islice(later, 1)) or tuple(islice(self._back_from(min(last, today)), 1))

    def from_its_first_day(self) -> "Recurrence":
        """The same with intervals counted from the first day that fits: of each weekday its own, else the first of all.

        The city's event manager counts so; others count from the week or month of `first`.
        """
        if self.step is Step.WEEK:
            return replace(self, week_start=self.first.weekday())
        every = replace(self, interval=1)
        found = (day for day in _each(self.first, self.first + _FAR) if every.falls_on(day))
        return replace(self, first=next(found, self.first))

    def falls_on(self, day: date) -> bool:
        """Whether it comes back on `day`, skipped or not."""
        if self.months and day.month not in self.months:
            return False
        match self.step:
            case Step.DAY:
                return (day - self.first).days % self.interval == 0 and self._fits(day)
            case Step.WEEK:
                weeks = (self._week_of(day) - self._week_of(self.first)).days // 7
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

    def _last(self, today: date) -> date:
        """The day with which it ends, or as far ahead as anybody looks."""
        far = min(self.until or date.max, today + _FAR)
        if self.count is None:
            return far
        counted = (day for day in _each(self.first, far) if self.falls_on(day))
        return max(islice(counted, min(self.count, MOST_COUNTED)), default=self.first)

    def _between(self, first: date, last: date) -> Iterator[date]:
        return (day for day in _each(first, last) if self.falls_on(day) and day not in self.skipped)

    def _back_from(self, last: date) -> Iterator[date]:
        found = (last - timedelta(days=number) for number in range(_FAR.days))
        return (day for day in takewhile(self.first.__le__, found) if self.falls_on(day) and day not in self.skipped)

    def _week_of(self, day: date) -> date:
        """The first day of the week of `day`."""
        return day - timedelta(days=(day.weekday() - self.week_start) % 7)

    def _fits_month(self, day: date) -> bool:
        return self._fits(day) if self.weekdays or self.month_days else day.day == self.first.day

    def _fits(self, day: date) -> bool:
        days_in_month = ((day.replace(day=28) + timedelta(days=4)).replace(day=1) - timedelta(days=1)).day
        if self.month_days and not self.month_days & {day.day, day.day - days_in_month - 1}:
            return False
        from_start, from_end = (day.day - 1) // 7 + 1, -((days_in_month - day.day) // 7 + 1)
        which = {(day.weekday(), number) for number in (0, from_start, from_end)}
        return not self.weekdays or bool(self.weekdays & which)


def _each(first: date, last: date) -> Iterator[date]:
    return (first + timedelta(days=number) for number in range((last - first).days + 1))
