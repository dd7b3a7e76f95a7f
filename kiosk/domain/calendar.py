"""What is on, and when: pure functions over occurrences."""

from bisect import bisect_left
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from kiosk.domain.model import Content, Event, Occurrence, Status
from kiosk.domain.walltime import days_of, local, midnight, week_start

Accept = Callable[[Event], bool]
LONGEST = timedelta(days=62)
"""No occurrence is longer; staff's tables are checked for it, and the look-back for running ones relies on it."""


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


def between(content: Content, start: datetime, end: datetime) -> tuple[Occurrence, ...]:
    """Occurrences that touch `start` (included) to `end` (not included), by start."""
    from_index = _first_from(content.occurrences, start - LONGEST)
    to_index = _first_from(content.occurrences, end)
    return tuple(o for o in content.occurrences[from_index:to_index] if _lasts_into(o, start))


def takes_place(content: Content, occurrence: Occurrence) -> bool:
    """Whether neither the event nor this time of it is cancelled."""
    return Status.CANCELLED not in (content.events[occurrence.event].status, occurrence.status)


def upcoming(content: Content, now: datetime, accept: Accept = everything) -> tuple[Occurrence, ...]:
    """Occurrences that have not ended at `now`, by start, of the events that `accept` takes."""
    from_index = _first_from(content.occurrences, now - LONGEST)
    return tuple(o for o in content.occurrences[from_index:] if o.ends > now and accept(content.events[o.event]))


def next_up(content: Content, now: datetime) -> Showing | None:
    """What a visitor can still go to first: not cancelled, and the soonest to start or already on."""
    for occurrence in content.occurrences[_first_from(content.occurrences, now - LONGEST) :]:
        event = content.events[occurrence.event]
        cancelled = Status.CANCELLED in (event.status, occurrence.status)
        if occurrence.ends > now and not cancelled and not event.all_day:
            return showing_at(event, occurrence, now)
    return None


def showing_at(event: Event, occurrence: Occurrence, now: datetime) -> Showing:
    """`occurrence` on its first day that is not over at `now`."""
    days = days_of(occurrence.starts, occurrence.ends)
    today = local(now).date()
    day = min(max(days[0], today), days[-1])
    return Showing(event, occurrence, day, (day - days[0]).days + 1, len(days))


def week(
    content: Content, monday: date, now: datetime, accept: Accept = everything
) -> Mapping[date, tuple[Showing, ...]]:
    """Each day of the week from `monday` with what is on and not over at `now`; every day has an entry."""
    sunday = monday + timedelta(days=6)
    today = local(now).date()
    days: dict[date, list[Showing]] = {monday + timedelta(days=n): [] for n in range(7)}
    for occurrence in between(content, midnight(monday), midnight(sunday + timedelta(days=1))):
        event = content.events[occurrence.event]
        if occurrence.ends <= now or not accept(event):
            continue
        touched = days_of(occurrence.starts, occurrence.ends)
        for number, day in enumerate(touched, 1):
            if day in days and day >= today:
                days[day].append(Showing(event, occurrence, day, number, len(touched)))
    return {day: tuple(sorted(found, key=_day_order)) for day, found in days.items()}


def next_day_with_events(content: Content, after: datetime, now: datetime, accept: Accept = everything) -> date | None:
    """The first local day from `after` on with something that is not over at `now`."""
    for occurrence in content.occurrences[_first_from(content.occurrences, after - LONGEST) :]:
        if occurrence.ends > now and _lasts_into(occurrence, after) and accept(content.events[occurrence.event]):
            return max(local(occurrence.starts).date(), local(max(after, now)).date())
    return None


def weeks_ahead(content: Content, now: datetime) -> date:
    """The Monday of the last week that holds an occurrence, never before the present week."""
    present = week_start(local(now).date())
    if not content.occurrences:
        return present
    from_index = _first_from(content.occurrences, content.occurrences[-1].starts - LONGEST)
    last = max(content.occurrences[from_index:], key=lambda occurrence: (occurrence.ends, occurrence.starts))
    return max(present, week_start(days_of(last.starts, last.ends)[-1]))


def _day_order(showing: Showing) -> tuple[bool, datetime, str]:
    started_earlier = showing.part > 1 or showing.event.all_day
    return (not started_earlier, showing.occurrence.starts, showing.event.id)


def _lasts_into(occurrence: Occurrence, moment: datetime) -> bool:
    """Whether there is something of it at or after `moment`; one without length is there when it starts."""
    return occurrence.ends > moment or occurrence.starts == moment


def _first_from(occurrences: Sequence[Occurrence], moment: datetime) -> int:
    return bisect_left(occurrences, moment, key=lambda occurrence: occurrence.starts)
