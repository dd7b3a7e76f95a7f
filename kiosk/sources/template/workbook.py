"""The workbook itself: sheets, headings, help, choices, an example and rows → the bytes of an .xlsx file."""

import io
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import UTC, date, datetime, time
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from openpyxl import Workbook  # type: ignore[import-untyped]
from openpyxl.cell.cell import Cell as SheetCell  # type: ignore[import-untyped]
from openpyxl.comments import Comment  # type: ignore[import-untyped]
from openpyxl.styles import Alignment, Font, PatternFill  # type: ignore[import-untyped]
from openpyxl.utils import get_column_letter  # type: ignore[import-untyped]
from openpyxl.worksheet.datavalidation import DataValidation  # type: ignore[import-untyped]
from openpyxl.worksheet.worksheet import Worksheet  # type: ignore[import-untyped]

from kiosk.sources.tables.files.excel.texts import escaped
from kiosk.sources.tables.forms.headings import CHOICES, HELP, SETTINGS, TABLES, called
from kiosk.sources.template import help_texts
from kiosk.sources.template.sheets import ORDER, Cell, Heading, Looks, Table, headings

_LAST_ROW = 5_000
"""Choices and looks reach at least this far down."""
_LONGEST_PROMPT = 255
_NARROW, _WIDE = 16, 40
_AUTHOR = "kiosk content template"
_NOTE_SIZE = (120, 320)
"""Pixels down and across."""
_EPOCH = datetime(1980, 1, 1, tzinfo=UTC)
_INK, _CARD, _LINE = "0B1F33", "E7E0D2", "4C5D6E"
_STAMP = re.compile(rb"(<dcterms:(created|modified)[^>]*>)[^<]*")
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}\Z", re.ASCII)
_HOUR = re.compile(r"\d{2}:\d{2}\Z", re.ASCII)
_NUMBER = re.compile(r"\d{1,9}\Z", re.ASCII)


def workbook(tables: Mapping[str, Table], languages: tuple[str, ...], language: str) -> bytes:
    """The workbook with these rows by table, texts in `languages`, and all that explains it in `language` (`sv`, `en`).

    The same rows give the same bytes.
    """
    book = Workbook()
    _help(book.worksheets[0], languages, language)
    for table in ORDER:
        columns = headings(table, languages)
        sheet = book.create_sheet(called(table, language, TABLES))
        _head(sheet, table, columns, language)
        rows = tuple(_example(table, columns, language)) + tuple(tables.get(table, ()))
        for number, row in enumerate(rows, 2):
            for position, column in enumerate(columns, 1):
                _fill(sheet.cell(number, position), _said(column, row.get(column.name, ""), language), column.looks)
        if table != "settings":
            _grey(sheet, 2)
        _checks(sheet, table, columns, max(_LAST_ROW, 2 * len(rows)), language)
    return _timeless(book)


def _example(table: str, columns: Sequence[Heading], language: str) -> Iterator[Cell]:
    if table in help_texts.EXAMPLES:
        yield {**help_texts.EXAMPLES[table], columns[0].name: help_texts.EXAMPLE[language == "sv"]}


def _said(column: Heading, value: str, language: str) -> str:
    if value and column.choices:
        return called(value, language, CHOICES)
    return called(value, language, SETTINGS) if column.name == "key" else value


def _head(sheet: Worksheet, table: str, columns: Sequence[Heading], language: str) -> None:
    """Headings in bold, each with a note that helps: it is seen when the pointer rests there."""
    for position, column in enumerate(columns, 1):
        cell = sheet.cell(1, position)
        _fill(cell, called(column.name, language), Looks.TEXT)
        cell.font = Font(bold=True, color="FFFFFF")
        cell.fill = PatternFill("solid", fgColor=_INK if column.required else _LINE)
        cell.alignment = Alignment(vertical="center")
        cell.comment = Comment(help_of(table, column, language), _AUTHOR, *_NOTE_SIZE)
        wide = "_" in column.name and column.looks is Looks.TEXT
        dimension = sheet.column_dimensions[get_column_letter(position)]
        dimension.width = _WIDE if wide or column.name in ("value", "note", "address") else _NARROW
        dimension.number_format = column.looks.value
    sheet.row_dimensions[1].height = 22
    sheet.freeze_panes = "B2"


