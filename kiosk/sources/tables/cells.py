"""A table as somebody wrote it: cells and where they stand. Nothing is known here of what they mean."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import Enum, auto

from kiosk.domain.problems import Problem, Severity
from kiosk.domain.sentences import Sentence, say
from kiosk.sources.tables.forms.headings import sheet_label
from kiosk.sources.text_cleaning import clean, clean_lines

LARGEST_FILE = 16_000_000
"""Bytes of one file."""
MOST_ROWS = 50_000
"""Rows of any table but that of times; a table may allow fewer."""
MOST_TIMES = 200_000
MOST_COLUMNS = 60
LONGEST_CELL = 5_000
"""Characters of one cell before it is cleaned."""
_SHOWN = 60


class Broken(Enum):
    """What a spreadsheet itself says is wrong with the formula in a cell."""

    ERROR = auto()
    """It cannot be worked out."""
    UNSAVED = auto()
    """It never was, or nobody saved what came of it."""


@dataclass(frozen=True, slots=True)
class CellRow:
    """One row and its number as the spreadsheet shows it; cells are cleaned, and keep their lines.

    `broken` are the positions of cells whose formula has no value.
    """

    number: int
    cells: tuple[str, ...]
    broken: Mapping[int, Broken] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Cells:
    """A table as it was written: the headings in row `top` and the rows below it that are not empty.

    `table` is our name of it (`members`), `file` and, in a workbook, `sheet` are what staff call it. One that is not
    `whole` could not be read: a Problem says why, and nobody knows what it holds.
    """

    table: str
    file: str
    sheet: str = ""
    heading: tuple[str, ...] = ()
    rows: tuple[CellRow, ...] = ()
    top: int = 1
    whole: bool = True

    @property
    def where(self) -> str:
        """How Problems call it: `medlemmar.csv`, `heidi.xlsx, sheet members`."""
        return sheet_label(self.file, self.sheet) if self.sheet else self.file


@dataclass(frozen=True, slots=True)
class Found:
    """The tables of one or more files, and what is wrong with the files."""

    cells: tuple[Cells, ...] = ()
    problems: tuple[Problem, ...] = ()


class Unreadable(Exception):
    """A table or file that cannot be read as such; says where and what to do."""

    def __init__(
        self, sentence: Sentence, remedy: Sentence, row: int | None = None, column: str = "", value: str = ""
    ) -> None:
        super().__init__(sentence)
        self.sentence, self.remedy = sentence, remedy
        self.row, self.column, self.value = row, column, value

    def problem(self, where: str) -> Problem:
        """It as a Problem of the file or sheet that staff call `where`."""
        return error(where, self.row, self.column, self.value, self.sentence, self.remedy)


def error(table: str, row: int | None, column: str, value: str, sentence: Sentence, remedy: Sentence) -> Problem:
    """A Problem that stops the build; a long `value` is cut."""
    return Problem(Severity.ERROR, table, row, clean(column), shorten(value), sentence, remedy)


def shorten(value: str) -> str:
    """`value` clean and short enough to stand in a list."""
    short = clean(value[: 4 * _SHOWN])
    return short if len(short) <= _SHOWN and len(value) <= 4 * _SHOWN else short[: _SHOWN - 1] + "…"


def most_rows(table: str) -> int:
    """The most rows below the headings of a table."""
    return MOST_TIMES if table == "times" else MOST_ROWS


def table_of(table: str, file: str, sheet: str, written: Iterable[CellRow]) -> Cells:
    """The cells of the rows as they were `written`; the first one with anything in it holds the headings.

    Raises:
        Unreadable: nothing in any of them, or more than a table may have.
    """
    rows: list[CellRow] = []
    for row in written:
        filled = (count for count in range(len(row.cells), 0, -1) if row.cells[count - 1] or count - 1 in row.broken)
        width = next(filled, 0)
        record = row.cells[:width]
        if row.number > most_rows(table) + 1:
            raise too_many_rows(table, row.number)
        _check_size(row.number, record)
        cells = tuple(clean(cell) if cell.isprintable() else clean_lines(cell) for cell in record)
        if any(cells) or (rows and _is_broken(row, rows[0].cells)):
            rows.append(CellRow(row.number, cells, row.broken))
    if not rows:
        raise Unreadable(say("The table is empty."), say("Write the headings in its first row."))
    return Cells(table, file, sheet, tuple(map(clean, rows[0].cells)), tuple(rows[1:]), rows[0].number)


def _is_broken(row: CellRow, heading: tuple[str, ...]) -> bool:
    return any(position < len(heading) and heading[position] for position in row.broken)


def too_many_rows(table: str, number: int) -> Unreadable:
    """What a table is that has a row `number` and may not."""
    sentence = say("There are more than {most} rows.", most=most_rows(table))
    return Unreadable(sentence, say("Take out what is no longer shown, and empty rows that are not empty."), number)


def too_many_cells(number: int) -> Unreadable:
    """What a table is whose row `number` is too wide."""
    sentence = say("There are more than {most} cells in this row.", most=MOST_COLUMNS)
    return Unreadable(sentence, say("Shorten the row."), number)


def _check_size(number: int, record: tuple[str, ...]) -> None:
    if len(record) > MOST_COLUMNS:
        raise too_many_cells(number)
    longest = max(record, key=len, default="")
    if len(longest) > LONGEST_CELL:
        sentence = say("A cell has {count} characters; {most} is the most.", count=len(longest), most=LONGEST_CELL)
        raise Unreadable(sentence, say("Shorten the text."), number, value=longest)
