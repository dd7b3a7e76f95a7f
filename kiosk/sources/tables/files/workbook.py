"""Bytes of a workbook (.xlsx, .ods) → the cells of each of its tables, as the text that a person sees."""

from collections.abc import Iterator, Mapping
from itertools import islice
from zipfile import BadZipFile, ZipFile
from zlib import error as ZlibError

from kiosk.domain.problems import Problem, Severity
from kiosk.domain.sentences import say
from kiosk.sources.tables.broken_cells import saved_anew
from kiosk.sources.tables.cells import Broken, Cells, Found, Unreadable, error, table_of
from kiosk.sources.tables.files.excel import sheets as excel
from kiosk.sources.tables.files.kinds import damaged, is_opendocument, open_workbook
from kiosk.sources.tables.files.opendocument import sheets as opendocument
from kiosk.sources.tables.files.sheet import Sheet
from kiosk.sources.tables.forms.headings import TABLES, is_help, sheet_label
from kiosk.sources.tables.forms.settings import TABLE as SETTINGS

MOST_SHEETS = 50
_MOST_UNSAVED = 20


def read_workbook(file: str, data: bytes) -> Found:
    """The tables of a workbook: a sheet is a table, called by its English or Swedish name.

    Days become `2026-11-27`, times `13:00`, as much of both as the sheet shows; yes and no become `ja` and `nej`, whole
    numbers have no decimals; a formula is what it last came to. `file` is what staff call it.

    Raises:
        Unreadable: it is no workbook, or more than a workbook may be.
    """
    parts = open_workbook(data)
    try:
        sheets, links_out = _sheets(parts)
    except (BadZipFile, ZlibError, EOFError, OSError, NotImplementedError) as failure:
        raise damaged() from failure
    if len(sheets) > MOST_SHEETS:
        raise Unreadable(
            say("The workbook has more than {most} sheets.", most=MOST_SHEETS),
            say("Take out those that hold no table."),
        )
    cells: list[Cells] = []
    problems = list(_remarks(file, sheets, links_out=links_out))
    for name, sheet in sheets.items():
        if not sheet.table:
            continue
        try:
            read = table_of(sheet.table, file, name, sheet.laid_out())
        except Unreadable as failure:
            read = Cells(sheet.table, file, name, whole=False)
            problems.append(failure.problem(read.where))
        cells.append(read)
        problems.extend(_unsaved(read, sheet))
    return Found(tuple(cells), tuple(problems))


def _sheets(parts: ZipFile) -> tuple[Mapping[str, Sheet], bool]:
    if is_opendocument(parts):
        return opendocument.read_sheets(parts)
    return excel.read_sheets(parts), excel.links_out(parts)


def _remarks(file: str, sheets: Mapping[str, Sheet], *, links_out: bool) -> Iterator[Problem]:
    """What is to be said of the whole workbook."""
    for name, sheet in sheets.items():
        if sheet.filled and not sheet.table and not is_help(name):
            remedy = say("Known are: {names}. Rename it or take it out.", names=", ".join(sorted(TABLES)))
            sentence = say("This sheet is none of the tables and is not read.")
            yield Problem(Severity.WARNING, sheet_label(file, name), None, "", "", sentence, remedy)
    if links_out:
        sentence = say("The workbook takes values from other files; the ones it last saw are read.")
        remedy = say("Copy the values into it, so that nothing has to be fetched from elsewhere.")
        yield Problem(Severity.WARNING, file, None, "", "", sentence, remedy)


def _unsaved(cells: Cells, sheet: Sheet) -> Iterator[Problem]:
    """Formulas without a result that no row tells of: those of settings, of headings and below none."""
    headed = {column for column, heading in enumerate(cells.heading) if heading and cells.table != SETTINGS}
    unsaved = (
        (row, column)
        for row, found in sheet.broken.items()
        for column, broken in found.items()
        if broken is Broken.UNSAVED and (row <= cells.top or column not in headed)
    )
    for row, column in islice(unsaved, _MOST_UNSAVED):
        sentence = say("The formula in column {letter} has no result that was saved.", letter=_letters(column))
        yield error(cells.where, row, "", "", sentence, saved_anew())


def _letters(column: int) -> str:
    """`A` for 0, `AB` for 27."""
    return (_letters(column // 26 - 1) if column >= 26 else "") + chr(ord("A") + column % 26)
