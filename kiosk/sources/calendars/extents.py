"""From when to when: days that are as long as the clock on the wall has them, and hours that are exact."""

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

When = date | datetime
"""A day, or a moment with a zone."""
_LENGTH = re.compile(
    r"([+-]?)P(?:(\d+)W)?(?:(\d+)D)?(?:T(?=\d)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?", re.ASCII | re.IGNORECASE
)
_DAY = timedelta(days=1)
_MOST = 10_000_000
"""Of any unit: more is beyond all calendars too, and can be counted with."""


@dataclass(frozen=True, slots=True)
class Extent:
    """From when to when the first time of an event lasts: two days, the last not included, or two moments.

    Its other times last as long by the clock on the wall, but for `exact`, a part of the length that is told in hours:
    an hour is an hour when the clocks change, a day is not 24 of them (RFC 5545, 3.3.6).
    """

    starts: When
    ends: When
    exact: timedelta = timedelta()

    @classmethod
    def of_length(cls, starts: When, days: timedelta, exact: timedelta) -> "Extent":
        """From `starts` on, some days and then some hours; of whole days each that is begun.

        Raises:
            OverflowError: it ends beyond all calendars.
        """
        if not isinstance(starts, datetime):
            return cls(starts, starts + (-(-(days + exact) // _DAY) or 1) * _DAY)
        return cls(starts, _exactly(starts, days, exact), exact)

    @property
    def all_day(self) -> bool:
        """Whether it is made of days."""
        return not isinstance(self.starts, datetime)

    @property
    def backward(self) -> bool:
        """Whether it ends before it starts, by the clock and in truth: where clocks change only one may seem so."""
        if not isinstance(self.starts, datetime) or not isinstance(self.ends, datetime):
            return self.ends < self.starts
        return self.wall_length < timedelta() and self.ends.astimezone(UTC) < self.starts.astimezone(UTC)

    @property
    def wall_length(self) -> timedelta:
        """How long it lasts by the clock on the wall where it starts."""
        return wall(self.ends, self.starts) - wall(self.starts, self.starts)

    def end_from(self, starts: When) -> When:
        """When it ends if it starts then."""
        if not isinstance(starts, datetime) or not isinstance(self.ends, datetime):
            return starts + self.wall_length
        days = wall(_exactly(self.ends, timedelta(), -self.exact), self.starts) - wall(self.starts, self.starts)
        return _exactly(starts, days, self.exact)


def length_of(text: str) -> tuple[timedelta, timedelta] | None:
    """`P1DT2H` as the days and the hours that it says; None when it is no length."""
    found = _LENGTH.fullmatch(text.strip())
    if found is None or not any(found.groups()[1:]):
        return None
    weeks, days, hours, minutes, seconds = (min(int(part or 0), _MOST) for part in found.groups()[1:])
    sign = -1 if found[1] == "-" else 1
    return sign * timedelta(days=7 * weeks + days), sign * timedelta(hours=hours, minutes=minutes, seconds=seconds)


def wall(moment: When, like: When) -> datetime:
    """`moment` by the clock on the wall where `like` is, without a zone; a day as it begins."""
    if not isinstance(moment, datetime):
        return datetime.combine(moment, time())
    zone = like.tzinfo if isinstance(like, datetime) else moment.tzinfo
    return moment.astimezone(zone).replace(tzinfo=None)


def later(clock: datetime, length: timedelta) -> datetime:
    """`clock` and `length`, or the end of the calendar."""
    try:
        return clock + length
    except OverflowError:
        return datetime.combine(date.max if length > timedelta() else date.min, time())


def _exactly(moment: datetime, days: timedelta, exact: timedelta) -> datetime:
    there = moment + days
    return (there.astimezone(UTC) + exact).astimezone(there.tzinfo) if exact else there
