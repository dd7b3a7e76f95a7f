"""Times that nobody can mean: they end before they start, last for months, or lie beyond the calendar of the screen."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import timedelta

from kiosk.content.limits import EARLIEST, LATEST
from kiosk.domain.calendar import LONGEST
from kiosk.domain.problems import Problem
from kiosk.domain.sentences import Sentence, say
from kiosk.domain.texts import pick
from kiosk.domain.walltime import local
from kiosk.sources.checks.reporting import warning
from kiosk.sources.drafts import EventDraft, Span

_SPARE = timedelta(days=1)


def with_whole_times(events: Iterable[EventDraft]) -> tuple[tuple[EventDraft, ...], tuple[Problem, ...]]:
    """`events` without the times that nobody can mean, and without those that then have none; a warning for each.

    Only the first such time of an event is told.
    """
    kept: list[EventDraft] = []
    problems: list[Problem] = []
    for event in events:
        whole = tuple(span for span in event.spans if _fault(span) is None)
        problems.extend(_told(event))
        if whole:
            kept.append(event if len(whole) == len(event.spans) else replace(event, spans=whole))
    return tuple(kept), tuple(problems)


def _told(event: EventDraft) -> Iterator[Problem]:
    title = pick(event.title, ()).text
    for span in event.spans:
        fault = _fault(span)
        if fault is not None:
            value = f"{local(span.starts):%Y-%m-%d %H:%M} – {local(span.ends):%Y-%m-%d %H:%M}"
            yield warning(event.where, "", value, fault, say("Correct it where it comes from; “{title}”.", title=title))
            return
    if not event.spans:
        sentence = say("The event has no time and is left out.")
        yield warning(event.where, "", title, sentence, say("Give it a time where it comes from."))


def _fault(span: Span) -> Sentence | None:
    if not EARLIEST <= span.starts.timestamp() < LATEST or not EARLIEST <= span.ends.timestamp() < LATEST:
        return say("The year is too far away to be meant; this time is left out.")
    if span.ends < span.starts:
        return say("The event ends before it starts; this time is left out.")
    if span.ends - span.starts > LONGEST - _SPARE:
        return say("The event lasts longer than {most} days; this time is left out.", most=(LONGEST - _SPARE).days)
    return None
