"""The sheets of a LibreOffice workbook (.ods), each with the texts that a person sees in it."""

from collections.abc import Mapping
from zipfile import ZipFile

from kiosk.sources.tables.cells import MOST_COLUMNS
from kiosk.sources.tables.files.kinds import locked
from kiosk.sources.tables.files.opendocument.cells import CellReader, count_of
from kiosk.sources.tables.files.opendocument.styles import CellLooks
from kiosk.sources.tables.files.sheet import Area, Sheet
from kiosk.sources.tables.files.xml_walk import Attributes, Walk, elements, nothing
from kiosk.sources.tables.forms.headings import meant_table

_COVERED = "covered-table-cell"
_CELLS = {"table-cell", _COVERED}


def read_sheets(parts: ZipFile) -> tuple[Mapping[str, Sheet], bool]:
    """Each sheet by its name, and whether the workbook takes values from other files.

    Raises:
        Unreadable: a sheet is too large, the XML is none, or the workbook is locked.
    """
    if "META-INF/manifest.xml" in parts.namelist():
        with parts.open("META-INF/manifest.xml") as part:
            if any(name == "encryption-data" for name, _each in elements(part)):
                raise locked()
    looks = CellLooks()
    if "styles.xml" in parts.namelist():
        with parts.open("styles.xml") as part:
            Walk(looks.starts, nothing, nothing).through(part)
    document = _Document(looks)
    with parts.open("content.xml") as part:
        Walk(document.starts, document.ends, document.cell.says).through(part)
    return document.sheets, document.links_out


class _Document:
    """Goes through every cell of every sheet, and through the styles before them."""

    def __init__(self, looks: CellLooks) -> None:
        self.sheets: dict[str, Sheet] = {}
        self.links_out = False
        self.cell = CellReader(looks)
        self._looks = looks
        self._sheet: Sheet | None = None
        self._name = self._of_row = ""
        self._of_columns: list[str] = []
        self._row, self._rows, self._column, self._columns = 0, 1, 0, 1
        self._attributes: Attributes = {}

    def starts(self, name: str, attributes: Attributes) -> None:
        if self.cell.is_open:
            self.cell.starts(name, attributes)
        elif self._sheet is None:
            self._looks.starts(name, attributes)
            if name == "table":
                self._begin(attributes.get("name", ""))
        elif name in _CELLS:
            self._column += self._columns
            self._columns = count_of(attributes.get("number-columns-repeated", ""))
            self._attributes = attributes
            self.cell.begin(attributes, attributes.get("style-name", "") or self._default_style())
        elif name == "table-row":
            self._row, self._rows = self._row + self._rows, count_of(attributes.get("number-rows-repeated", ""))
            self._column, self._columns = 0, 0
            self._of_row = attributes.get("default-cell-style-name", "")
        elif name == "table-column":
            alike = min(count_of(attributes.get("number-columns-repeated", "")), MOST_COLUMNS)
            self._of_columns.extend([attributes.get("default-cell-style-name", "")] * alike)
        elif name == "table-source":
            # What another file said last, kept under its name.
            self.links_out, self._sheet = True, Sheet()
            self.sheets.pop(self._name, None)

    def ends(self, name: str) -> None:
        if self.cell.is_open:
            if self.cell.ends() and self._sheet is not None and name != _COVERED:
                self._take(self._sheet)
        elif self._sheet is not None and name == "table-row" and self._rows > 1:
            self._sheet.repeat(self._row, self._rows)
        elif name == "table":
            self._sheet = None

    def _begin(self, name: str) -> None:
        self._name = name
        self._sheet = self.sheets[name] = Sheet(meant_table(name) or "")
        self._of_columns.clear()
        self._row, self._rows = 0, 1

    def _default_style(self) -> str:
        of_column = self._of_columns[self._column] if self._column < len(self._of_columns) else ""
        return self._of_row or of_column

    def _take(self, sheet: Sheet) -> None:
        cell = self.cell.cell()
        if cell is None:
            return
        sheet.filled = True
        if not sheet.table:
            return
        sheet.note(self._row + self._rows - 1, self._column + self._columns - 1)
        for column in range(self._column, self._column + self._columns):
            sheet.put(self._row, column, cell.text, broken=cell.broken)
        if "number-rows-spanned" in self._attributes or "number-columns-spanned" in self._attributes:
            self._merge(sheet)

    def _merge(self, sheet: Sheet) -> None:
        rows = count_of(self._attributes.get("number-rows-spanned", ""))
        columns = count_of(self._attributes.get("number-columns-spanned", ""))
        if rows > 1 or columns > 1:
            sheet.merged.append(Area(self._row, self._column, self._row + rows - 1, self._column + columns - 1))
