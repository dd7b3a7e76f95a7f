"""The sheets of a LibreOffice workbook (.ods), each with the texts that a person sees in it."""

from collections.abc import Mapping
from typing import NamedTuple
from zipfile import ZipFile

from kiosk.sources.tables.cells import MOST_COLUMNS
from kiosk.sources.tables.files.kinds import locked
from kiosk.sources.tables.files.opendocument_cells import CellReader, count_of
from kiosk.sources.tables.files.opendocument_looks import CellLooks
from kiosk.sources.tables.files.sheet import Area, Sheet
from kiosk.sources.tables.files.xml_walk import Attributes, Walk, elements, nothing
from kiosk.sources.tables.forms.headings import meant_table

_COVERED = "covered-table-cell"


class Copied(NamedTuple):
    """A cell and the columns, counted from 0, in which it stands."""

    first: int
    last: int
    text: str
    broken: bool = False
    unsaved: bool = False


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
        self._cells: list[Copied] = []

    def starts(self, name: str, attributes: Attributes) -> None:
        if self.cell.is_open:
            self.cell.starts(name, attributes)
        elif self._sheet is None:
            self._looks.starts(name, attributes)
            if name == "table":
                self._begin(attributes.get("name", ""))
        elif name == "table-source":
            # What another file said last, kept under its name.
            self.links_out, self._sheet = True, Sheet()
            self.sheets.pop(self._name, None)
        elif name == "table-column":
            alike = min(count_of(attributes.get("number-columns-repeated", "")), MOST_COLUMNS)
            self._of_columns.extend([attributes.get("default-cell-style-name", "")] * alike)
        elif name == "table-row":
            self._row, self._rows = self._row + self._rows, count_of(attributes.get("number-rows-repeated", ""))
            self._column, self._columns = 0, 0
            self._of_row = attributes.get("default-cell-style-name", "")
        elif name in ("table-cell", _COVERED):
            self._column += self._columns
            self._columns = count_of(attributes.get("number-columns-repeated", ""))
            self._attributes = attributes
            self.cell.begin(attributes, attributes.get("style-name", "") or self._default_style())

    def ends(self, name: str) -> None:
        if self.cell.is_open:
            if self.cell.ends() and self._sheet is not None:
                self._take(self._sheet, covered=name == _COVERED)
        elif self._sheet is not None and name == "table-row":
            self._lay(self._sheet)
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

    def _take(self, sheet: Sheet, *, covered: bool) -> None:
        text, broken, unsaved = self.cell.text, self.cell.is_broken, self.cell.is_unsaved
        if covered or not (text or broken or unsaved):
            return
        last = self._column + self._columns - 1
        sheet.filled = True
        if sheet.table:
            sheet.note(self._row + self._rows - 1, last)
            self._cells.append(Copied(self._column, last, text, broken, unsaved))
            self._merge(sheet)

    def _merge(self, sheet: Sheet) -> None:
        rows = count_of(self._attributes.get("number-rows-spanned", ""))
        columns = count_of(self._attributes.get("number-columns-spanned", ""))
        if rows > 1 or columns > 1:
            sheet.merged.append(Area(self._row, self._column, self._row + rows - 1, self._column + columns - 1))

    def _lay(self, sheet: Sheet) -> None:
        for row in range(self._row, self._row + self._rows if self._cells else 0):
            for cell in self._cells:
                for column in range(cell.first, cell.last + 1):
                    if cell.unsaved:
                        sheet.unsaved.append((row, column))
                    else:
                        sheet.put(row, column, cell.text, broken=cell.broken)
        self._cells.clear()
