"""The cells of one sheet of an Excel workbook → the texts that a person sees."""

import re
from collections.abc import Sequence
from datetime import datetime
from functools import lru_cache
from typing import IO

from kiosk.sources.tables.cells import Broken
from kiosk.sources.tables.files.excel.texts import TextRuns, unescaped
from kiosk.sources.tables.files.kinds import damaged
from kiosk.sources.tables.files.sheet import Area, Place, Sheet
from kiosk.sources.tables.files.shown_values import PLAIN, Looks, shown, shown_time, yes_or_no
from kiosk.sources.tables.files.xml_walk import Attributes, Stop, Walk

_LETTERS = re.compile(r"\$?[A-Z]{1,3}\$?\Z")
_LONGEST_ROW = 9
"""Digits of the number of a row."""
_MOST_KNOWN = 20_000
"""The same few days and times stand in many cells."""
_DIGITS = re.compile(r"\d{1,9}\Z", re.ASCII)


class CellReader:
    """Reads sheets with what they share: what each style shows, the texts, and the day that days count from."""

    def __init__(self, looks: Sequence[Looks], texts: Sequence[str], epoch: datetime) -> None:
        self._looks, self._texts, self._epoch = looks, texts, epoch
        self._number = lru_cache(_MOST_KNOWN)(self._read_number)

    def read(self, part: IO[bytes], table: str) -> Sheet:
        """The sheet in `part`, which holds `table` if that is not empty.

        Raises:
            Unreadable: it is too large, its XML is none, or it names a text that is not there.
        """
        cells = _Cells(Sheet(table), self)
        Walk(cells.starts, cells.ends, cells.says).through(part)
        return cells.sheet

    def shown(self, kind: str, value: str, style: str) -> str:
        """What a cell with `value` shows, by its type and style."""
        match kind:
            case "s":
                return self._shared(value)
            case "n":
                return self._number(value, style)
            case "b":
                return yes_or_no(value.strip() in ("1", "true"))
            case "d":
                return self._day(value, self._looks_of(style))
        return unescaped(value)

    def _looks_of(self, style: str) -> Looks:
        number = int(style) if _DIGITS.match(style) else len(self._looks)
        return self._looks[number] if number < len(self._looks) else PLAIN

    def _read_number(self, value: str, style: str) -> str:
        try:
            return shown(float(value), self._looks_of(style), self._epoch)
        except ValueError:
            return value

    def _shared(self, number: str) -> str:
        at = int(number) if _DIGITS.match(number.strip()) else -1
        if not 0 <= at < len(self._texts):
            raise damaged()
        return self._texts[at]

    def _day(self, value: str, looks: Looks) -> str:
        try:
            moment = datetime.fromisoformat(value.strip()).replace(tzinfo=None)
        except ValueError:
            return value
        looks = looks if looks.is_time else Looks(day=True, clock=True, seconds=True)
        return shown_time(moment - self._epoch, looks, self._epoch)


class _Cells:
    """Goes through a sheet's cells."""

    def __init__(self, sheet: Sheet, reader: CellReader) -> None:
        self.sheet = sheet
        self._reader = reader
        self._row, self._column = 0, -1
        self._type = self._style = ""
        self._value: list[str] = []
        self._runs = TextRuns()
        self._has_formula = self._in_value = False

    def starts(self, name: str, attributes: Attributes) -> None:
        match name:
            case "row":
                self._row, self._column = _whole(attributes.get("r", ""), self._row + 1), -1
            case "c":
                self._row, self._column = _place(attributes.get("r", "")) or (self._row, self._column + 1)
                self._type, self._style = attributes.get("t", "n"), attributes.get("s", "0")
                self._value.clear()
                self._has_formula = False
            case "v":
                self._in_value = True
            case "f":
                self._has_formula = True
            case "mergeCell":
                self._merge(attributes.get("ref", ""))
            case _:
                self._runs.starts(name)

    def says(self, text: str) -> None:
        if self._in_value:
            self._value.append(text)
        else:
            self._runs.says(text)

    def ends(self, name: str) -> None:
        if name == "v":
            self._in_value = False
        elif name == "c":
            self._take("".join(self._value), self._runs.taken())
        else:
            self._runs.ends(name)

    def _take(self, value: str, text: str) -> None:
        if not (value or text or self._has_formula):
            return
        if not self.sheet.table:
            self.sheet.filled = True
            raise Stop
        if self._type == "e":
            self.sheet.put(self._row, self._column, value, broken=Broken.ERROR)
        elif value or text:
            self.sheet.put(self._row, self._column, text or self._reader.shown(self._type, value, self._style))
        elif self._type == "str":
            self.sheet.note(self._row, self._column)
        else:
            self.sheet.put(self._row, self._column, "", broken=Broken.UNSAVED)

    def _merge(self, reference: str) -> None:
        first, _, last = reference.partition(":")
        top_left, bottom_right = _place(first), _place(last)
        if self.sheet.table and top_left and bottom_right:
            self.sheet.merged.append(Area(*top_left, *bottom_right))


def _place(name: str) -> Place | None:
    letters = name.rstrip("0123456789")
    digits = name[len(letters) :]
    column = _column(letters)
    return (int(digits), column) if column is not None and 0 < len(digits) < _LONGEST_ROW else None


@lru_cache(maxsize=20_000)
def _column(letters: str) -> int | None:
    if not _LETTERS.match(letters):
        return None
    column = 0
    for letter in letters.replace("$", ""):
        column = 26 * column + ord(letter) - ord("A") + 1
    return column - 1


def _whole(digits: str, otherwise: int) -> int:
    return int(digits) if _DIGITS.match(digits) else otherwise
