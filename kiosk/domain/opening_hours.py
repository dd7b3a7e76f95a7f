"""When the house is open: hours by weekday with exceptions, in the wall time of Stockholm."""

import re
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta

from kiosk.domain.walltime import STOCKHOLM, local

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
HOLIDAYS = "holidays"
CLOSED, WEEKDAY = "closed", "weekday"
LOOK_AHEAD_DAYS = 370
"""What does not change within so many days does not change."""
_SPAN = re.compile(r"([01]\d|2[0-3]):([0-5]\d)-([01]\d|2[0-4]):([0-5]\d)")
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Span:
    """From when until when the house is open on a day. What closes no later than it opens closes on the next day."""

    opens: time
    closes: time

    def on(self, day: date) -> tuple[datetime, datetime]:
        """The moments, in UTC, at which it opens and closes."""
        after = day if self.opens < self.closes else day + _DAY
        return _moment(day, self.opens), _moment(after, self.closes)


@dataclass(frozen=True, slots=True)
class OpeningHours:
    """One Span for each weekday from Monday on, None: closed all day. `dates` goes before `holidays`, that before the
    weekday; with `holidays_as_usual` a public holiday is a day like any other."""

    weekdays: tuple[Span | None, ...]
    holidays: Span | None = None
    holidays_as_usual: bool = False
    dates: Mapping[date, Span | None] = field(default_factory=dict)

    def of(self, day: date, is_holiday: Callable[[date], bool]) -> Span | None:
        """The hours that begin on `day`."""
        if day in self.dates:
            return self.dates[day]
        if not self.holidays_as_usual and is_holiday(day):
            return self.holidays
        return self.weekdays[day.weekday()]


@dataclass(frozen=True, slots=True)
class Opening:
    """Whether the house is open, and the moment (UTC) at which that changes; None: it does not."""

    is_open: bool
    until: datetime | None


def opening(hours: OpeningHours, moment: datetime, is_holiday: Callable[[date], bool]) -> Opening:
    """Whether the house is open at `moment` (aware); hours that touch or overlap are one."""
    closes = moment = moment.astimezone(UTC)
    for opens, ends in _spans(hours, local(moment).date() - _DAY, is_holiday):
        if opens > closes:
            return Opening(True, closes) if closes > moment else Opening(False, opens)
        closes = max(closes, ends)
    return Opening(closes > moment, None)


def hours_of(told: object) -> OpeningHours:
    """The table that settings tell: a mapping of weekdays, `holidays` and dates to `08:00-18:00` or `closed`, or
    `monday=08:00-18:00 …` in one line. Every weekday is named; without `holidays` they have the hours of Sunday.

    Raises:
        ValueError: says all that is not right, and of which day.
    """
    if isinstance(told, str):
        told = {day: span for day, _, span in (each.partition("=") for each in told.split())}
    if not isinstance(told, Mapping):
        raise ValueError("It must be a table of days and hours.")
    wrong = [f"There are no hours for {day}." for day in WEEKDAYS if day not in told]
    days: dict[str | date, Span | None] = {}
    usual = told.get(HOLIDAYS) == WEEKDAY
    for name, value in told.items():
        try:
            days[_day(name)] = None if name == HOLIDAYS and usual else _span(name, value)
        except ValueError as error:
            wrong.append(str(error))
    if not wrong and not any(days.values()):
        wrong.append("The house must be open on one day at least.")
    if wrong:
        raise ValueError(" ".join(wrong))
    return OpeningHours(
        tuple(days[day] for day in WEEKDAYS),
        days.get(HOLIDAYS, days[WEEKDAYS[-1]]),
        usual,
        {day: span for day, span in days.items() if isinstance(day, date)},
    )


def _spans(hours: OpeningHours, first: date, is_holiday: Callable[[date], bool]) -> Iterator[tuple[datetime, datetime]]:
    """The hours of each day from `first` on, but for those that the change of the clock leaves nothing of."""
    for number in range(LOOK_AHEAD_DAYS):
        day = first + number * _DAY
        span = hours.of(day, is_holiday)
        if span is not None:
            opens, closes = span.on(day)
            if opens < closes:
                yield opens, closes


def _moment(day: date, at: time) -> datetime:
    return datetime.combine(day, at, STOCKHOLM).astimezone(UTC)


def _day(name: str) -> str | date:
    if name in WEEKDAYS or name == HOLIDAYS:
        return name
    with suppress(ValueError):
        if (day := date.fromisoformat(name)).isoformat() == name:
            return day
    raise ValueError(f"There is no day {name}: name a weekday, {HOLIDAYS} or a date, as 2026-12-24.")


def _span(name: str, value: object) -> Span | None:
    if value == CLOSED:
        return None
    found = _SPAN.fullmatch(value) if isinstance(value, str) else None
    if found is None:
        raise ValueError(f'The hours for {name} must be as "08:00-18:00", or "{CLOSED}".')
    from_hour, from_minute, to_hour, to_minute = map(int, found.groups())
    if (to_hour, to_minute) > (24, 0):
        raise ValueError(f"The hours for {name} must end by 24:00.")
    if (from_hour, from_minute) == (to_hour, to_minute):
        raise ValueError(f'The hours for {name} begin and end at the same time. All day is "00:00-24:00".')
    return Span(time(from_hour, from_minute), time(to_hour % 24, to_minute))
