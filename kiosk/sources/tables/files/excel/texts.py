"""Texts in a workbook of Excel's kind: what all sheets share, and how a character is written that XML cannot hold."""

import re
from zipfile import ZipFile

from kiosk.sources.tables.files.xml_walk import Attributes, Walk

_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")
_LIKE_ESCAPED = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
_HALF = re.compile("[\ud800-\udfff]")


def unescaped(text: str) -> str:
    """`text` with the characters that are written by their number: `_x0041_` is A, `_x005F_` a low line."""
    if "_x" not in text:
        return text
    found = _ESCAPED.sub(lambda number: chr(int(number[1], 16)), text)
    return found.encode("utf-16", "surrogatepass").decode("utf-16", "ignore") if _HALF.search(found) else found


def escaped(text: str) -> str:
    """`text` so that a spreadsheet program shows it as it is, even where it looks like an escaped character."""
    return _LIKE_ESCAPED.sub("_x005F_", text)


def shared_texts(parts: ZipFile, path: str) -> list[str]:
    """The texts that cells name by their number; none where there is no such part.

    Raises:
        Unreadable: its XML is none.
    """
    if not path:
        return []
    texts = _Shared()
    with parts.open(path) as part:
        Walk(texts.starts, texts.ends, texts.says).through(part)
    return texts.found


class TextRuns:
    """Puts together the runs of one text, with the spaces they have, whether they say so or not."""

    def __init__(self) -> None:
        self._runs: list[str] = []
        self._open = self._in_reading_aid = False

    def starts(self, name: str) -> None:
        """An element begins."""
        if name == "t":
            self._open = not self._in_reading_aid
        elif name == "rPh":
            self._in_reading_aid = True

    def ends(self, name: str) -> None:
        """An element ends."""
        if name == "t":
            self._open = False
        elif name == "rPh":
            self._in_reading_aid = False

    def says(self, text: str) -> None:
        """Characters stand here."""
        if self._open:
            self._runs.append(text)

    def taken(self) -> str:
        """The text so far; the next one begins."""
        text = "".join(self._runs)
        self._runs.clear()
        return unescaped(text)


class _Shared:
    """Goes through the shared texts."""

    def __init__(self) -> None:
        self.found: list[str] = []
        self._runs = TextRuns()
        self.says = self._runs.says

    def starts(self, name: str, _attributes: Attributes) -> None:
        self._runs.starts(name)

    def ends(self, name: str) -> None:
        self._runs.ends(name)
        if name == "si":
            self.found.append(self._runs.taken())
