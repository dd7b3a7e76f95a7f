"""What is on, and when: pure functions over occurrences."""

from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from kiosk.domain.content import Content
from kiosk.domain.exhibitions import EXHIBITION
from kiosk.domain.model import Event, Occurrence, Status
from kiosk.domain.walltime import last_day, local

Accept = Callable[[Event], bool]
LONGEST = timedelta(days=5 * 366)
"""No occurrence is longer: a year that is mistyped shows."""


def everything(_event: Event) -> bool:
    """Accepts each event."""
    return True


@dataclass(frozen=True, slots=True)
class Showing:
    """One occurrence on one of its local days. `part` of `parts` counts the days of a longer one, from 1."""

    event: Event
    occurrence: Occurrence
    day: date
    part: int
    parts: int

    @property
    def cancelled(self) -> bool:
        """Whether the event or just this time of it is called off."""
        return Status.CANCELLED in (self.event.status, self.occurrence.status)

    @property
    def begun(self) -> bool:
        """Whether it began on an earlier day."""
        return self.day > local(self.occurrence.starts).date()

    @property
    def last(self) -> date:
        """The last of its days."""
        return last_day(self.occurrence.starts, self.occurrence.ends)


def between(content: Content, start: datetime, end: datetime) -> tuple[Occurrence, ...]:
    """Occurrences that touch `start` (included) to `end` (not included), by start."""
    to_index = _first_from(content.occurrences, end)
    return tuple(o for o in around(content, start, to_index) if lasts_into(o, start) and o.starts < end)


def takes_place(content: Content, occurrence: Occurrence) -> bool:
    """Whether neither the event nor this time of it is cancelled."""
    return Status.CANCELLED not in (content.events[occurrence.event].status, occurrence.status)


def upcoming(content: Content, now: datetime, accept: Accept = everything) -> tuple[Occurrence, ...]:
    """Occurrences that have not ended at `now`, by start, of the events that `accept` takes."""
    return tuple(one for one in coming(content, now) if accept(content.events[one.event]))


def coming(content: Content, now: datetime) -> Iterator[Occurrence]:
    """As `upcoming` of every event, for whoever wants the first few of many."""
    return (one for one in around(content, now) if one.ends > now)


def at_time(times: Sequence[Occurrence], now: datetime, which: Callable[[Occurrence], bool]) -> Occurrence | None:
    """The first of the `times` of an event that `which` accepts and that is not over at `now`; else the first that is
    not over, else the last one; None where there are none."""
    left = [one for one in times if one.ends > now] or list(times[-1:])
    return next((one for one in left if which(one)), left[0] if left else None)


def showing_at(event: Event, occurrence: Occurrence, now: datetime) -> Showing:
    """`occurrence` on its first day that is not over at `now`; a night that is on after midnight is on today."""
    today = local(now).date()
    first = local(occurrence.starts).date()
    return showing_on(event, occurrence, max(first, min(today, last_shown(occurrence, now))))


def showing_on(event: Event, occurrence: Occurrence, day: date) -> Showing:
    """`occurrence` of `event` on `day`."""
    first = local(occurrence.starts).date()
    parts = (last_day(occurrence.starts, occurrence.ends) - first).days + 1
    return Showing(event, occurrence, day, min((day - first).days + 1, parts), parts)


def last_shown(occurrence: Occurrence, now: datetime) -> date:
    """The last day on which it is looked for: that after its night only while that lasts."""
    last = last_day(occurrence.starts, occurrence.ends)
    return max(last, local(now).date()) if occurrence.starts <= now < occurrence.ends else last


def lasts_into(occurrence: Occurrence, moment: datetime) -> bool:
    """Whether there is something of it at or after `moment`; one without length is there when it starts."""
    return occurrence.ends > moment or occurrence.starts == moment


def around(content: Content, moment: datetime, to_index: int | None = None) -> Iterator[Occurrence]:
    """What may last into `moment` or begins later, by start, up to the occurrence `to_index`."""
    early = moment - EXHIBITION
    yield from (one for one in content.exhibitions if one.starts < early)
    end = len(content.occurrences) if to_index is None else to_index
    for index in range(_first_from(content.occurrences, early), end):
        yield content.occurrences[index]


def _first_from(occurrences: Sequence[Occurrence], moment: datetime) -> int:
    return bisect_left(occurrences, moment, key=lambda occurrence: occurrence.starts)
