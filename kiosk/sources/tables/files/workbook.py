"""Bytes of a workbook (.xlsx, .ods) → the cells of each of its tables, as the text that a person sees."""

import io
from collections.abc import Iterator, Mapping
from datetime import date, datetime, time, timedelta
from zipfile import BadZipFile, ZipFile
from zlib import error as ZlibError

from kiosk.domain.errors import Problem, Severity
from kiosk.domain.sentences import say
from kiosk.sources.tables.cells import Cells, Found, Unreadable, error, table_of
from kiosk.sources.tables.files import excel, opendocument
from kiosk.sources.tables.files.kinds import damaged, is_opendocument, locked, open_workbook
from kiosk.sources.tables.files.sheet_xml import Marks, Place
from kiosk.sources.tables.forms.headings import TABLES, is_help, sheet_label

MOST_SHEETS = 50
_DIGITS = ".15g"
"""A spreadsheet keeps no more digits of a number."""
_LARGEST_WHOLE = 1e15
_MOST_UNSAVED = 20
_PANIC = "PanicException"

Value = int | float | str | bool | time | date | datetime | timedelta
Rows = list[list[Value]]


def read_workbook(file: str, data: bytes) -> Found:
    """The tables of a workbook: a sheet is a table, called by its English or Swedish name.

    Dates become `2026-11-27`, times `13:00`, yes and no `ja` and `nej`, whole numbers have no decimals; a formula is
    what it last came to. `file` is what staff call it.

    Raises:
        Unreadable: it is no workbook, or more than a workbook may be.
    """
    parts = open_workbook(data)
    try:
        marks = _marks(parts)
        values = _values(data, [name for name, found in marks.items() if found.table])
    except (BadZipFile, ZlibError, EOFError, OSError, NotImplementedError) as failure:
        raise damaged() from failure
    cells: list[Cells] = []
    problems = list(_remarks(file, parts, marks))
    for name, rows in values.items():
        unread = Cells(marks[name].table, file, name, whole=False)
        try:
            texts = (_texts(row, number, marks[name]) for number, row in enumerate(rows, 1))
            cells.append(table_of(unread.table, file, name, texts))
        except Unreadable as failure:
            cells.append(unread)
            problems.append(failure.problem(unread.where))
        problems.extend(_unsaved(unread.where, marks[name]))
    return Found(tuple(cells), tuple(problems))


def _marks(parts: ZipFile) -> Mapping[str, Marks]:
    marks = opendocument.sheet_marks(parts) if is_opendocument(parts) else excel.sheet_marks(parts)
    if len(marks) > MOST_SHEETS:
        raise Unreadable(
            say("The workbook has more than {most} sheets.", most=MOST_SHEETS),
            say("Take out those that hold no table."),
        )
    return marks


def _values(data: bytes, names: list[str]) -> dict[str, Rows]:
    from python_calamine import CalamineError, CalamineWorkbook, PasswordError

    try:
        book = CalamineWorkbook.from_filelike(io.BytesIO(data))
        return {name: book.get_sheet_by_name(name).to_python(skip_empty_area=False) for name in names}
    except PasswordError as failure:
        raise locked() from failure
    except (CalamineError, ValueError, OverflowError) as failure:
        raise damaged() from failure
    except BaseException as failure:
        # What the reader's own checks miss leaves it as a panic, which is no Exception and has no name to import.
        if type(failure).__name__ == _PANIC:
            raise damaged() from failure
        raise


def _texts(row: list[Value], number: int, marks: Marks) -> list[str]:
    return [_shown(value, (number, column), marks) for column, value in enumerate(row)]


def _shown(value: Value, place: Place, marks: Marks) -> str:
    """`value` as a person reads it in the cell at `place`."""
    match value:
        case str():
            return value or marks.errors.get(place, "")
        case bool():
            return "ja" if value else "nej"
        case int() | float():
            return f"{_number(100 * value)}%" if place in marks.percentages else _number(value)
        case datetime():
            moment = _rounded(value)
            return moment.date().isoformat() if moment.time() == time() else f"{moment.date()} {_clock(moment.time())}"
        case date():
            return value.isoformat()
        case time():
            return _clock(_rounded(datetime.combine(date(2000, 1, 1), value)).time())
    minutes, seconds = divmod(round(value.total_seconds()), 60)
    return f"{minutes // 60:02}:{minutes % 60:02}" + (f":{seconds:02}" if seconds else "")


def _number(value: float) -> str:
    if value != value or value in (float("inf"), float("-inf")):
        return str(value)
    shown = float(format(value, _DIGITS))
    return f"{shown:.0f}" if shown.is_integer() and abs(shown) < _LARGEST_WHOLE else repr(shown)


def _rounded(moment: datetime) -> datetime:
    try:
        return (moment + timedelta(microseconds=500_000)).replace(microsecond=0)
    except OverflowError:
        return moment.replace(microsecond=0)


def _clock(clock: time) -> str:
    return clock.isoformat("seconds" if clock.second else "minutes")


def _remarks(file: str, parts: ZipFile, marks: Mapping[str, Marks]) -> Iterator[Problem]:
    """What is to be said of the whole workbook."""
    for name, found in marks.items():
        if found.filled and not found.table and not is_help(name):
            remedy = say("Known are: {names}. Rename it or take it out.", names=", ".join(sorted(TABLES)))
            sentence = say("This sheet is none of the tables and is not read.")
            yield Problem(Severity.WARNING, sheet_label(file, name), None, "", "", sentence, remedy)
    if excel.links_out(parts):
        sentence = say("The workbook takes values from other files; the ones it last saw are read.")
        remedy = say("Copy the values into it, so that nothing has to be fetched from elsewhere.")
        yield Problem(Severity.WARNING, file, None, "", "", sentence, remedy)


def _unsaved(where: str, marks: Marks) -> Iterator[Problem]:
    for row, column in marks.unsaved[:_MOST_UNSAVED]:
        sentence = say("The formula in column {letter} has no result that was saved.", letter=_letters(column))
        remedy = say("Open the workbook in the spreadsheet program and save it, or write the value itself.")
        yield error(where, row, "", "", sentence, remedy)


def _letters(column: int) -> str:
    """`A` for 0, `AB` for 27."""
    return (_letters(column // 26 - 1) if column >= 26 else "") + chr(ord("A") + column % 26)
