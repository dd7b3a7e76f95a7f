"""The marks of every sheet of an Excel workbook (.xlsx)."""

import posixpath
import re
from collections.abc import Iterator, Mapping
from zipfile import ZipFile

from kiosk.sources.tables.files.kinds import damaged
from kiosk.sources.tables.files.sheet_xml import Attributes, Marks, Place, Stop, Walk, elements
from kiosk.sources.tables.forms.headings import meant_table

_WORKBOOK = "xl/workbook.xml"
_PERCENT_FORMATS = {"9", "10"}
_NAME = re.compile(r"([A-Z]{1,3})(\d{1,7})\Z", re.ASCII)
_DIGITS = re.compile(r"\d{1,7}\Z", re.ASCII)
_QUOTED = re.compile(r'"[^"]*"|\\.')


def sheet_marks(parts: ZipFile) -> Mapping[str, Marks]:
    """The marks of each sheet by its name; of one that holds no table only whether there is anything in it.

    Raises:
        Unreadable: a sheet is not there or too large, or its XML is none.
    """
    percent = frozenset(_percent_styles(parts))
    return {name: _marks(parts, part, percent, meant_table(name) or "") for name, part in _sheets(parts).items()}


def links_out(parts: ZipFile) -> bool:
    """Whether the workbook takes values from other files."""
    return any(name.startswith("xl/externalLinks/") for name in parts.namelist())


def _sheets(parts: ZipFile) -> dict[str, str]:
    names = set(parts.namelist())
    relations = f"{posixpath.dirname(_WORKBOOK)}/_rels/{posixpath.basename(_WORKBOOK)}.rels"
    if not {_WORKBOOK, relations} <= names:
        raise damaged()
    with parts.open(relations) as part:
        targets = {each.get("Id", ""): each.get("Target", "") for _name, each in elements(part)}
    with parts.open(_WORKBOOK) as part:
        sheets = [each for name, each in elements(part) if name == "sheet"]
    named = {each.get("name", ""): targets.get(each.get("id", ""), "") for each in sheets}
    paths = {name: posixpath.normpath(posixpath.join("/xl", target)).lstrip("/") for name, target in named.items()}
    if not set(paths.values()) <= names:
        raise damaged()
    return paths


def _percent_styles(parts: ZipFile) -> Iterator[str]:
    """The numbers of the cell styles that show a percentage."""
    if "xl/styles.xml" not in parts.namelist():
        return
    formats = set(_PERCENT_FORMATS)
    styles: list[str] = []
    of_cells = False
    with parts.open("xl/styles.xml") as part:
        for name, each in elements(part):
            if name == "numFmt" and "%" in _QUOTED.sub("", each.get("formatCode", "")):
                formats.add(each.get("numFmtId", ""))
            elif name in ("cellXfs", "cellStyleXfs", "cellStyles", "dxfs"):
                of_cells = name == "cellXfs"
            elif name == "xf" and of_cells:
                styles.append(each.get("numFmtId", ""))
    yield from (str(number) for number, format in enumerate(styles) if format in formats)


def _marks(parts: ZipFile, path: str, percent: frozenset[str], table: str) -> Marks:
    sheet = _Sheet(percent, table)
    with parts.open(path) as part:
        Walk(sheet.starts, sheet.ends, sheet.says).through(part)
    return sheet.marks


class _Sheet:
    """Goes through a sheet's cells."""

    def __init__(self, percent: frozenset[str], table: str) -> None:
        self.marks = Marks(table)
        self._percent = percent
        self._row, self._column = 0, -1
        self._type = self._style = self._value = ""
        self._formula = self._in_value = self._inline = False

    def starts(self, name: str, attributes: Attributes) -> None:
        match name:
            case "row":
                self._row, self._column = _whole(attributes.get("r", ""), self._row + 1), -1
            case "c":
                self._row, self._column = self._place(attributes.get("r", ""))
                self._type, self._style = attributes.get("t", "n"), attributes.get("s", "0")
                self._value, self._formula, self._inline = "", False, False
            case "v":
                self._in_value = True
            case "f":
                self._formula = True
            case "is":
                self._inline = True

    def says(self, text: str) -> None:
        if self._in_value:
            self._value += text

    def ends(self, name: str) -> None:
        if name == "v":
            self._in_value = False
        elif name == "c" and (self._value or self._formula or self._inline):
            if not self.marks.table:
                self.marks.filled = True
                raise Stop
            self._note((self._row, self._column))

    def _note(self, place: Place) -> None:
        self.marks.note(place)
        if self._type == "e":
            self.marks.errors[place] = self._value
        elif self._formula and not self._value and self._type != "str":
            self.marks.unsaved.append(place)
        elif self._type == "n" and self._style in self._percent:
            self.marks.percentages.add(place)

    def _place(self, name: str) -> Place:
        found = _NAME.match(name)
        if not found:
            return self._row, self._column + 1
        column = 0
        for letter in found[1]:
            column = 26 * column + ord(letter) - ord("A") + 1
        return int(found[2]), column - 1


def _whole(digits: str, otherwise: int) -> int:
    return int(digits) if _DIGITS.match(digits) else otherwise
