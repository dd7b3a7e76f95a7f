"""How long something lasts, as feeds write it: days by the clock on the wall, and hours that are exact."""

import re
from datetime import UTC, datetime, timedelta
from typing import NamedTuple

from kiosk.domain.walltime import local

_LENGTH = re.compile(
    r"P(?:(\d{1,4})Y)?(?:(\d{1,4})M)?(?:(\d{1,4})W)?(?:(\d{1,4})D)?"
    r"(?:T(?:(\d{1,5})H)?(?:(\d{1,5})M)?(?:(\d{1,6})(?:[.,]\d+)?S)?)?\Z",
    re.ASCII | re.IGNORECASE,
)

_MOST_DAYS = 10_000
"""More than any event lasts, and few enough to be counted with."""


class Length(NamedTuple):
    """Some days and then some hours. A day is not always 24 hours long: twice a year the clocks change."""

    days: timedelta
    hours: timedelta

    @property
    def whole_days(self) -> int:
        """How many days it takes of what lasts all day: each that is begun."""
        return -(-(self.days + self.hours) // timedelta(days=1)) or 1

    def after(self, starts: datetime) -> datetime:
        """When what `starts` then (aware) ends, in UTC; the days are those of Stockholm."""
        return (local(starts) + self.days).astimezone(UTC) + self.hours


def parse_length(text: str) -> Length:
    """`PT1H30M`, `P2D`, `P1W`; months and years are of 30 and 365 days.

    Raises:
        ValueError: for anything else, or nothing at all.
    """
    found = _LENGTH.match(text.strip())
    if not found:
        raise ValueError("not written as PT1H30M")
    years, months, weeks, days, hours, minutes, seconds = (int(part or 0) for part in found.groups())
    length = Length(
        timedelta(days=min(365 * years + 30 * months + 7 * weeks + days, _MOST_DAYS)),
        timedelta(hours=hours, minutes=minutes, seconds=seconds),
    )
    if not any(length):
        raise ValueError("no length at all")
    return length
