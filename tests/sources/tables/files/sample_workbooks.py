"""Workbooks made for a test: of Excel's kind, of LibreOffice's kind, and broken ones."""

import io
from collections.abc import Mapping, Sequence
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile

from openpyxl import Workbook  # type: ignore[import-untyped]

from kiosk.sources.tables.cells import Found
from kiosk.sources.tables.files.reading import read_files

Sheets = Mapping[str, Sequence[Sequence[Any]]]


def excel(sheets: Sheets) -> bytes:
    """A workbook of Excel's kind."""
    book = Workbook()
    book.remove(book.worksheets[0])
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(list(row))
    return saved(book)


def saved(book: Any) -> bytes:
    """The bytes of a workbook."""
    data = io.BytesIO()
    book.save(data)
    return data.getvalue()


def with_parts(data: bytes, parts: Mapping[str, bytes | None]) -> bytes:
    """A workbook with parts of its archive replaced, added or (None) left out."""
    made = io.BytesIO()
    with ZipFile(io.BytesIO(data)) as old, ZipFile(made, "w", ZIP_DEFLATED) as new:
        for name in old.namelist():
            if name not in parts:
                new.writestr(name, old.read(name))
        for name, part in parts.items():
            if part is not None:
                new.writestr(name, part)
    return made.getvalue()


OPEN_DOCUMENT = (
    '<?xml version="1.0" encoding="UTF-8"?><office:document-content'
    ' xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"'
    ' xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"'
    ' xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"'
    ' xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"'
    ' xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0"'
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xlink="http://www.w3.org/1999/xlink"'
    ' xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0" office:version="1.3">'
    "<office:automatic-styles>{styles}</office:automatic-styles>"
    "<office:body><office:spreadsheet>{tables}</office:spreadsheet></office:body></office:document-content>"
)
MANIFEST = (
    '<?xml version="1.0" encoding="UTF-8"?><manifest:manifest'
    ' xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">'
    '<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml">{locked}'
    "</manifest:file-entry></manifest:manifest>"
)


def libre(tables: str, locked: str = "", styles: str = "") -> bytes:
    """A workbook of LibreOffice's kind with `tables` and `styles` as XML."""
    made = io.BytesIO()
    with ZipFile(made, "w", ZIP_DEFLATED) as parts:
        parts.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        parts.writestr("META-INF/manifest.xml", MANIFEST.format(locked=locked))
        parts.writestr("content.xml", OPEN_DOCUMENT.format(tables=tables, styles=styles))
    return made.getvalue()


def libre_cell(attributes: str, text: str) -> str:
    """A cell with these attributes that shows `text`."""
    return f"<table:table-cell {attributes}><text:p>{text}</text:p></table:table-cell>"


def libre_row(*cells: str) -> str:
    """A row of text cells, or of cells that are XML already."""
    made = (cell if cell.startswith("<") else libre_cell('office:value-type="string"', cell) for cell in cells)
    return f"<table:table-row>{''.join(made)}</table:table-row>"


def sheet_xml(rows: str) -> bytes:
    """The XML of a sheet of Excel's kind."""
    head = '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
    return f"{head}{rows}</sheetData></worksheet>".encode()


def found(data: bytes, name: str = "heidi.xlsx") -> Found:
    """What is found in a file, in this process."""
    return read_files({name: data})[name]
