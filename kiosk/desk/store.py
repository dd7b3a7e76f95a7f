"""What staff keep, in one SQLite file: the rows, and the log of every edit that made them."""

import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sqlite_utils import Database

from kiosk.sources.tables.files.desk import APPLICATION, CHANGED, NO_CELLS, POSITION, ROW, VERSION
from kiosk.sources.template.sheets import ORDER, headings

_WAIT_S = 10.0
Cells = Mapping[str, str]
"""What stands in a row by the name of its column; what is not in it is empty."""


@dataclass(frozen=True, slots=True)
class StoredRow:
    """A row: `number` names it for ever, `version` counts its changes from 1."""

    number: int
    position: int
    version: int
    cells: Cells


@dataclass(frozen=True, slots=True)
class Change:
    """One field that becomes `after` where it was `before`. The field `_position` tells of the row itself: it comes
    when that was empty, and goes when that becomes empty."""

    table: str
    row: int
    field: str
    before: str
    after: str

    @property
    def back(self) -> "Change":
        """What undoes it."""
        return replace(self, before=self.after, after=self.before)


@dataclass(frozen=True, slots=True)
class Edit:
    """A Change that was made: its number, the batch it came in, when (UTC, ISO 8601), and who made it doing `what`."""

    number: int
    batch: int
    moment: str
    who: str
    what: str
    change: Change


class Conflict(Exception):
    """Somebody else changed the same fields: `now` is what stands in each of the `changes` that were not made."""

    def __init__(self, changes: Sequence[Change], now: Sequence[str]) -> None:
        super().__init__(f"{len(changes)} fields were changed by somebody else")
        self.changes, self.now = tuple(changes), tuple(now)


