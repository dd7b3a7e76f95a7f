"""Bytes of a CSV file → cells. Nothing is known here of what the cells mean."""

import csv
import io
from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.domain.errors import Problem, Severity
from kiosk.domain.sentences import Sentence, say
from kiosk.sources.cleaning import clean

LARGEST_FILE = 16_000_000
"""Bytes of one table."""
MOST_ROWS = 50_000
"""Rows of any table; a table may allow fewer."""
MOST_COLUMNS = 60
LONGEST_CELL = 5_000
"""Characters of one cell before it is cleaned."""
_SHOWN = 60
_BOM = "\ufeff"


@dataclass(frozen=True, slots=True)
class CellRow:
    """One row and its number as the spreadsheet shows it; cells are cleaned."""

    number: int
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Cells:
    """A table as it was written: the headings of row 1 and the rows that are not empty."""

    table: str
    heading: tuple[str, ...]
    rows: tuple[CellRow, ...]


def error(table: str, row: int | None, column: str, value: str, sentence: Sentence, remedy: Sentence) -> Problem:
    """A Problem that stops the build; a long `value` is cut."""
    return Problem(Severity.ERROR, table, row, column, shorten(value), sentence, remedy)


def shorten(value: str) -> str:
    """`value` clean and short enough to stand in a list."""
    short = clean(value[: 4 * _SHOWN])
    return short if len(short) <= _SHOWN and len(value) <= 4 * _SHOWN else short[: _SHOWN - 1] + "…"


def read_cells(table: str, data: bytes) -> tuple[Cells | None, tuple[Problem, ...]]:
    """The cells of a CSV file: UTF-8 with or without a byte order mark, comma or semicolon, any line ends.

    `table` is the file's name, for the Problems. No cells come back when the file cannot be read as a table.
    """
    if len(data) > LARGEST_FILE:
        size = say("The file is larger than {most} MB.", most=LARGEST_FILE // 1_000_000)
        remedy = say("Split it, or take out what does not belong in it.")
        return None, (error(table, None, "", "", size, remedy),)
    try:
        text = data.decode("utf-8").removeprefix(_BOM)
    except UnicodeDecodeError as failure:
        return None, (_not_utf8(table, data, failure.start),)
    if not text.strip():
        remedy = say("Write the headings in its first row.")
        return None, (error(table, None, "", "", say("The file is empty."), remedy),)
    return _table(table, text)


def _table(table: str, text: str) -> tuple[Cells | None, tuple[Problem, ...]]:
    rows: list[CellRow] = []
    number = 0
    records = _records(text, strict=True)
    try:
        for number, record in enumerate(records, 1):
            problem = _limits(table, number, record)
            if problem:
                return None, (problem,)
            cells = tuple(clean(cell) for cell in record)
            if number == 1 or any(cells):
                rows.append(CellRow(number, cells))
    except csv.Error as failure:
        sentence = say(
            "A quotation mark or a line is not closed as a CSV file needs it ({reason}).", reason=str(failure)
        )
        remedy = say("Save the table from the spreadsheet program again, as CSV UTF-8.")
        return None, (error(table, number + 1, "", "", sentence, remedy),)
    return Cells(table, rows[0].cells, tuple(rows[1:])), ()


def _limits(table: str, number: int, record: list[str]) -> Problem | None:
    if number > MOST_ROWS + 1:
        sentence = say("There are more than {most} rows.", most=MOST_ROWS)
        return error(table, number, "", "", sentence, say("Split the table."))
    if len(record) > MOST_COLUMNS:
        sentence = say("There are more than {most} cells in this row.", most=MOST_COLUMNS)
        return error(table, number, "", "", sentence, say("Shorten the row."))
    longest = max(record, key=len, default="")
    if len(longest) > LONGEST_CELL:
        sentence = say("A cell has {count} characters; {most} is the most.", count=len(longest), most=LONGEST_CELL)
        return error(table, number, "", longest, sentence, say("Shorten the text."))
    return None


def _records(text: str, *, strict: bool) -> Iterator[list[str]]:
    first_line = text.split("\n", 1)[0]
    separator = ";" if first_line.count(";") > first_line.count(",") else ","
    return csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=strict)


def _not_utf8(table: str, data: bytes, offset: int) -> Problem:
    before = list(_quietly(_records(data[:offset].decode("utf-8").removeprefix(_BOM) + "?", strict=False)))
    row, record = len(before), before[-1] if before else []
    heading = before[0] if before else []
    column = clean(heading[len(record) - 1]) if row > 1 and 0 < len(record) <= len(heading) else ""
    sentence = say("The file is not UTF-8: byte {place} is 0x{byte}.", place=offset + 1, byte=f"{data[offset]:02X}")
    remedy = say("Save the table from the spreadsheet program again, as CSV UTF-8.")
    return error(table, max(row, 1), column, record[-1].removesuffix("?") if record else "", sentence, remedy)


def _quietly(records: Iterator[list[str]]) -> Iterator[list[str]]:
    try:
        yield from records
    except csv.Error:
        return
