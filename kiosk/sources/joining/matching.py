"""Which events of two sources are one although their UIDs differ: title, place and local day agree."""

from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date, datetime

from kiosk.content.search.folding import folded, spelled
from kiosk.domain.model import Status
from kiosk.domain.walltime import local
from kiosk.sources.drafts import EventDraft, Span

_Key = tuple[str, str, date]
"""Folded title in any language, place, local day: a calendar does not say which language it is written in."""


class Matches:
    """Events by title, place and day, each under its position in the order of trust."""

    def __init__(self) -> None:
        self._positions: dict[_Key, list[int]] = {}
        self._drafts: dict[int, EventDraft] = {}
        self._starts: dict[int, frozenset[datetime]] = {}
        self._joined: set[tuple[int, int]] = set()

    def put(self, position: int, draft: EventDraft) -> None:
        """`draft` can be found from now on; it replaces what stood at `position`."""
        if self._drafts.get(position) is draft:
            return
        self._drafts[position] = draft
        self._starts[position] = frozenset(span.starts for span in draft.spans)
        for _span, keys in _keys(draft):
            for key in keys:
                found = self._positions.setdefault(key, [])
                if position not in found:
                    found.append(position)

    def joined(self, source: int, position: int) -> None:
        """An event of `source` was joined with the one at `position`; no other of it may be by its day alone."""
        self._joined.add((source, position))

    def find(self, source: int, draft: EventDraft, *, near: bool) -> int | None:
        """The position of the event that `draft` of `source` is, or None.

        One that starts at the same moment, the one with most such moments first; with `near`, one on the same day at
        another time, where a place is known and no other event of the source was joined with it.
        """
        shared: Counter[int] = Counter()
        for span, keys in _keys(draft):
            for position in self._at(keys):
                shared[position] += span.starts in self._starts[position]
        if near:
            free = (position for position in shared if draft.place and (source, position) not in self._joined)
            return min(free, default=None)
        exact = (position for position, count in shared.items() if count)
        return min(exact, key=lambda position: (-shared[position], position), default=None)

    def other_days(self, position: int, draft: EventDraft) -> tuple[Span, ...]:
        """The times of `draft` on days of which nobody more trusted tells, if the event at `position` is a single one.

        One that comes back has its own dates: a day that it leaves out is left out on purpose.
        """
        if len(self._drafts[position].spans) != 1:
            return ()
        return tuple(span for span, keys in _keys(draft) if not self._at(keys))

    def _at(self, keys: Iterable[_Key]) -> set[int]:
        return {position for key in keys for position in self._positions.get(key, ())}


def contradicts(kept: EventDraft, other: EventDraft) -> bool:
    """Whether `other` calls something off that takes place by `kept`."""
    if kept.status is Status.CANCELLED:
        return False
    if other.status is Status.CANCELLED:
        return True
    off = {span.starts for span in other.spans if span.status is Status.CANCELLED}
    return any(span.starts in off and span.status is not Status.CANCELLED for span in kept.spans)


def title_keys(draft: EventDraft) -> tuple[str, ...]:
    """Its titles, each as it is compared with those of others."""
    return tuple(dict.fromkeys(folded(spelled(title)).strip() or title for title in draft.title.values()))


def _keys(draft: EventDraft) -> Iterator[tuple[Span, tuple[_Key, ...]]]:
    titles = title_keys(draft)
    for span in draft.spans:
        day = local(span.starts).date()
        yield span, tuple((title, draft.place, day) for title in titles)
