"""What is shown twice because one source says where it takes place and the other does not."""

from collections.abc import Iterator, Sequence
from datetime import datetime

from kiosk.domain.problems import Problem, table_words
from kiosk.domain.sentences import say
from kiosk.domain.texts import pick
from kiosk.sources.checks.reporting import is_row, warning
from kiosk.sources.drafts import EventDraft, Where
from kiosk.sources.joining.matching import title_keys


def shown_twice(events: Sequence[EventDraft]) -> Iterator[Problem]:
    """A warning for each event without a place that another source tells of by the same title, at the same moment and
    at a place: nobody but staff knows whether it is the same.
    """
    placed: dict[tuple[str, datetime], list[EventDraft]] = {}
    for event in events:
        for key in _moments(event) if event.place else ():
            placed.setdefault(key, []).append(event)
    for event in events:
        others = (other for key in _moments(event) for other in placed.get(key, ())) if not event.place else ()
        other = next((other for other in others if _source(other.where) != _source(event.where)), None)
        if other is not None:
            yield _told(event, other)


def _told(event: EventDraft, other: EventDraft) -> Problem:
    sentence = say(
        "{source} has an event with the same title at the same time, and says where. Here no place is known, so both"
        " are shown.",
        source=table_words(other.where.source),
    )
    remedy = say("If they are the same, write its place here too, or take one of the two out.")
    return warning(event.where, "place", pick(event.title, ()).text, sentence, remedy)


def _moments(event: EventDraft) -> Iterator[tuple[str, datetime]]:
    return ((title, span.starts) for title in title_keys(event) for span in event.spans)


def _source(where: Where) -> str:
    """All tables are one source."""
    return "" if is_row(where) else where.source
