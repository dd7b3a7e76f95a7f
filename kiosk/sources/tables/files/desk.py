"""The desk's own file → the cells of its tables. The rows are text under our own headings, one table for each form."""

import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import replace
from pathlib import Path

from kiosk.domain.problems import Problem
from kiosk.domain.sentences import say
from kiosk.sources.tables.cells import CellRow, Cells, Unreadable, error, table_of
from kiosk.sources.tables.forms.headings import TABLES

FILE = "desk.sqlite"
APPLICATION = 0x48444553
"""`HDES` in the header of the file."""
VERSION = 1
ROW, POSITION, CHANGED = "_row", "_position", "_version"
"""The columns of every table that are no cells: what names the row for ever, where it stands, how often
it was changed."""
NO_CELLS = (ROW, POSITION, CHANGED)
_WAIT_S = 10.0


def read_desk(file: Path) -> tuple[Mapping[str, tuple[Cells, ...]], tuple[Problem, ...]]:
    """The cells of every table of the desk at `file` by its name, and what is wrong with the file.

    A row's number is what names it in the desk for ever, so a Problem leads to its field whatever changed meanwhile.
    """
    try:
        with closing(open_desk(file)) as rows:
            rows.execute("BEGIN")  # all tables as they were at one moment
            return {table: (_cells(rows, file.name, table),) for table in TABLES}, ()
    except Unreadable as failure:
        return {each: (Cells(each, file.name, each, whole=False),) for each in TABLES}, (failure.problem(file.name),)
    except sqlite3.Error as failure:
        sentence = say("The file of the desk cannot be read: {reason}.", reason=str(failure))
        problem = error(file.name, None, "", "", sentence, say("Put back a copy of it, or begin a new one."))
        return {each: (Cells(each, file.name, each, whole=False),) for each in TABLES}, (problem,)


def open_desk(file: Path) -> sqlite3.Connection:
    """The desk at `file`, to be read. It is opened for writing, for what a power cut left half done is undone first.

    Raises:
        Unreadable: there is none, or it is something else.
    """
    if file.is_symlink() or not file.is_file():
        raise Unreadable(say("There is no such file."), say("Begin with it: kiosk desk {folder}", folder="FOLDER"))
    rows = sqlite3.connect(f"{file.absolute().as_uri()}?mode=rw", uri=True, timeout=_WAIT_S, isolation_level=None)
    try:
        rows.execute("PRAGMA trusted_schema = OFF")
        found = [rows.execute(f"PRAGMA {name}").fetchone()[0] for name in ("application_id", "user_version")]
        rows.execute("PRAGMA query_only = ON")
    except BaseException:
        rows.close()
        raise
    if found != [APPLICATION, VERSION]:
        rows.close()
        raise Unreadable(say("This file was not made by this version of the desk."), say("Put the desk's own there."))
    return rows


def _cells(rows: sqlite3.Connection, file: str, table: str) -> Cells:
    names = [name for _, name, *_ in rows.execute(f'PRAGMA table_info("{table}")') if name not in NO_CELLS]
    quoted = ", ".join(f'"{name}"' for name in (ROW, *names))
    found = rows.execute(f'SELECT {quoted} FROM "{table}" ORDER BY {POSITION}, {ROW}').fetchall()
    numbers = [int(each[0]) for each in found]
    try:
        cells = table_of(table, file, table, _written(names, [each[1:] for each in found]))
    except Unreadable as failure:
        failure.row = numbers[failure.row - 2] if failure.row and failure.row > 1 else None
        raise
    return replace(cells, rows=tuple(replace(row, number=numbers[row.number - 2]) for row in cells.rows))


def _written(names: list[str], found: Iterable[Sequence[str | None]]) -> Iterator[CellRow]:
    for number, cells in enumerate((names, *found), 1):
        yield CellRow(number, tuple(cell or "" for cell in cells))
