"""The desk's log of edits → the versions of its rows, and the cells of its tables with some rows as they were."""

from collections.abc import Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, field, replace
from pathlib import Path

from kiosk.domain.problems import SHEET, Problem
from kiosk.sources.tables.cells import CellRow, Cells, table_of
from kiosk.sources.tables.files.desk import POSITION, open_desk
from kiosk.sources.tables.holding_back import Held, Key, Version, Versions, hold_back

Tables = Mapping[str, tuple[Cells, ...]]


@dataclass
class Holding:
    """Holds back the rows of the desk at `file` that stand behind errors; `held` are those so far, `first` all that was
    wrong before any was."""

    file: Path
    held: Held = field(default_factory=Held)
    first: Sequence[Problem] = ()
    _versions: Versions | None = None

    @property
    def versions(self) -> Versions:
        """Those of every row, read once."""
        if self._versions is None:
            self._versions = read_versions(self.file)
        return self._versions

    def __call__(self, cells: Tables, problems: Sequence[Problem]) -> Tables | None:
        """`cells` with the rows behind the errors among `problems` one step further back; None when none can go.

        Raises:
            Unreadable, sqlite3.Error: the file was changed into something else.
        """
        named = ((each, *each.table.partition(SHEET)) for each in problems)
        errors = [(table, each) for each, file, between, table in named if between and file == self.file.name]
        self.first = self.first or problems
        if not errors:
            return None
        before, self.held = self.held, hold_back(self.versions, self.held, errors)
        return None if self.held is before else rewritten(cells, self.file.name, self.versions, self.held)


def read_versions(file: Path) -> Versions:
    """The versions of every row that the desk at `file` ever had.

    Raises:
        Unreadable, sqlite3.Error: it cannot be read.
    """
    query = "SELECT tbl, row, batch, field, after FROM edits ORDER BY number"
    with closing(open_desk(file)) as rows:
        edits = rows.execute(query).fetchall()
    whole: dict[Key, dict[str, str]] = {}
    found: dict[Key, list[Version]] = {}
    for table, row, batch, name, after in edits:
        key = (table, row)
        cells = whole.setdefault(key, {})
        cells[name] = after
        version = _version(batch, cells)
        versions = found.setdefault(key, [Version(0)])
        if versions[-1].since == batch:
            versions[-1] = version
        else:
            versions.append(version)
    return {key: tuple(reversed(versions)) for key, versions in found.items()}


def rewritten(cells: Tables, file: str, versions: Versions, held: Held) -> Tables:
    """`cells`, those of the desk called `file` with every row that is `held` as it goes."""
    tables = {table for table, _ in held.back}
    return {
        table: tuple(_with(each, versions, held) if each.file == file and table in tables else each for each in parts)
        for table, parts in cells.items()
    }


def _with(cells: Cells, versions: Versions, held: Held) -> Cells:
    gone = {row for table, row in held.back if table == cells.table}
    places = {key: held.version(versions, key) for key in versions if key[0] == cells.table}
    rows = [row for row in cells.rows if row.number not in gone]
    for number in gone:
        now = places[cells.table, number].cells
        if now is not None:
            heading = CellRow(1, cells.heading)
            one = CellRow(2, tuple(now.get(name, "") for name in cells.heading))
            rows.extend(
                replace(row, number=number) for row in table_of(cells.table, cells.file, "", (heading, one)).rows
            )
    order = {row.number: (places[cells.table, row.number].position, row.number) for row in rows}
    return replace(cells, rows=tuple(sorted(rows, key=lambda row: order[row.number])))


def _version(batch: int, cells: Mapping[str, str]) -> Version:
    position = cells.get(POSITION)
    if not position:
        return Version(batch)
    return Version(batch, int(position), {name: cell for name, cell in cells.items() if cell and name != POSITION})
