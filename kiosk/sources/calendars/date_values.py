"""Dates, moments, periods and lengths as a line writes them (RFC 5545, 3.3)."""

import re
from datetime import date, datetime, time, timedelta

from icalendar.prop import vDDDTypes

from kiosk.domain.sentences import say
from kiosk.sources.calendars.extents import When
from kiosk.sources.calendars.lines import Line
from kiosk.sources.linked.item import ItemError

Times = When | tuple[datetime, datetime | timedelta]
"""A time, or a period from a moment to another one or of a length."""
_WRITTEN = re.compile(r"\b(\d{4})-?(\d{2})-?(\d{2})(?:[T ](\d{2}):?(\d{2}):?(\d{2})?(?:\.\d{1,9})?)?(Z)?\b", re.ASCII)
_YEARS = range(date.min.year + 1, date.max.year)


def point(line: Line, text: str) -> When:
    """The day or moment that `text` says, as `value_of`.

    Raises:
        ItemError: when it is none.
    """
    found = value_of(line, text)
    if isinstance(found, tuple | timedelta):
        raise unreadable(line, text)
    return found


def value_of(line: Line, text: str) -> Times | timedelta:
    """What `text` says, a moment without a zone or in UTC as it is written.

    Raises:
        ItemError: nobody can read it, or its year is too far away.
    """
    text = _WRITTEN.sub(_as_expected, text.strip().upper())
    if line.parameters.get("VALUE", "").upper() == "DATE" and "/" not in text:
        text = text.partition("T")[0]
    try:
        found = vDDDTypes.from_ical(text)  # type: ignore[no-untyped-call]
    except (ValueError, ArithmeticError, TypeError, LookupError) as failure:
        raise unreadable(line, text) from failure
    if isinstance(found, time):
        raise unreadable(line, text)
    for each in found if isinstance(found, tuple) else (found,):
        if isinstance(each, date):
            _check_year(line, each)
    value: Times | timedelta = found
    return value


def _as_expected(found: re.Match[str]) -> str:
    """`2026-11-27T18:00` and `20261127Z` as RFC 5545 has them; a leap second is the one before."""
    year, month, day, hour, minute, second, zone = found.groups()
    if hour is None:
        return f"{year}{month}{day}"
    return f"{year}{month}{day}T{hour}{minute}{min(second or '00', '59')}{zone or ''}"


def _check_year(line: Line, moment: date) -> None:
    """In the first and the last year of all calendars not every zone can tell the time."""
    if moment.year not in _YEARS:
        raise too_far(line, moment)


def too_far(line: Line, moment: date) -> ItemError:
    """Of a `moment` whose year cannot be meant."""
    sentence = say("The year {year} is too far away to be meant.", year=str(moment.year))
    return ItemError(line.name, line.value, sentence, say("Correct the year."))


def unreadable(line: Line, value: str) -> ItemError:
    """Of a `value` that is none of its kind."""
    sentence = say("Nobody can read its {property}.", property=line.name)
    return ItemError(line.name, value, sentence, say("Save the event anew in the calendar it comes from."))
