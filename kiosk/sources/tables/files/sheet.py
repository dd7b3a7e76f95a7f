"""One sheet of a workbook of either kind: the texts that stand in it, and what else is to be known of its cells."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from kiosk.sources.tables.cells import MOST_COLUMNS, Broken, CellRow, most_rows, too_many_cells, too_many_rows

Place = tuple[int, int]
"""Row and column of a cell, counted from 1 and from 0."""


class Area(NamedTuple):
    """Cells that were merged into one: the first and the last row and column."""

    top: int
    left: int
    bottom: int
    right: int


@dataclass(slots=True)
class Sheet:
    """What stands in a sheet. Of one that holds no `table` only whether it is `filled`.

    `broken` are the cells whose formula has no value, by row and column.
    """

    table: str = ""
    filled: bool = False
    rows: dict[int, list[str]] = field(default_factory=dict)
    broken: dict[int, dict[int, Broken]] = field(default_factory=dict)
    merged: list[Area] = field(default_factory=list)

    def note(self, row: int, column: int) -> None:
        """There is something in the cell there.

        Raises:
            Unreadable: no table is that long or wide.
        """
        self.filled = True
        if row > most_rows(self.table) + 1:
            raise too_many_rows(self.table, row)
        if column >= MOST_COLUMNS:
            raise too_many_cells(row)

    def put(self, row: int, column: int, text: str, *, broken: Broken | None = None) -> None:
        """The cell there shows `text`.

        Raises:
            Unreadable: no table is that long or wide.
        """
        self.note(row, column)
        cells = self.rows.get(row)
        if cells is None:
            cells = self.rows[row] = []
        if column >= len(cells):
            cells.extend([""] * (column + 1 - len(cells)))
        cells[column] = text
        if broken:
            self.broken.setdefault(row, {})[column] = broken

    def repeat(self, row: int, times: int) -> None:
        """The row stands there `times` times, one below the other."""
        for copy in range(row + 1, row + times if row in self.rows else 0):
            self.rows[copy] = list(self.rows[row])
            if row in self.broken:
                self.broken[copy] = dict(self.broken[row])

    def laid_out(self) -> Iterator[CellRow]:
        """Its rows from the top. What merged cells show stands in each of their rows that holds anything else, and in
        the first of their columns.
        """
        for area in self.merged:
            self._spread(area)
        for number in sorted(self.rows):
            yield CellRow(number, tuple(self.rows[number]), self.broken.get(number, {}))

    def _spread(self, area: Area) -> None:
        first = self.rows.get(area.top, [])
        text = first[area.left] if area.left < len(first) else ""
        broken = self.broken.get(area.top, {}).get(area.left)
        for row in range(area.top, min(area.bottom, max(self.rows, default=0)) + 1):
            cells = self.rows.get(row)
            if cells is None:
                continue
            for column in range(area.left, min(area.right + 1, len(cells))):
                cells[column] = ""
                self.broken.get(row, {}).pop(column, None)
            if row == area.top or any(cells):
                self.put(row, area.left, text, broken=broken)
