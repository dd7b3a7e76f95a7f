"""The components of one UID → every time of its event: what comes back, is added, left out, moved and called off.

Rules go by the clock on the wall of the first time's zone: the weekly meeting at 18:00 stays at 18:00. A time that is
left out or changed is found by its day or by the moment that it is, in whichever zone it is told.
"""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cached_property

from kiosk.content.limits import LATEST
from kiosk.domain.model import Status
from kiosk.domain.walltime import midnight
from kiosk.sources.calendars.date_values import Times
from kiosk.sources.calendars.extents import Extent, When, later, wall
from kiosk.sources.calendars.recurrence import Rule, times
from kiosk.sources.drafts import Span

_DAY = timedelta(days=1)
_FURTHEST_MOVE = timedelta(days=400)
"""By which a change moves the following times; further ones are found where they lie within that."""
_FAR = datetime.fromtimestamp(LATEST, UTC).replace(tzinfo=None)


@dataclass(frozen=True, slots=True)
class Part:
    """One component of a series: when it takes place, and how it recurs, or which time it changes (`replaces`).

    `following`: it changes the times after that one too. `outdated`: it has a rule of its own, as Google leaves them
    behind. Times are in their zones.
    """

    extent: Extent
    status: Status
    sequence: int = 0
    rules: tuple[Rule, ...] = ()
    more: tuple[Times, ...] = ()
    without: tuple[Times, ...] = ()
    replaces: When | None = None
    following: bool = False
    outdated: bool = False

    @property
    def recurs(self) -> bool:
        """Whether it has, or may have, more than one time."""
        return bool(self.rules or self.more or self.without)


@dataclass(frozen=True, slots=True)
class Occurrence:
    """A time of a series, and the number of the part that it is told by.

    `foreign`: it is told as a change of a time that the series does not have.
    """

    part: int
    span: Span
    foreign: bool = False


