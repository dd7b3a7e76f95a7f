"""One cell of a LibreOffice workbook → the text that a person sees."""

import re
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from functools import lru_cache
from typing import NamedTuple

from kiosk.sources.tables.cells import Broken
from kiosk.sources.tables.files.opendocument.styles import CellLooks
from kiosk.sources.tables.files.shown_values import EPOCH, Looks, shown, shown_time, yes_or_no
from kiosk.sources.tables.files.xml_walk import Attributes

_PARAGRAPHS = {"p", "h"}
_BESIDE = {"annotation", "note", "ruby-text"}
"""Inside a paragraph, what is no part of its text."""
_MOST_SPACES = 1_000
_MOST_KNOWN = 20_000
"""The same few days and times stand in many cells."""
_DIGITS = re.compile(r"\d{1,9}\Z", re.ASCII)
_SHOWN_TIME = re.compile(r"\d{4}-\d{2}-\d{2}\Z|\d{1,2}:\d{2}\Z", re.ASCII)
"""A day or time that a program shows for a number, though it names no style that does."""
_DURATION = re.compile(
    r"(-?)P(?:(\d{1,7})D)?(?:T(?:(\d{1,9})H)?(?:(\d{1,9})M)?(?:(\d{1,9}(?:\.\d{1,20})?)S)?)?\Z", re.ASCII
)


class ReadCell(NamedTuple):
    """What a cell shows, and what is wrong with its formula."""

    text: str
    broken: Broken | None = None


class CellReader:
    """Reads cells one after the other: `begin`, then what is inside, until it `ends`."""

    def __init__(self, looks: CellLooks) -> None:
        self.is_open = False
        self._looks = looks
        self._style = ""
        self._attributes: Attributes = {}
        self._text: list[str] = []
        self._depth = self._paragraphs = self._beside = 0
        self._read = lru_cache(_MOST_KNOWN)(self._read_value)

    def begin(self, attributes: Attributes, style: str) -> None:
        """A cell of that style begins."""
        self.is_open = True
        self._attributes, self._style = attributes, style
        self._text.clear()
        self._depth = self._paragraphs = self._beside = 0

    def starts(self, name: str, attributes: Attributes) -> None:
        """An element begins in it."""
        self._depth += 1
        if self._depth == 1 and name in _PARAGRAPHS:
            self._text.append("\n" if self._paragraphs else "")
            self._paragraphs += 1
        elif self._depth == 1 or self._beside or name in _BESIDE:
            self._beside += 1
        elif name == "s":
            self._text.append(" " * min(count_of(attributes.get("c", "")), _MOST_SPACES))
        elif name in ("tab", "line-break"):
            self._text.append(" " if name == "tab" else "\n")

    def says(self, text: str) -> None:
        """Characters stand in it; a line end among them is a space."""
        if self.is_open and self._depth and not self._beside:
            self._text.append(text.replace("\n", " "))

    def ends(self) -> bool:
        """An element in it ends, or (True) the cell."""
        if self._depth:
            self._depth -= 1
            self._beside -= bool(self._beside)
            return False
        self.is_open = False
        return True

    def cell(self) -> ReadCell | None:
        """The cell that ended; None when there is nothing in it."""
        words, kind = "".join(self._text).strip(), self._attributes.get("value-type", "")
        if self._attributes.get("calcext:value-type") == "error":
            return ReadCell(words, broken=Broken.ERROR)
        if kind in _VALUES:
            words = self._value(kind, words)
        elif kind == "string":
            words = words or self._attributes.get("string-value", "")
        elif not words and "formula" in self._attributes:
            return ReadCell("", broken=Broken.UNSAVED)
        return ReadCell(words) if words else None

    def _value(self, kind: str, words: str) -> str:
        """What cannot be read is what is shown."""
        if kind == "float" and _SHOWN_TIME.match(words) and not self._looks.of(self._style).is_time:
            return words
        try:
            return self._read(kind, self._attributes.get(_VALUES[kind][0], ""), self._style)
        except (ValueError, OverflowError):
            return words

    def _read_value(self, kind: str, value: str, style: str) -> str:
        return _VALUES[kind][1](value, self._looks.of(style))


def count_of(repeated: str) -> int:
    """How many times something stands there, which is once when nothing is said of it."""
    return int(repeated) if repeated and _DIGITS.match(repeated) else 1


def _number(value: str, looks: Looks) -> str:
    return shown(float(value), looks)


def _percentage(value: str, _looks: Looks) -> str:
    return shown(float(value), Looks(percent=True))


def _boolean(value: str, _looks: Looks) -> str:
    return yes_or_no(value == "true")


def _date(value: str, looks: Looks) -> str:
    moment = datetime.fromisoformat(value).replace(tzinfo=None)
    return shown_time(moment - EPOCH, looks if looks.is_time else Looks(day=True, clock=True, seconds=True))


def _time(value: str, looks: Looks) -> str:
    found = _DURATION.match(value)
    if not found:
        raise ValueError("no duration")
    days, hours, minutes, seconds = (float(part or 0) for part in found.groups()[1:])
    length = timedelta(days=days, hours=hours, minutes=minutes, seconds=seconds)
    return shown_time(-length if found[1] else length, looks if looks.is_time else Looks(elapsed=True, seconds=True))


_VALUES: Mapping[str, tuple[str, Callable[[str, Looks], str]]] = {
    "float": ("value", _number),
    "currency": ("value", _number),
    "percentage": ("value", _percentage),
    "boolean": ("boolean-value", _boolean),
    "date": ("date-value", _date),
    "time": ("time-value", _time),
}
"""For each type of value, where it stands and how it is read."""
