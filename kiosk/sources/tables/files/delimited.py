"""Bytes of a CSV file → cells: any separator, line end and encoding that a spreadsheet program writes."""

import csv
import io
import re
from collections.abc import Iterator

from kiosk.domain.problems import Problem, Severity
from kiosk.domain.sentences import say
from kiosk.sources.tables.cells import CellRow, Cells, Found, Unreadable, shorten, table_of
from kiosk.sources.tables.files.encoding import decoded, doubtful

_SEPARATORS = (",", ";", "\t")
_SAID = re.compile(r'"?sep=([,;\t|])"?[,;\t]*(?:\r\n|\r|\n)', re.IGNORECASE)
_QUOTED = re.compile(r'"[^"]*"')
_LOOKED_AT = 100_000


def read_delimited(table: str, file: str, data: bytes) -> Found:
    """The cells of a CSV file, with a warning when its letters may have been read wrongly.

    Comma, semicolon or TAB, as most of the first line has it or as `sep=;` before it says, a line that spreadsheet
    programs do not count. UTF-8 and UTF-16 with a byte order mark, UTF-8 without one, else Windows-1252.

    Raises:
        Unreadable: it is no table.
    """
    text, sure = decoded(data)
    if not text.strip():
        raise Unreadable(say("The file is empty."), say("Write the headings in its first row."))
    separator, text = _separator(text)
    try:
        records = csv.reader(_lines(text), delimiter=separator, strict=True)
        cells = table_of(table, file, "", (CellRow(number, tuple(cells)) for number, cells in enumerate(records, 1)))
    except csv.Error as failure:
        raise _unclosed(text, separator, str(failure)) from failure
    return Found((cells,), () if sure else tuple(_doubts(cells)))


def _separator(text: str) -> tuple[str, str]:
    said = _SAID.match(text)
    if said:
        return said[1], text[said.end() :]
    first = next((line for line in _QUOTED.sub("", text[:_LOOKED_AT]).splitlines() if line.strip()), "")
    return max(_SEPARATORS, key=first.count), text


def _lines(text: str) -> io.StringIO:
    return io.StringIO(text, newline="")


def _unclosed(text: str, separator: str, reason: str) -> Unreadable:
    """In which row and which cell of it the reader stood when it met the end or a letter it did not expect."""
    reader = csv.reader(_lines(text), delimiter=separator, strict=True)
    heading: list[str] = []
    whole = before = 0
    try:
        for record in reader:
            heading = heading or [cell.strip() for cell in record]
            whole, before = whole + 1, reader.line_num
    except csv.Error:
        pass
    rest = "".join(list(_lines(text))[before:])[:_LOOKED_AT]
    opened = next(_quietly(rest, separator), [])
    column = heading[len(opened) - 1] if 0 < len(opened) <= len(heading) else ""
    sentence = say("A quotation mark or a line that begins in this row is not closed ({reason}).", reason=reason)
    remedy = say("Close it, or save the table from the spreadsheet program again, as CSV UTF-8.")
    return Unreadable(sentence, remedy, whole + 1, column, opened[-1] if opened else "")


def _quietly(text: str, separator: str) -> Iterator[list[str]]:
    try:
        yield from csv.reader(_lines(text), delimiter=separator)
    except csv.Error:
        return


def _doubts(cells: Cells) -> Iterator[Problem]:
    rows = [(cells.top, cells.heading), *((row.number, row.cells) for row in cells.rows)]
    found = [
        (number, position, cell) for number, record in rows for position, cell in enumerate(record) if doubtful(cell)
    ]
    if found:
        number, position, cell = found[0]
        column = cells.heading[position] if position < len(cells.heading) else ""
        sentence = say("The file does not say how its letters are written; {count} cells look wrong.", count=len(found))
        remedy = say("Look at this cell. Save the table from the spreadsheet program again, as CSV UTF-8.")
        yield Problem(Severity.WARNING, cells.where, number, column, shorten(cell), sentence, remedy)