class Series:
    """What `parts` mean together. At most one of them, the first, the core, replaces no time of another."""

    def __init__(self, parts: Sequence[Part]) -> None:
        self._parts, self._core = parts, parts[0]
        self._like = self._core.extent.starts
        self._first = wall(self._like, self._like)
        self._changes = {self._key(part.replaces): n for n, part in enumerate(parts) if part.replaces is not None}
        following = (
            key for key, number in self._changes.items() if parts[number].following and not self._core.replaces
        )
        self._following = sorted(following)
        without = (each[0] if isinstance(each, tuple) else each for each in self._core.without)
        self._without = {self._key(each) if isinstance(each, datetime) else each for each in without}

    @property
    def single(self) -> bool:
        """Whether there is one time, and nothing that could say otherwise."""
        return len(self._parts) == 1 and not self._core.recurs

    def between(self, start: datetime, stop: datetime) -> tuple[Occurrence, ...]:
        """The times of which something lies between `start` and `stop` (UTC, not included), by start, each once."""
        every = (*self._told(start, stop), *self._changed())
        once = {each.span.starts: each for each in every if _touches(each.span, start, stop)}
        return tuple(once[starts] for starts in sorted(once))

    @cached_property
    def bounds(self) -> tuple[datetime, datetime | None]:
        """A moment before everything, and one after, if the rules say so themselves."""
        extents = [part.extent for part in self._parts]
        more = [each[0] if isinstance(each, tuple) else each for each in self._core.more]
        walls = [wall(each, self._like) for extent in extents for each in (extent.starts, extent.ends)]
        walls += [wall(each, self._like) for each in more]
        ends = [rule.until for rule in self._core.rules]
        last = min(later(max((*walls, *filter(None, ends))), self._reach), _FAR)
        return self._moment(later(min(walls), -2 * _DAY)), self._moment(last) if all(ends) else None

    @cached_property
    def _reach(self) -> timedelta:
        """How far a time can lie, and last, from the one of which the rule knows."""
        moved = (
            abs(wall(part.extent.starts, self._like) - wall(part.replaces, self._like))
            for part in self._parts
            if part.following and part.replaces
        )
        longest = max(abs(part.extent.wall_length) for part in self._parts)
        return longest + min(max(moved, default=0 * _DAY), _FURTHEST_MOVE) + 2 * _DAY

    def _told(self, start: datetime, stop: datetime) -> Iterator[Occurrence]:
        """The times of the core that no change replaces, as it or a change of the following ones tells them."""
        if self._core.replaces is not None:
            return
        periods = {wall(each[0], self._like): each[1] for each in self._core.more if isinstance(each, tuple)}
        for clock in self._clocks(
            later(wall(start, self._like), -self._reach), later(wall(stop, self._like), self._reach)
        ):
            starts = self._placed(clock)
            key = self._key(starts)
            if not self._is_left_out(key) and key not in self._changes:
                passed = bisect_right(self._following, key)
                number = self._changes[self._following[passed - 1]] if passed else 0
                extent = self._moved(number, clock, starts)
                if clock in periods and not number:
                    extent = Extent(starts, _end(starts, periods[clock]))
                yield Occurrence(number, span(self._parts[number], extent))

    def _changed(self) -> Iterator[Occurrence]:
        for key, number in self._changes.items():
            part, foreign = self._parts[number], self._core.replaces is None and key not in self._own
            left_behind = foreign and part.outdated and part.sequence < self._core.sequence
            if not left_behind and not self._is_left_out(key):
                yield Occurrence(number, span(part, part.extent), foreign)

    @cached_property
    def _own(self) -> set[When]:
        """Those of the times of the core that lie where changes say that they do."""
        named = [wall(part.replaces, self._like) for part in self._parts if part.replaces is not None]
        return {self._key(self._placed(clock)) for clock in self._clocks(min(named) - _DAY, max(named) + _DAY)}

    def _clocks(self, since: datetime, until: datetime) -> Sequence[datetime]:
        """The times of the core on the wall, those that are left out too, from `since` to `until`, in order."""
        found = {each for rule in self._core.rules for each in times(rule, self._first, since, until)}
        found |= {wall(each[0] if isinstance(each, tuple) else each, self._like) for each in self._core.more}
        ends = [rule.until for rule in self._core.rules]
        if not all(ends) or not ends or max(end for end in ends if end) >= self._first:
            found.add(self._first)
        return sorted(found)

    def _moved(self, number: int, clock: datetime, starts: When) -> Extent:
        """From when to when part `number` lets the time of the core at `clock` last."""
        own, replaced = self._parts[number].extent, self._parts[number].replaces
        if replaced is None:
            return own if clock == self._first else Extent(starts, own.end_from(starts))
        if own.all_day or not isinstance(starts, datetime):
            moved = own.starts + (clock.date() - wall(replaced, self._like).date())
        else:
            moved = self._placed(clock + (wall(own.starts, self._like) - wall(replaced, self._like)))
        return Extent(moved, own.end_from(moved))

    def _is_left_out(self, key: When) -> bool:
        return key in self._without or wall(key, self._like).date() in self._without

    def _key(self, when: When) -> When:
        """What names the time `when`: its day, or its moment in UTC."""
        return when.astimezone(UTC) if isinstance(when, datetime) else when

    def _placed(self, clock: datetime) -> When:
        return clock.replace(tzinfo=self._like.tzinfo) if isinstance(self._like, datetime) else clock.date()

    def _moment(self, clock: datetime) -> datetime:
        placed = self._placed(clock)
        return placed.astimezone(UTC) if isinstance(placed, datetime) else midnight(placed)


def span(part: Part, extent: Extent) -> Span:
    """`extent` in UTC: whole days from midnight to midnight in Stockholm."""
    if not isinstance(extent.starts, datetime) or not isinstance(extent.ends, datetime):
        return Span(midnight(extent.starts), midnight(extent.ends), part.status)
    starts, ends = extent.starts.astimezone(UTC), extent.ends.astimezone(UTC)
    if ends < starts or (ends == starts and extent.ends != extent.starts):
        ends = starts + extent.wall_length
    return Span(starts, ends, part.status)


def _end(starts: When, told: datetime | timedelta) -> When:
    return told if isinstance(told, datetime) else starts + told


def _touches(span: Span, start: datetime, stop: datetime) -> bool:
    return span.starts < stop and (span.ends > start or span.ends == span.starts >= start)
