"""What the styles of a LibreOffice workbook show of a number: a day, a time, a percentage, or the number."""

from dataclasses import replace

from kiosk.sources.tables.files.shown_values import PLAIN, Looks
from kiosk.sources.tables.files.xml_walk import Attributes

_DATA_STYLES = {
    "date-style", "time-style", "percentage-style", "number-style", "currency-style", "boolean-style", "text-style",
}  # fmt: skip
_DAYS = {"year", "month", "day", "day-of-week", "week-of-year", "quarter", "era"}
_CLOCKS = {"hours", "minutes", "am-pm"}
_MOST_PARENTS = 20


class CellLooks:
    """Collects the styles as they come by in the XML, and knows what each of them shows."""

    def __init__(self) -> None:
        self._data: dict[str, Looks] = {}
        self._cells: dict[str, tuple[str, str]] = {}
        self._open = ""
        self._known: dict[str, Looks] = {}

    def starts(self, name: str, attributes: Attributes) -> None:
        """An element begins."""
        if name in _DATA_STYLES:
            self._open = attributes.get("name", "")
            goes_on = name == "time-style" and attributes.get("truncate-on-overflow") == "false"
            self._data[self._open] = Looks(elapsed=goes_on, percent=name == "percentage-style")
        elif name == "style" and attributes.get("family") == "table-cell":
            self._open = ""
            styles = attributes.get("data-style-name", ""), attributes.get("parent-style-name", "")
            self._cells[attributes.get("name", "")] = styles
        elif self._open in self._data:
            self._shows(name)

    def of(self, style: str) -> Looks:
        """What a cell of that style shows, all styles being read."""
        if style not in self._known:
            self._known[style] = self._found(style)
        return self._known[style]

    def _found(self, style: str) -> Looks:
        for _ in range(_MOST_PARENTS):
            data, parent = self._cells.get(style, ("", ""))
            if data in self._data:
                return self._data[data]
            style = parent
        return PLAIN

    def _shows(self, name: str) -> None:
        looks = self._data[self._open]
        if name in _DAYS:
            self._data[self._open] = replace(looks, day=True)
        elif name in _CLOCKS:
            self._data[self._open] = replace(looks, clock=True)
        elif name == "seconds":
            self._data[self._open] = replace(looks, clock=True, seconds=True)
