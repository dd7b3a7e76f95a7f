"""Days as staff write them: a date, or a day counted from the one the content is built on."""

import re
from datetime import date, time, timedelta

_DATE = re.compile(r"(\d{4})([-/.])(\d{2})\2(\d{2})(?:[ T]00:00(?::00)?)?\Z", re.ASCII)
_SLASHED = re.compile(r"(\d{4})/(\d{1,2})/(\d{1,2})\Z", re.ASCII)
_SWEDISH = re.compile(r"(\d{1,2})/(\d{1,2}) (\d{4})\Z", re.ASCII)
_NUMBERS = re.compile(r"(\d{1,2})([/.]) ?(\d{1,2})\2 ?(\d{4})\Z", re.ASCII)
_NAMED = re.compile(r"(?:den )?(\d{1,2})\.? ([a-zå]{3,9})\.? (\d{4})\Z")
_COUNTED = re.compile(r"[+-]?\d{1,3}\Z", re.ASCII)
_WEEKDAY = re.compile(r"([a-zåäö]{3})(?:\+(\d{1,2}))?\Z")
_WEEKDAYS = {
    name: number
    for names in (("mon", "tue", "wed", "thu", "fri", "sat", "sun"), ("mån", "tis", "ons", "tor", "fre", "lör", "sön"))
    for number, name in enumerate(names)
}
_MONTHS = {
    name: number
    for names in (
        ("january february march april may june july august september october november december"),
        ("januari februari mars april maj juni juli augusti september oktober november december"),
    )
    for number, name in enumerate(names.split(), 1)
}
_SHORT = 3
_TIME = re.compile(r"(?:kl\.? ?)?(\d{1,2})[:.](\d{2})(?:[:.]00)?(?: ?([ap])\.?m\.?)?\Z", re.ASCII)
_NOON, _MIDNIGHT = 12, 24


class Ambiguous(ValueError):
    """Numbers that are one day or another."""

    def __init__(self, one: date, other: date) -> None:
        super().__init__(f"written as {one} or {other}")
        self.one, self.other = one, other


def parse_date(text: str) -> date:
    """`2026-11-27`, `2026/11/27`, `27/11 2026`, `27 november 2026`, `27 nov 2026`, and `27/11/2026`, `27.11.2026` or
    `11/27/2026` where one of the numbers is no month.

    Raises:
        Ambiguous: for `5/6/2026`.
        ValueError: for anything else, or a day that no calendar has.
    """
    word = text.casefold()
    if found := _DATE.match(text):
        return date(int(found[1]), int(found[3]), int(found[4]))
    if found := _SLASHED.match(text):
        return date(int(found[1]), int(found[2]), int(found[3]))
    if found := _SWEDISH.match(text):
        return date(int(found[3]), int(found[2]), int(found[1]))
    if found := _NUMBERS.match(text):
        return _either(int(found[1]), int(found[3]), int(found[4]))
    if (found := _NAMED.match(word)) and (month := _month(found[2])):
        return date(int(found[3]), month, int(found[1]))
    raise ValueError("not written as 2026-11-27")


def _either(first: int, second: int, year: int) -> date:
    found = []
    for month, day in ((second, first), (first, second)):
        try:
            found.append(date(year, month, day))
        except ValueError:
            continue
    if len(set(found)) == 1:
        return found[0]
    if found:
        raise Ambiguous(*found)
    raise ValueError("not written as a day of any month")


def _month(word: str) -> int | None:
    known = {number for name, number in _MONTHS.items() if word in (name, name[:_SHORT], name[: _SHORT + 1])}
    return known.pop() if len(known) == 1 else None


def parse_day(text: str, today: date) -> date:
    """A date, or `+3` (days after `today`), or `mon+1` or `mån+1` (Monday of the week after that of `today`).

    `mon` alone is the Monday of the week of `today`. A spreadsheet may turn `+3` into `3`, so that means the same.

    Raises:
        ValueError: for anything else.
    """
    word = text.casefold()
    if _COUNTED.match(word):
        return today + timedelta(days=int(word))
    weekday = _WEEKDAY.match(word)
    if weekday and weekday[1] in _WEEKDAYS:
        monday = today - timedelta(days=today.weekday())
        return monday + timedelta(days=_WEEKDAYS[weekday[1]], weeks=int(weekday[2] or 0))
    return parse_date(text)


def parse_time(text: str) -> time:
    """`13:00`, `8.30`, `kl 13.00`, `13:00:00` or `1:00 PM`.

    Raises:
        ValueError: for anything else, or an hour that no clock has.
    """
    found = _TIME.match(text.casefold())
    if not found:
        raise ValueError("not written as 13:00")
    hour = int(found[1])
    if found[3] and not 1 <= hour <= _NOON:
        raise ValueError("not written as an hour of half a day")
    if found[3]:
        hour = hour % _NOON + (_NOON if found[3] == "p" else 0)
    return time(hour, int(found[2]))


def parse_end(text: str) -> tuple[time, int]:
    """A time of day and the days after its own on which it is: `24:00` is the midnight with which the day ends.

    Raises:
        ValueError: for anything else, or an hour that no clock has.
    """
    found = _TIME.match(text.casefold())
    if found and (int(found[1]), int(found[2]), found[3]) == (_MIDNIGHT, 0, None):
        return time(), 1
    return parse_time(text), 0
