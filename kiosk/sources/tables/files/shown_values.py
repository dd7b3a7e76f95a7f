"""Numbers, days and times of a cell → the text that a person sees, in one spelling: `2026-11-27`, `13:00`, `50%`."""

import math
from dataclasses import dataclass
from datetime import datetime, timedelta

EPOCH = datetime(1899, 12, 30)  # noqa: DTZ001
"""Day 0 of a spreadsheet, whose days and times are the number of days since then."""
_DIGITS = ".15g"
"""A spreadsheet keeps no more digits of a number."""
_LARGEST_WHOLE = 1e15
_DAY_S = 86_400


@dataclass(frozen=True, slots=True)
class Looks:
    """What a number format shows of a number: its day, its time of day with or without seconds, all the hours that it
    comes to (`elapsed`), or a percentage; else the number itself.
    """

    day: bool = False
    clock: bool = False
    seconds: bool = False
    elapsed: bool = False
    percent: bool = False

    @property
    def is_time(self) -> bool:
        """Whether a day or a time is shown, and no number."""
        return self.day or self.clock or self.elapsed


PLAIN = Looks()


def shown(value: float, looks: Looks, epoch: datetime = EPOCH) -> str:
    """`value` as it is shown; days count from `epoch`. A day that no calendar has is the number that it is."""
    if not math.isfinite(value):
        return str(value)
    if looks.is_time:
        try:
            return shown_time(timedelta(seconds=round(value * _DAY_S)), looks, epoch)
        except OverflowError:
            return number(value)
    return f"{number(100 * value)}%" if looks.percent else number(value)


def shown_time(since: timedelta, looks: Looks, epoch: datetime = EPOCH) -> str:
    """The moment that is so long after `epoch`, to the second, as it is shown. A midnight is its day where both are.

    Raises:
        OverflowError: no calendar goes so far.
    """
    since = timedelta(seconds=round(since.total_seconds()))
    if looks.elapsed:
        return _elapsed(since, looks)
    moment = epoch + since
    day = moment.date().isoformat()
    clock = f"{moment:%H:%M:%S}" if looks.seconds and moment.second else f"{moment:%H:%M}"
    if not looks.clock or (looks.day and (moment.hour, moment.minute, moment.second) == (0, 0, 0)):
        return day
    return f"{day} {clock}" if looks.day else clock


def number(value: float) -> str:
    """`value` without the decimals that it does not have."""
    rounded = float(format(value, _DIGITS))
    return f"{rounded:.0f}" if rounded.is_integer() and abs(rounded) < _LARGEST_WHOLE else repr(rounded)


def yes_or_no(value: bool) -> str:
    """As the columns read it."""
    return "ja" if value else "nej"


def _elapsed(since: timedelta, looks: Looks) -> str:
    minutes, seconds = divmod(abs(round(since.total_seconds())), 60)
    sign = "-" if since < timedelta() else ""
    return f"{sign}{minutes // 60:02}:{minutes % 60:02}" + (f":{seconds:02}" if looks.seconds and seconds else "")
