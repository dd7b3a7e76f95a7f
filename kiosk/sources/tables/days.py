"""Days as staff write them: a date, or a day counted from the one the content is built on."""

import re
from datetime import date, time, timedelta

_DATE = re.compile(r"(\d{4})-(\d{2})-(\d{2})\Z", re.ASCII)
_COUNTED = re.compile(r"[+-]?\d{1,3}\Z", re.ASCII)
_WEEKDAY = re.compile(r"(mon|tue|wed|thu|fri|sat|sun)(?:\+(\d{1,2}))?\Z", re.ASCII)
_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_TIME = re.compile(r"(\d{1,2})[:.](\d{2})(?::00)?\Z", re.ASCII)


def parse_date(text: str) -> date:
    """`2026-11-27`.

    Raises:
        ValueError: for anything else, or a day that no calendar has.
    """
    found = _DATE.match(text)
    if not found:
        raise ValueError("not written as 2026-11-27")
    year, month, day = map(int, found.groups())
    return date(year, month, day)


def parse_day(text: str, today: date) -> date:
    """A date, or `+3` (days after `today`), or `mon+1` (Monday of the week after that of `today`).

    `mon` alone is the Monday of the week of `today`. A spreadsheet may turn `+3` into `3`, so that means the same.

    Raises:
        ValueError: for anything else.
    """
    word = text.casefold()
    if _COUNTED.match(word):
        return today + timedelta(days=int(word))
    weekday = _WEEKDAY.match(word)
    if weekday:
        monday = today - timedelta(days=today.weekday())
        return monday + timedelta(days=_WEEKDAYS.index(weekday[1]), weeks=int(weekday[2] or 0))
    return parse_date(word)


def parse_time(text: str) -> time:
    """`13:00`, `8.30` or `13:00:00`.

    Raises:
        ValueError: for anything else, or an hour that no clock has.
    """
    found = _TIME.match(text)
    if not found:
        raise ValueError("not written as 13:00")
    return time(int(found[1]), int(found[2]))
