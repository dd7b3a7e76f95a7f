"""The table of events: its columns, the rules over a whole row, and the schedule a row means."""

from collections.abc import Iterator
from datetime import date, time, timedelta
from itertools import takewhile
from typing import Any

from kiosk.domain.calendar import LONGEST
from kiosk.domain.model import Admission, Status
from kiosk.domain.sentences import say
from kiosk.sources.tables.cells import shorten
from kiosk.sources.tables.forms.catalogue import ID, PICTURE, PLACE, SUMMARY, TEXT, TITLE
from kiosk.sources.tables.forms.columns import Column, Complaint, Form, Row
from kiosk.sources.tables.schedule import Recurrence, Schedule, days, exists
from kiosk.sources.tables.values.dates_and_times import End, clock, day, day_list, end_clock, last_day
from kiosk.sources.tables.values.parsing import address, choice, flag, reference, references
from kiosk.sources.tables.values.recurrences import recurrence

LONGEST_EVENT = LONGEST - timedelta(days=1)
"""By the clock on the wall, which may leave out an hour that passes."""
_EVERY_MONTH = 28
"""The last day that every month has."""

STARTS = Column[date | None]("starts", day, None, headed=True)
TIME = Column[time | None]("time", clock, None)
ENDS = Column[date | None]("ends", day, None)
END_TIME = Column[End | None]("end_time", end_clock, None)
ALL_DAY = Column("all_day", flag, False)
EVERY = Column[Recurrence | None]("every", recurrence, None)
UNTIL = Column[date | None]("until", day, None)
EXCEPT = Column[frozenset[date]]("except", day_list, frozenset())
CANCELLED = Column[frozenset[date]]("cancelled", day_list, frozenset())
STATUS = Column("status", choice(Status), Status.CONFIRMED)
ADMISSION = Column("admission", choice(Admission, hidden=(Admission.UNKNOWN,)), Admission.UNKNOWN)
BOOKING = Column("booking", address, "")
ORGANISER = Column[str | None]("organiser", reference, None, refers="members")
TAGS = Column[tuple[str, ...]]("tags", references, (), refers="tags:event")
SAMPLE = Column("sample", flag, False)


def schedule(row: Row) -> Schedule | None:
    """When the event of `row` takes place; None when it says nothing of it and the table of times does."""
    begins, end = (None, None) if row[ALL_DAY] else (row[TIME], row[END_TIME])
    first = row[STARTS]
    if first is None:
        return None
    last, finishes = last_day(first, row[ENDS], begins, end), end.clock if end else None
    return Schedule(first, last, begins, finishes, row[EVERY], row[UNTIL], row[EXCEPT], row[CANCELLED])


def times_fit_the_day(row: Row) -> Iterator[Complaint]:
    """An event has a time and an end, or lasts all day; it ends after it starts."""
    when = schedule(row)
    if when is None:
        if any(row.cells.get(column.name) for column in _WITH_A_DAY):
            remedy = say("Write the day it starts, or all its times in the table of times.")
            yield Complaint(STARTS.name, say("This cell is empty."), remedy)
        return
    if row[ALL_DAY]:
        for column in _CLOCKS:
            if row[column] is not None:
                sentence = say("An event that lasts all day has no time.")
                yield Complaint(column.name, sentence, say("Empty this cell or {column}.", column=row.heading(ALL_DAY)))
    else:
        begins, ends = say("It does not say when the event begins."), say("It does not say when the event ends.")
        for column, sentence in zip(_CLOCKS, (begins, ends), strict=True):
            if row[column] is None:
                yield Complaint(
                    column.name, sentence, say("Write 13:00, or 1 in {column}.", column=row.heading(ALL_DAY))
                )
    yield from _length(row, when)


def _length(row: Row, when: Schedule) -> Iterator[Complaint]:
    if not row[ALL_DAY] and (when.begins is None or when.finishes is None):
        return
    if when.wall_length.total_seconds() <= 0:
        column = ENDS if when.last < when.first else END_TIME
        remedy = say("Past midnight? Write the next day in {column}.", column=row.heading(ENDS))
        yield Complaint(column.name, say("The event ends before it starts."), remedy)
    elif when.wall_length > LONGEST_EVENT:
        sentence = say("The event lasts longer than {most} days.", most=LONGEST_EVENT.days)
        yield Complaint(ENDS.name, sentence, say("Correct the day it ends."))
    elif when.begins and not when.every and not exists(when.first, when.begins):
        sentence = say("The clocks go forward that night and leave this time out.")
        yield Complaint(TIME.name, sentence, say("Write a time one hour later."))


