"""How a cell that holds a day, a time or a moment is read: see `parsing`."""

from datetime import date, datetime, time, timedelta
from typing import NamedTuple

from kiosk.domain.sentences import say
from kiosk.domain.walltime import parse_moment
from kiosk.sources.tables.forms.columns import CellContext, CellError
from kiosk.sources.tables.values.days import Ambiguous, parse_date, parse_day, parse_end, parse_time
from kiosk.sources.tables.values.parsing import words

_MOST_YEARS = 5
_EARLIEST_PUBLICATION = 1900


class End(NamedTuple):
    """A time of day at which something ends, and how many days after the last one that is named: 1 for 24:00."""

    clock: time
    days: int = 0


def day(text: str, context: CellContext) -> date:
    """Reads a day (see `days.parse_day`) within five years of the build day."""
    try:
        found = parse_day(text, context.today)
    except (ValueError, OverflowError) as failure:
        raise no_day(failure) from None
    _check_year(found.year, context)
    return found


def no_day(failure: Exception) -> CellError:
    """What a cell is that should be a day and failed to be read as one."""
    if isinstance(failure, Ambiguous):
        sentence = say("This may be {one} or {other}.", one=failure.one.isoformat(), other=failure.other.isoformat())
        return CellError(sentence, say("Write the one that is meant in this way."))
    return CellError(
        say("This is no day in the calendar."),
        say("Write 2026-11-27, or +3 (days from today), or mon+1 (Monday next week)."),
    )


def _check_year(year: int, context: CellContext) -> None:
    if abs(year - context.today.year) > _MOST_YEARS:
        sentence = say("The year {year} is too far away to be meant.", year=str(year))
        raise CellError(sentence, say("Correct the year."))


def day_list(text: str, context: CellContext) -> frozenset[date]:
    """Reads several days."""
    return frozenset(day(word, context) for word in words(text))


def clock(text: str, _context: CellContext) -> time:
    """Reads a time of day."""
    try:
        return parse_time(text)
    except ValueError:
        raise no_clock() from None


def end_clock(text: str, _context: CellContext) -> End:
    """Reads a time of day at which something ends."""
    try:
        return End(*parse_end(text))
    except ValueError:
        raise no_clock() from None


def no_clock() -> CellError:
    """What a cell is that should be a time of day."""
    return CellError(say("This is no time of day."), say("Write it as 13:00, from 00:00 to 23:59."))


def last_day(first: date, named: date | None, begins: time | None, end: End | None) -> date:
    """The day of the end: the one that is `named`, or the `first`. A midnight that would lie before the beginning is
    the one with which that day ends.
    """
    day = named or first
    if end is None:
        return day
    at_its_end = named is None and end.clock == time() and begins is not None and begins.replace(tzinfo=None) > time()
    return day + timedelta(days=max(end.days, at_its_end))


def moment(text: str, context: CellContext) -> datetime:
    """Reads a date with or without a time, in the wall time of Stockholm; gives UTC."""
    try:
        found = _moment(text).replace(microsecond=0)
    except (ValueError, OverflowError):
        raise CellError(say("This is no date and time."), say("Write it as 2026-11-27 08:00.")) from None
    _check_year(found.year, context)
    return found


def _moment(text: str) -> datetime:
    try:
        return parse_moment(text)
    except ValueError:
        written, _, clock = text.rpartition(" ")
        if not written:
            return parse_moment(f"{parse_date(text)}")
        ends, days = parse_end(clock)
        return parse_moment(f"{parse_date(written) + timedelta(days=days)} {ends}")


def published(text: str, context: CellContext) -> date:
    """Reads the day something was published: none before 1900, none to come."""
    try:
        found = parse_date(text)
    except Ambiguous as failure:
        raise no_day(failure) from None
    except ValueError:
        remedy = say("Write 2026-11-27, or leave it empty when the day is not known.")
        raise CellError(say("This is no date."), remedy) from None
    if found.year < _EARLIEST_PUBLICATION or found > context.today + timedelta(days=1):
        raise CellError(say("Nothing can have been published on that day."), say("Correct the date."))
    return found
