"""Rows of the desk that do not fit → the same as they were when they last did: pure, over their versions and the
Problems of a check. What a row was before it came is nothing, so a new one stays behind."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from kiosk.domain.problems import Problem, Severity
from kiosk.sources.tables.forms.columns import Column
from kiosk.sources.tables.forms.events import STARTS
from kiosk.sources.tables.forms.times import EVENT, TIME
from kiosk.sources.tables.reading import FORM_OF

Key = tuple[str, int]
"""A table and what names a row in it for ever."""
_SHARED = ("stop",)
"""Columns beside the key in which two rows may not say the same."""


@dataclass(frozen=True, slots=True)
class Version:
    """A row from the batch `since` on: where it stands and its cells by column; None where there is none."""

    since: int
    position: int = 0
    cells: Mapping[str, str] | None = None


Versions = Mapping[Key, tuple[Version, ...]]
"""Of every row that ever was, the newest first; the last one is that of nothing."""


@dataclass(frozen=True, slots=True)
class Held:
    """What goes instead of what stands in the desk: `back` counts the steps back of each row, `why` is the Problem that
    held it first."""

    back: Mapping[Key, int] = field(default_factory=dict)
    why: Mapping[Key, Problem] = field(default_factory=dict)

    def version(self, versions: Versions, key: Key) -> Version:
        """What goes of a row."""
        return versions[key][self.back.get(key, 0)]


def hold_back(versions: Versions, held: Held, errors: Iterable[tuple[str, Problem]]) -> Held:
    """`held`, with each row that stands behind one of the `errors` one step further back; itself when none can go.

    An error comes with the table of the desk that it is in, by our name. Where rows only clash with each other, the one
    that was changed last stands behind it.
    """
    back, why = dict(held.back), dict(held.why)
    names = _Names(versions, held)
    for table, problem in errors:
        if problem.severity is not Severity.ERROR or problem.row is None or (table, problem.row) not in versions:
            continue
        blamed = max(names.behind((table, problem.row), problem.column), key=names.changed)
        if held.back.get(blamed, 0) < len(versions[blamed]) - 1:
            back[blamed] = held.back.get(blamed, 0) + 1
            why.setdefault(blamed, problem)
    return Held(back, why) if back != held.back else held


class _Names:
    """Who clashes with whom, as the rows go now."""

    def __init__(self, versions: Versions, held: Held) -> None:
        self._versions, self._held = versions, held
        self._tables: dict[str, list[Key]] = {}
        for key in versions:
            self._tables.setdefault(key[0], []).append(key)

    def changed(self, key: Key) -> int:
        """The batch that made a row what goes of it; it may be one that took it away."""
        return self._held.version(self._versions, key).since

    def behind(self, key: Key, column: str) -> Iterator[Key]:
        """The row of an error, and those whose later change may have caused it."""
        yield key
        form, cells = FORM_OF.get(key[0]), self._cells(key)
        if form is None:
            return
        value = cells.get(column, "")
        if value and ((column == form.key and form.unique) or column in _SHARED):
            yield from (other for other in self._tables[key[0]] if self._cells(other).get(column) == value)
        for refers in (each for each in form.columns if each.name == column and each.refers):
            yield from self._lost(refers, value)
        if key[0] == "events" and column == STARTS.name and not value:
            yield from (time for time in self._tables.get("times", ()) if self._was(time, EVENT.name, cells.get("id")))
        if key[0] == "times" and column == TIME.name and not value:
            named = cells.get(EVENT.name)
            yield from (event for event in self._tables.get("events", ()) if self._cells(event).get("id") == named)

    def _lost(self, column: Column[object], value: str) -> Iterator[Key]:
        """Rows that had one of the ids in `value`, and have it no more, or in another scope."""
        table, _, scope = column.refers.partition(":")
        keys = self._tables.get(table, ())
        id = FORM_OF[table].key
        there = {self._cells(key).get(id): key for key in keys}
        for name in filter(None, re.split(r"[,;\s]+", value)):
            if name not in there:
                yield from (key for key in keys if self._was(key, id, name))
            elif scope and any(each.cells and each.cells.get("scope") == scope for each in self._before(there[name])):
                yield there[name]

    def _was(self, key: Key, column: str, value: str | None) -> bool:
        """Whether a row said so before."""
        said = self._cells(key).get(column) == value
        return not said and any(each.cells and each.cells.get(column) == value for each in self._before(key))

    def _before(self, key: Key) -> tuple[Version, ...]:
        return self._versions[key][self._held.back.get(key, 0) + 1 :]

    def _cells(self, key: Key) -> Mapping[str, str]:
        return self._held.version(self._versions, key).cells or {}
