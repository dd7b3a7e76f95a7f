"""What is on, day after day: pure functions over a content, a first day and the moment."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from kiosk.domain.calendar import Accept, Showing, around, between, everything, last_shown, showing_on
from kiosk.domain.content import Content
from kiosk.domain.model import Occurrence
from kiosk.domain.walltime import last_day, local, midnight

ONE_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Day:
    """A day and what is on then."""

    date: date
    showings: tuple[Showing, ...]


def on_days(
    content: Content, first: date, count: int, now: datetime, accept: Accept = everything
) -> Mapping[date, tuple[Showing, ...]]:
    """Each of `count` days from `first` on with what is on and not over at `now`; every day has an entry."""
    days: dict[date, list[Showing]] = {first + timedelta(days=n): [] for n in range(count)}
    begin, end = max(first, local(now).date()), first + timedelta(days=count)
    for one in between(content, midnight(first), midnight(end)):
        event = content.events[one.event]
        if one.ends > now and accept(event):
            for day in _days(one, begin, min(end - ONE_DAY, last_shown(one, now))):
                days[day].append(showing_on(event, one, day))
    return {day: tuple(sorted(found, key=_day_order)) for day, found in days.items()}


def agenda(content: Content, first: date, now: datetime, accept: Accept, most: int) -> tuple[Day, ...]:
    """The days from `first` on that have something, until they hold at least `most` showings or nothing more comes.

    What lasts for months stands once: on the first of these days, or where it begins.
    """
    begin = reached = max(first, local(now).date())
    days: dict[date, list[Showing]] = defaultdict(list)
    for one in around(content, midnight(begin)):
        event = content.events[one.event]
        if one.ends <= now or not accept(event) or (last := last_shown(one, now)) < begin:
            continue
        start = max(begin, local(one.starts).date())
        if start > reached:
            reached = start
            if sum(len(found) for day, found in days.items() if day < start) >= most:
                break
        for day in _days(one, start, start if one.is_exhibition else last):
            days[day].append(showing_on(event, one, day))
    else:
        reached = date.max
    return tuple(Day(day, tuple(sorted(found, key=_day_order))) for day, found in sorted(days.items()) if day < reached)


def count_from(content: Content, first: date, now: datetime, accept: Accept = everything) -> int:
    """How many occurrences are on or come from `first` on."""
    moment = max(midnight(first), now)
    return sum(
        one.ends > now and (one.starts >= moment or last_shown(one, now) >= first) and accept(content.events[one.event])
        for one in around(content, moment)
    )


def day_before(content: Content, day: date, now: datetime, accept: Accept = everything) -> date | None:
    """The last day before `day` with something that is not over at `now`."""
    if day <= local(now).date():
        return None
    found = (
        min(last_shown(one, now), day - ONE_DAY)
        for one in between(content, now, midnight(day))
        if one.ends > now and accept(content.events[one.event])
    )
    return max(found, default=None)


def furthest_day(content: Content, now: datetime) -> date:
    """The last day that holds something, never before the present one.

    What lasts for months is looked for where it begins.
    """
    today = local(now).date()
    if not content.occurrences:
        return today
    ends = [
        (one, one.starts if one.is_exhibition else one.ends) for one in around(content, content.occurrences[-1].starts)
    ]
    late = max(end for _, end in ends) - 2 * ONE_DAY
    last = max(last_day(one.starts, end) for one, end in ends if end >= late)
    return max(today, last)


def _days(one: Occurrence, begin: date, last: date) -> tuple[date, ...]:
    first = max(begin, local(one.starts).date())
    return tuple(first + timedelta(days=n) for n in range((last - first).days + 1))


def _day_order(showing: Showing) -> tuple[bool, datetime, str]:
    started_earlier = showing.begun or showing.event.all_day
    return (not started_earlier, showing.occurrence.starts, showing.event.id)
