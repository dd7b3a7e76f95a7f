"""The table of times: one row for each further time an event takes place, exact to the second."""

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta, timezone

from kiosk.content.limits import EARLIEST, LATEST
from kiosk.domain.model import Status
from kiosk.domain.sentences import say
from kiosk.domain.walltime import STOCKHOLM, midnight
from kiosk.sources.drafts import Span
from kiosk.sources.tables.forms.columns import CellContext, CellError, Column, Complaint, Form, Row, required
from kiosk.sources.tables.forms.events import LONGEST_EVENT
from kiosk.sources.tables.schedule import exists
from kiosk.sources.tables.values.dates_and_times import End, last_day, no_clock, no_day
from kiosk.sources.tables.values.days import parse_day, parse_end, parse_time
from kiosk.sources.tables.values.parsing import choice, reference

_CLOCK = re.compile(r"(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?(?: ?\+0([12]):00)?\Z", re.ASCII)
_YEARS = range(datetime.fromtimestamp(EARLIEST, UTC).year, datetime.fromtimestamp(LATEST, UTC).year)


def any_day(text: str, context: CellContext) -> date:
    """Reads a day in any year that a content file can hold: a calendar may tell of what is long over."""
    try:
        found = parse_day(text, context.today)
    except (ValueError, OverflowError) as failure:
        raise no_day(failure) from None
    if found.year not in _YEARS:
        sentence = say("The year {year} is too far away to be meant.", year=str(found.year))
        raise CellError(sentence, say("Correct the year."))
    return found


def exact_clock(text: str, _context: CellContext) -> time:
    """Reads a time of day with or without seconds; `02:30+01:00` is the second half past two of the night in October
    that has two of them.
    """
    found = _CLOCK.match(text)
    try:
        if found:
            zone = timezone(timedelta(hours=int(found[4]))) if found[4] else None
            return time(int(found[1]), int(found[2]), int(found[3] or 0), tzinfo=zone)
        return parse_time(text)
    except ValueError:
        raise no_clock() from None


def exact_end(text: str, context: CellContext) -> End:
    """Reads such a time at which something ends; `24:00` is the end of the day."""
    try:
        end = End(*parse_end(text))
    except ValueError:
        end = End(time())
    return end if end.days else End(exact_clock(text, context))


EVENT = required("event", reference, refers="events")
STARTS = required("starts", any_day)
TIME = Column[time | None]("time", exact_clock, None)
ENDS = Column[date | None]("ends", any_day, None)
END_TIME = Column[End | None]("end_time", exact_end, None)
STATUS = Column("status", choice(Status), Status.CONFIRMED)


def span(row: Row) -> Span:
    """The time that `row` means: from one moment to another, or whole days when it names no times."""
    starts, ends = _moments(row)
    return Span(starts, ends, row[STATUS])


def _moments(row: Row) -> tuple[datetime, datetime]:
    begins, end = row[TIME], row[END_TIME]
    last = _last(row)
    if begins is None or end is None:
        return midnight(row[STARTS]), midnight(last + timedelta(days=1))
    return _moment(row[STARTS], begins), _moment(last, end.clock)


def _last(row: Row) -> date:
    return last_day(row[STARTS], row[ENDS], row[TIME], row[END_TIME])


def _moment(day: date, clock: time) -> datetime:
    return datetime.combine(day, clock, clock.tzinfo or STOCKHOLM).astimezone(UTC)


def time_is_whole(row: Row) -> Iterator[Complaint]:
    """It has both times or none, each on the clock that day, and does not end before it starts."""
    if (row[TIME] is None) is not (row[END_TIME] is None):
        missing = TIME if row[TIME] is None else END_TIME
        sentence = say("There is only one of the two times.")
        yield Complaint(missing.name, sentence, say("Write the other one, or none for whole days."))
        return
    end = row[END_TIME]
    clocks = ((TIME.name, row[STARTS], row[TIME]), (END_TIME.name, _last(row), end.clock if end else None))
    for name, day, clock in clocks:
        if clock is not None and not _on_the_clock(day, clock):
            sentence = say("The clock in Sweden does not show this time on that day.")
            yield Complaint(name, sentence, say("Write a time one hour later."))
            return
    starts, ends = _moments(row)
    if ends < starts:
        wrong = ENDS.name if (row[ENDS] or row[STARTS]) < row[STARTS] else END_TIME.name
        remedy = say("Past midnight? Write the next day in {column}.", column=row.heading(ENDS))
        yield Complaint(wrong, say("The event ends before it starts."), remedy)
    elif ends - starts > LONGEST_EVENT:
        sentence = say("The event lasts longer than {most} days.", most=LONGEST_EVENT.days)
        yield Complaint(ENDS.name, sentence, say("Correct the day it ends."))


def _on_the_clock(day: date, clock: time) -> bool:
    if clock.tzinfo is None:
        return exists(day, clock)
    return _moment(day, clock).astimezone(STOCKHOLM).utcoffset() == clock.utcoffset()


TIMES = Form("times", (EVENT, STARTS, TIME, ENDS, END_TIME, STATUS), (), (time_is_whole,), optional=True, unique=False)
