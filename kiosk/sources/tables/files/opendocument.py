"""The marks of every sheet of a LibreOffice workbook (.ods)."""

import re
from collections.abc import Mapping
from zipfile import ZipFile

from kiosk.sources.tables.files.kinds import locked
from kiosk.sources.tables.files.sheet_xml import Attributes, Marks, Walk, elements
from kiosk.sources.tables.forms.headings import meant_table

_CELLS = {"table-cell", "covered-table-cell"}
_DIGITS = re.compile(r"\d{1,9}\Z", re.ASCII)


def sheet_marks(parts: ZipFile) -> Mapping[str, Marks]:
    """The marks of each sheet by its name; of one that holds no table only whether there is anything in it.

    Raises:
        Unreadable: a sheet is too large, the XML is none, or the workbook is locked.
    """
    if "META-INF/manifest.xml" in parts.namelist():
        with parts.open("META-INF/manifest.xml") as part:
            if any(name == "encryption-data" for name, _each in elements(part)):
                raise locked()
    document = _Document()
    with parts.open("content.xml") as part:
        Walk(document.starts, document.ends, document.says).through(part)
    return document.sheets


class _Document:
    """Goes through every cell of every sheet."""

    def __init__(self) -> None:
        self.sheets: dict[str, Marks] = {}
        self._sheet = Marks()
        self._row = self._rows = 0
        self._column = self._columns = 0
        self._cell: Attributes | None = None
        self._text = ""

    def starts(self, name: str, attributes: Attributes) -> None:
        if name == "table":
            name = attributes.get("name", "")
            self._sheet = self.sheets[name] = Marks(meant_table(name) or "")
            self._row = self._rows = 0
        elif name == "table-row":
            self._row += self._rows or 1
            self._rows = _count(attributes.get("number-rows-repeated", ""))
            self._column = self._columns = 0
        elif name in _CELLS:
            self._column += self._columns
            self._columns = _count(attributes.get("number-columns-repeated", ""))
            self._cell, self._text = attributes, ""

    def says(self, text: str) -> None:
        if self._cell is not None:
            self._text += text

    def ends(self, name: str) -> None:
        if name not in _CELLS or self._cell is None:
            return
        cell, self._cell = self._cell, None
        kind = cell.get("value-type", "")
        if not (kind or self._text.strip() or "formula" in cell):
            return
        if not self._sheet.table:
            self._sheet.filled = True
            return
        self._sheet.note((self._row + self._rows - 1, self._column + self._columns - 1))
        place = (self._row, self._column)
        if self._text.startswith(("#", "Err:", "Fel:")) and "formula" in cell:
            self._sheet.errors[place] = self._text
        elif "formula" in cell and not kind:
            self._sheet.unsaved.append(place)
        elif kind == "percentage":
            self._sheet.percentages.add(place)


def _count(repeated: str) -> int:
    return int(repeated) if _DIGITS.match(repeated) else 1
