"""What the number formats of an Excel workbook show: a day, a time, a percentage, or the number."""

import re
from zipfile import ZipFile

from kiosk.sources.tables.files.shown_values import PLAIN, Looks
from kiosk.sources.tables.files.xml_walk import Attributes, Walk, nothing

_DAY, _CLOCK, _EXACT = Looks(day=True), Looks(clock=True), Looks(clock=True, seconds=True)
_BUILT_IN = {
    **dict.fromkeys((9, 10), Looks(percent=True)),
    **dict.fromkeys((*range(14, 18), *range(27, 32), 36, *range(50, 59)), _DAY),
    **dict.fromkeys((18, 20, 32, 34), _CLOCK),
    **dict.fromkeys((19, 21, 33, 35, 45, 47), _EXACT),
    22: Looks(day=True, clock=True),
    46: Looks(elapsed=True, seconds=True),
}
"""Formats that have a number and no code (ECMA-376, 18.8.30)."""
_LITERAL = re.compile(r'"[^"]*"|\\.|_.|\*.')
_ELAPSED = re.compile(r"\[(?:h+|m+|s+)\]")
_ASIDE = re.compile(r"\[[^\]]*\]")
_TOKEN = re.compile(r"am/pm|a/p|general|standard|y+|m+|d+|h+|s+")
_WORDS = {"general", "standard"}
"""What a format is called that shows the number; letters of a day stand in it."""


def looks_of(code: str) -> Looks:
    """What a number format like `yyyy\\-mm\\-dd;@` shows of a number that is not below zero."""
    shown = _LITERAL.sub(" ", code).partition(";")[0].casefold()
    elapsed = bool(_ELAPSED.search(shown))
    shown = _ASIDE.sub(" ", _ELAPSED.sub("h", shown))
    if "%" in shown:
        return Looks(percent=True)
    tokens = [token for token in _TOKEN.findall(shown) if token not in _WORDS]
    letters = [token[0] for token in tokens]
    minutes = {
        place
        for place, letter in enumerate(letters)
        if letter == "m" and ("h" in letters[max(0, place - 1) : place] or "s" in letters[place + 1 : place + 2])
    }
    day = any(letter in "yd" or (letter == "m" and place not in minutes) for place, letter in enumerate(letters))
    clock = any(letter in "hsa" for letter in letters)
    if elapsed:
        return Looks(elapsed=True, seconds="s" in letters)
    return Looks(day=day, clock=clock, seconds="s" in letters)


def looks_of_styles(parts: ZipFile, path: str) -> tuple[Looks, ...]:
    """What each style of the cells shows, by its number; none where there is no such part.

    Raises:
        Unreadable: its XML is none.
    """
    if not path:
        return ()
    styles = _Styles()
    with parts.open(path) as part:
        Walk(styles.starts, nothing, nothing).through(part)
    return tuple(styles.looks(number) for number in styles.numbers)


class _Styles:
    """Goes through the styles of a workbook."""

    def __init__(self) -> None:
        self.numbers: list[str] = []
        self._codes: dict[str, Looks] = {}
        self._of_cells = False

    def starts(self, name: str, attributes: Attributes) -> None:
        if name == "numFmt":
            self._codes[attributes.get("numFmtId", "")] = looks_of(attributes.get("formatCode", ""))
        elif name in ("cellXfs", "cellStyleXfs", "cellStyles", "dxfs"):
            self._of_cells = name == "cellXfs"
        elif name == "xf" and self._of_cells:
            self.numbers.append(attributes.get("numFmtId", ""))

    def looks(self, number: str) -> Looks:
        found = self._codes.get(number)
        if found is None and number.isascii() and number.isdigit():
            found = _BUILT_IN.get(int(number[:4]))
        return found or PLAIN
