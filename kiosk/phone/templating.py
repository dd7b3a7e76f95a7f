"""The templates of the pages: Jinja2 with everything escaped, icons, and what templates ask for."""

from collections.abc import Iterable, Mapping
from functools import cache
from itertools import groupby
from operator import itemgetter
from pathlib import Path
from typing import Any
from urllib.parse import quote
from xml.etree import ElementTree

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

_HERE = Path(__file__).parent
_ICONS = _HERE.parent.parent / "assets" / "icons" / "lucide-subset.svg"
_SVG = "{http://www.w3.org/2000/svg}"


@cache
def templates() -> Environment:
    """The templates, everything escaped."""
    room = Environment(
        loader=FileSystemLoader(_HERE / "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    room.globals["icon"] = icon
    room.filters["by_heading"] = by_heading
    room.filters["mailto"] = mailto
    return room


def by_heading(rows: Iterable[tuple[str, Any]]) -> list[tuple[str, list[Any]]]:
    """Rows with their headings, those that follow each other under one heading together."""
    return [(heading, [row for _, row in group]) for heading, group in groupby(rows, key=itemgetter(0))]


def mailto(address: str) -> str:
    """An address of mail as a link."""
    return f"mailto:{quote(address, safe='@')}"


def icon(name: str) -> Markup:
    """An icon to stand in a page, silent for screen readers; one that nobody knows is `info`."""
    shapes = _icons()
    return Markup(f'<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">{shapes.get(name, shapes["info"])}</svg>')


@cache
def _icons() -> Mapping[str, str]:
    ElementTree.register_namespace("", _SVG[1:-1])
    found = {}
    for symbol in ElementTree.parse(_ICONS).getroot().iter(f"{_SVG}symbol"):
        shapes = "".join(ElementTree.tostring(shape, encoding="unicode") for shape in symbol)
        found[symbol.attrib["id"]] = shapes.replace(f' xmlns="{_SVG[1:-1]}"', "").replace(" />", "/>")
    return found