def _fill(cell: SheetCell, value: str, looks: Looks) -> None:
    """Write what a person types there; a text stays a text, even one that begins like a formula."""
    cell.number_format = looks.value
    if looks is Looks.DAY and _DAY.match(value):
        cell.value = date.fromisoformat(value)
        cell.number_format = looks.value
    elif looks is Looks.CLOCK and _HOUR.match(value):
        cell.value = time.fromisoformat(value)
        cell.number_format = looks.value
    elif looks is Looks.NUMBER and _NUMBER.match(value):
        cell.value = int(value)
    elif value:
        cell.value = escaped(value)
        cell.data_type = "s"


def _grey(sheet: Worksheet, row: int) -> None:
    for cell in sheet[row]:
        cell.font = Font(italic=True, color=_LINE)
        cell.fill = PatternFill("solid", fgColor=_CARD)


def _checks(sheet: Worksheet, table: str, columns: Sequence[Heading], last: int, language: str) -> None:
    for position, column in enumerate(columns, 1):
        letter = get_column_letter(position)
        check = DataValidation(allow_blank=True, showInputMessage=True, showErrorMessage=False)
        if column.choices:
            check.type = "list"
            check.formula1 = '"' + ",".join(called(word, language, CHOICES) for word in column.choices) + '"'
        elif column.refers:
            check.type = "list"
            check.formula1 = f"'{called(column.refers, language, TABLES)}'!$A$2:$A${_LAST_ROW}"
        check.promptTitle = called(column.name, language)[:32]
        check.prompt = help_of(table, column, language)[:_LONGEST_PROMPT]
        check.add(f"{letter}2:{letter}{last}")
        sheet.add_data_validation(check)


def help_of(table: str, column: Heading, language: str) -> str:
    """What the column of a table is for, in `language`."""
    name = column.name if column.name in help_texts.COLUMNS else column.name.rpartition("_")[0]
    words = help_texts.OF_NOTICES.get(name) if table == "notices" else None
    return (words or help_texts.COLUMNS[name])[language == "sv"]


def _help(sheet: Worksheet, languages: tuple[str, ...], language: str) -> None:
    swedish = language == "sv"
    sheet.title = HELP[language].capitalize()
    rows: list[tuple[str, ...]] = [(words[swedish],) for words in help_texts.INTRODUCTION]
    rows.extend([(), tuple(words[swedish] for words in help_texts.HEADING_OF_HELP)])
    bold = {len(rows)}
    for table in ORDER:
        rows.append((called(table, language, TABLES), "", help_texts.TABLES[table][swedish]))
        bold.add(len(rows))
        rows.extend(_help_of_columns(table, languages, language))
    for number, row in enumerate(rows, 1):
        for position, text in enumerate(row, 1):
            cell = sheet.cell(number, position)
            _fill(cell, text, Looks.TEXT)
            cell.font = Font(bold=number in bold)
    for letter, width in zip("ABCD", (20, 26, 90, 20), strict=True):
        sheet.column_dimensions[letter].width = width


def _help_of_columns(table: str, languages: tuple[str, ...], language: str) -> Iterable[tuple[str, ...]]:
    swedish = language == "sv"
    if table == "settings":
        for name, words in help_texts.SETTINGS.items():
            yield ("", called(name, language, SETTINGS), words[swedish], "")
        return
    for column in headings(table, languages):
        needed = help_texts.REQUIRED[swedish] if column.required else ""
        yield ("", called(column.name, language), help_of(table, column, language), needed)


def _timeless(book: Workbook) -> bytes:
    """The saved workbook without the moment at which it was saved."""
    saved, clean = io.BytesIO(), io.BytesIO()
    book.save(saved)
    stamp = _EPOCH.strftime("%Y-%m-%dT%H:%M:%SZ").encode()
    with ZipFile(saved) as parts, ZipFile(clean, "w", ZIP_DEFLATED) as target:
        for part in parts.infolist():
            data = parts.read(part)
            if part.filename == "docProps/core.xml":
                data = _STAMP.sub(rb"\g<1>" + stamp, data)
            target.writestr(ZipInfo(part.filename, _EPOCH.timetuple()[:6]), data, ZIP_DEFLATED)
    return clean.getvalue()