def recurrence_is_whole(row: Row) -> Iterator[Complaint]:
    """What belongs to a recurrence stands only where there is one, and names days it has."""
    when = schedule(row)
    if when is None:
        return
    if when.every is None:
        named = {UNTIL.name: when.until, EXCEPT.name: when.skipped, CANCELLED.name: when.cancelled}
        for name in (name for name, value in named.items() if value):
            yield Complaint(
                name,
                say("This event does not come back."),
                say("Write daily or weekly in {column}.", column=row.heading(EVERY)),
            )
        return
    if not when.every.fits(when.first) or _is_rare(when.first, when.every):
        yield _does_not_fit(row, when.first, when.every)
        return
    if when.wall_length > when.every.shortest:
        sentence = say("The event comes back before it has ended.")
        yield Complaint(EVERY.name, sentence, say("Correct {column}, or write weekly.", column=row.heading(ENDS)))
    if when.until and when.until < when.first:
        yield Complaint(
            UNTIL.name,
            say("The last day lies before the first one."),
            say("Correct {column}.", column=row.heading(UNTIL)),
        )
        return
    yield from _named_days(when)


def _is_rare(first: date, every: Recurrence) -> bool:
    """Whether not every month, or year, has the day on which the event was first."""
    by_day = every.weekday is None and not every.last
    return bool(every.months) and by_day and first.day > (_EVERY_MONTH if first.month == 2 or every.months == 1 else 31)


def _does_not_fit(row: Row, first: date, every: Recurrence) -> Complaint:
    if every.fits(first) and every.months == 1:
        sentence = say("Not every month has a day {number}.", number=str(first.day))
        return Complaint(
            EVERY.name, sentence, say("Write “last day of the month”, or each time in the table of times.")
        )
    if every.fits(first):
        remedy = say("Write 28 February or 1 March, or each time in the table of times.")
        return Complaint(EVERY.name, say("Not every year has this day."), remedy)
    coming = next(day for day in (first + timedelta(days=count) for count in range(1, 100)) if every.fits(day))
    words = shorten(row.cells.get(EVERY.name, ""))
    sentence = say("{day} is not “{every}”.", day=first.isoformat(), every=words)
    remedy = say(
        "The next such day is {day}. Write that, or correct {column}.",
        day=coming.isoformat(),
        column=row.heading(EVERY),
    )
    return Complaint(STARTS.name, sentence, remedy)


def _named_days(when: Schedule) -> Iterator[Complaint]:
    named = when.skipped | when.cancelled
    last = max(named, default=when.first)
    own = set(takewhile(lambda found: found <= last, days(when, last)))
    for column, dates in ((EXCEPT, when.skipped), (CANCELLED, when.cancelled)):
        wrong = sorted(dates - own)
        if wrong:
            sentence = say("The event does not start on {day}.", day=wrong[0].isoformat())
            yield Complaint(column.name, sentence, say("Write a day on which it starts."))
    if when.until and set(days(when, when.until)) <= when.skipped:
        yield Complaint(EXCEPT.name, say("No day is left for the event."), say("Take a day out of except."))


_CLOCKS: tuple[Column[Any], ...] = (TIME, END_TIME)
_WITH_A_DAY = (TIME, ENDS, END_TIME, EVERY, UNTIL, EXCEPT, CANCELLED)
_WHEN = (STARTS, TIME, ENDS, END_TIME, ALL_DAY, EVERY, UNTIL, EXCEPT, CANCELLED)
_WHAT = (STATUS, ADMISSION, BOOKING, ORGANISER, PLACE, PICTURE, TAGS, SAMPLE)
EVENTS = Form("events", (ID, *_WHEN, *_WHAT), (TITLE, SUMMARY, TEXT), (times_fit_the_day, recurrence_is_whole))
