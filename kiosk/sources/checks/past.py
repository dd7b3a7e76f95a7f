"""What is over when the content is built, and a month without anything to go to."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime, timedelta

from kiosk.domain.model import Status
from kiosk.domain.problems import Problem
from kiosk.domain.sentences import say
from kiosk.domain.texts import pick
from kiosk.domain.walltime import local
from kiosk.sources.checks.reporting import is_row, warning
from kiosk.sources.drafts import EventDraft, Span, Where

MONTH = timedelta(days=31)
"""How far ahead there should be something to go to."""


def over(events: Iterable[EventDraft], now: datetime) -> Iterator[Problem]:
    """A warning for each event of a table that is over at `now` (aware), and one for all of those of a calendar.

    Samples move with the day of the build, so that one may be over on Friday and is right again on Monday.
    """
    past: dict[str, list[EventDraft]] = {}
    for event in events:
        if event.sample or any(span.ends > now for span in event.spans):
            continue
        if is_row(event.where):
            yield _one(event)
        else:
            past.setdefault(event.where.source, []).append(event)
    for source, found in past.items():
        yield _one(found[0]) if len(found) == 1 else _many(source, found)


def nothing_soon(events: Iterable[EventDraft], now: datetime, source: str) -> Iterator[Problem]:
    """A warning, told of `source`, when nothing that is not cancelled takes place in the month after `now`."""
    if not any(_takes_place(event, span, now) for event in events for span in event.spans):
        sentence = say("No event takes place in the coming month.")
        remedy = say("Add one, or see whether the calendars still send theirs.")
        yield warning(Where(source), "", "", sentence, remedy)


def _one(event: EventDraft) -> Problem:
    sentence = say("The event is over since {day}.", day=f"{local(_end(event.spans)):%Y-%m-%d}")
    return warning(event.where, "", pick(event.title, ()).text, sentence, say("Take it out, or write its next day."))


def _many(source: str, events: Sequence[EventDraft]) -> Problem:
    sentence = say("{count} events are over.", count=len(events))
    first = pick(events[0].title, ()).text
    return warning(Where(source), "", first, sentence, say("Take out what is no longer shown."))


def _end(spans: Sequence[Span]) -> datetime:
    return max(span.ends for span in spans)


def _takes_place(event: EventDraft, span: Span, now: datetime) -> bool:
    on = Status.CANCELLED not in (event.status, span.status)
    return on and span.ends > now and span.starts < now + MONTH