class Store:
    """The desk's file. Each writing is one transaction, on the disk before it returns: all of it or nothing."""

    def __init__(self, file: Path) -> None:
        """Opens `file`, or makes it.

        Raises:
            sqlite3.Error: it can neither be opened nor made, or is something else.
        """
        self.file = file
        self._sqlite = sqlite3.connect(file, timeout=_WAIT_S, isolation_level=None)
        self._sqlite.execute("PRAGMA trusted_schema = OFF")
        self._sqlite.execute("PRAGMA journal_mode = DELETE")  # one file, that may be copied
        self._sqlite.execute("PRAGMA synchronous = EXTRA")
        self._tables = Database(self._sqlite)
        self._begin()

    def close(self) -> None:
        """Ends the connection."""
        self._sqlite.close()

    def rows(self, table: str, words: str = "") -> tuple[StoredRow, ...]:
        """The rows of `table` in order, of those with `words` in any cell."""
        found = map(self._stored, self._query(table, f"ORDER BY {POSITION}, {ROW}"))
        wanted = words.casefold().split()
        return tuple(row for row in found if _holds(row.cells, wanted))

    def row(self, table: str, number: int) -> StoredRow | None:
        """The row of that number; None when there is none any more."""
        return next(map(self._stored, self._query(table, f"WHERE {ROW} = ?", number)), None)

    def having(self, table: str, name: str, value: str) -> tuple[StoredRow, ...]:
        """The rows of `table` whose cell of our column `name` is `value`, in their order."""
        where = f'WHERE "{name}" = ? ORDER BY {POSITION}, {ROW}'
        return tuple(map(self._stored, self._query(table, where, value)))

    @property
    def last_batch(self) -> int:
        """The number of the last batch of edits; 0 before the first."""
        return int(self._sqlite.execute("SELECT coalesce(max(number), 0) FROM batches").fetchone()[0])

    def new_number(self, table: str) -> int:
        """A number that no row of `table` ever had."""
        query = "SELECT coalesce(max(row), 1) + 1 FROM edits WHERE tbl = ?"
        return int(self._sqlite.execute(query, (table,)).fetchone()[0])

    def write(self, changes: Iterable[Change], who: str, what: str) -> int:
        """Makes all `changes` as one batch and returns its number; 0 when nothing was to be changed.

        Raises:
            Conflict: a field is neither as it was nor as it shall be; nothing was changed.
        """
        with self._writing():
            return self._write(tuple(changes), who, what)

    def add(self, table: str, rows: Iterable[Cells], who: str, what: str) -> tuple[int, ...]:
        """New `rows` behind the others, as one batch; returns their numbers."""
        with self._writing():
            fresh = tuple(self._fresh(table, rows))
            self._write([change for _, changes in fresh for change in changes], who, what)
            return tuple(number for number, _ in fresh)

    def delete(self, table: str, number: int, who: str, what: str) -> int:
        """Takes a row away, as one batch."""
        with self._writing():
            return self._write(self._gone(table, number), who, what)

    def replace_all(self, tables: Mapping[str, Iterable[Cells]], who: str, what: str) -> int:
        """These rows in the place of all that `tables` hold, as one batch."""
        with self._writing():
            gone = [each for name in tables for row in self.rows(name) for each in self._gone(name, row.number)]
            come = [each for name, rows in tables.items() for _, own in self._fresh(name, rows) for each in own]
            return self._write((*gone, *come), who, what)

    def undo(self, batch: int, who: str, what: str) -> int:
        """Takes back all of a batch, as a batch of its own.

        Raises:
            Conflict: something in it was changed again since.
        """
        with self._writing():
            edits = self.edits(batch=batch)
            return self._write([edit.change.back for edit in edits], who, what)

    def undo_edit(self, number: int, who: str, what: str) -> int:
        """Takes back one edit of a field, as a batch of its own.

        Raises:
            Conflict: the field was changed again since.
        """
        with self._writing():
            return self._write([edit.change.back for edit in self.edits(number=number)], who, what)

    def edits(self, **where: int | str) -> tuple[Edit, ...]:
        """The edits with these columns (`number`, `batch`, `tbl`, `row`), the last one first."""
        said = " AND ".join(f"e.{name} = ?" for name in where) or "1"
        query = (
            "SELECT e.number, e.batch, b.moment, b.who, b.what, e.tbl, e.row, e.field, e.before, e.after"
            f" FROM edits e JOIN batches b ON b.number = e.batch WHERE {said} ORDER BY e.number DESC"
        )
        found = self._sqlite.execute(query, tuple(where.values())).fetchall()
        return tuple(
            Edit(number, batch, moment, by, doing, Change(*rest)) for number, batch, moment, by, doing, *rest in found
        )

    def batches(self, most: int = 100) -> tuple[Mapping[str, Any], ...]:
        """The last batches: number, moment, who, what, count of edits, the last one first."""
        query = (
            "SELECT b.number, b.moment, b.who, b.what, count(e.number) AS count, min(e.tbl) AS tbl, min(e.row) AS row"
            " FROM batches b JOIN edits e ON e.batch = b.number GROUP BY b.number ORDER BY b.number DESC LIMIT ?"
        )
        return tuple(self._tables.query(query, (most,)))

    def as_it_was(self, moment: datetime) -> Mapping[str, tuple[StoredRow, ...]]:
        """All rows of every table at `moment`, made anew from the log."""
        query = (
            "SELECT e.tbl, e.row, e.field, e.after FROM edits e JOIN batches b ON b.number = e.batch"
            " WHERE b.moment <= ? ORDER BY e.number"
        )
        fields: dict[tuple[str, int], dict[str, str]] = {}
        for table, row, name, after in self._sqlite.execute(query, (_written(moment),)):
            fields.setdefault((table, row), {})[name] = after
        found: dict[str, list[StoredRow]] = {table: [] for table in ORDER}
        for (table, row), cells in fields.items():
            if position := cells.pop(POSITION, ""):
                kept = {name: cell for name, cell in cells.items() if cell}
                found[table].append(StoredRow(row, int(position), 0, kept))
        return {table: tuple(sorted(rows, key=lambda row: (row.position, row.number))) for table, rows in found.items()}

    def _begin(self) -> None:
        with self._writing():
            version = int(self._sqlite.execute("PRAGMA user_version").fetchone()[0])
            if version == VERSION:
                return
            if version or self._tables.table_names():
                raise sqlite3.DatabaseError("not a file of this version of the desk")
            self._tables.table("batches").create({"number": int, "moment": str, "who": str, "what": str}, pk="number")
            columns = {"number": int, "batch": int, "tbl": str, "row": int, "field": str, "before": str, "after": str}
            self._tables.table("edits").create(columns, pk="number")
            for index in (["tbl", "row"], ["batch"]):
                self._tables.table("edits").create_index(index)
            for table in ORDER:
                names = [heading.name for heading in headings(table, ("sv", "en"))]
                own = {ROW: int, POSITION: int, CHANGED: int}
                self._tables.table(table).create({**own, **dict.fromkeys(names, str)}, pk=ROW)
            self._sqlite.execute(f"PRAGMA application_id = {APPLICATION}")
            self._sqlite.execute(f"PRAGMA user_version = {VERSION}")

    @contextmanager
    def _writing(self) -> Iterator[None]:
        self._sqlite.execute("BEGIN IMMEDIATE")  # a deferred one is refused at its first write when somebody else wrote
        try:
            yield
        except BaseException:
            self._sqlite.execute("ROLLBACK")
            raise
        self._sqlite.execute("COMMIT")

    def _write(self, changes: Sequence[Change], who: str, what: str) -> int:
        before = {key: self.row(*key) for key in dict.fromkeys((each.table, each.row) for each in changes)}
        now = [_field(before[each.table, each.row], each.field) for each in changes]
        other = [
            (each, there) for each, there in zip(changes, now, strict=True) if there not in (each.before, each.after)
        ]
        if other:
            raise Conflict([each for each, _ in other], [there for _, there in other])
        made = [each for each, there in zip(changes, now, strict=True) if there != each.after]
        if not made:
            return 0
        batch = {"moment": _written(datetime.now(UTC)), "who": who, "what": what}
        number = int(self._tables.table("batches").insert(batch).last_pk or 0)
        self._tables.table("edits").insert_all(
            {"batch": number, "tbl": each.table, "row": each.row, "field": each.field, "before": each.before,
             "after": each.after}
            for each in made
        )  # fmt: skip
        self._apply(made, before)
        return number

    def _apply(self, made: Sequence[Change], before: Mapping[tuple[str, int], StoredRow | None]) -> None:
        fields: dict[tuple[str, int], dict[str, str]] = {}
        for each in made:
            fields.setdefault((each.table, each.row), {})[each.field] = each.after
        whole: dict[str, list[dict[str, object]]] = {}
        for (table, number), cells in fields.items():
            old = before[table, number]
            if cells.get(POSITION) == "":
                self._tables.table(table).delete(number)
                continue
            position = int(cells.pop(POSITION, old.position if old else 0))
            kept = {**(old.cells if old else {}), **cells}
            version = old.version + 1 if old else 1
            whole.setdefault(table, []).append({ROW: number, POSITION: position, CHANGED: version, **kept})
        for table, rows in whole.items():
            names = dict.fromkeys(name for row in rows for name in row)
            known = self._tables.table(table).columns_dict
            for name in names:
                if name not in known:
                    self._tables.table(table).add_column(name, str)
            self._tables.table(table).upsert_all(({**dict.fromkeys(names, ""), **row} for row in rows), pk=ROW)

    def _fresh(self, table: str, rows: Iterable[Cells]) -> Iterator[tuple[int, tuple[Change, ...]]]:
        first = self.new_number(table)
        query = f'SELECT coalesce(max({POSITION}), 0) + 1 FROM "{table}"'
        position = int(self._sqlite.execute(query).fetchone()[0])
        for count, cells in enumerate(rows):
            number = first + count
            comes = Change(table, number, POSITION, "", str(position + count))
            filled = (Change(table, number, name, "", cell) for name, cell in cells.items() if cell)
            yield number, (comes, *filled)

    def _gone(self, table: str, number: int) -> tuple[Change, ...]:
        row = self.row(table, number)
        if row is None:
            return ()
        emptied = (Change(table, number, name, cell, "") for name, cell in row.cells.items())
        return (*emptied, Change(table, number, POSITION, str(row.position), ""))

    def _query(self, table: str, rest: str, *values: object) -> Iterator[Mapping[str, Any]]:
        if table not in ORDER:
            raise KeyError(table)
        found: Iterator[Mapping[str, Any]] = self._tables.query(f'SELECT * FROM "{table}" {rest}', values)
        return found

    @staticmethod
    def _stored(found: Mapping[str, Any]) -> StoredRow:
        cells = {name: cell for name, cell in found.items() if name not in NO_CELLS and cell}
        return StoredRow(found[ROW], found[POSITION], found[CHANGED], cells)


def _field(row: StoredRow | None, name: str) -> str:
    if row is None:
        return ""
    return str(row.position) if name == POSITION else row.cells.get(name, "")


def _holds(cells: Cells, words: Sequence[str]) -> bool:
    if not words:
        return True
    text = "\n".join(cells.values()).casefold()
    return all(word in text for word in words)


def _written(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat(timespec="microseconds")
