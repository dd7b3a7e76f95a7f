"""What can be said of a drawing before it is drawn: how large it is, and how much its references make of it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from kiosk.sources.pictures.answers import DRAWING_SIDE, THINNEST, Reason, RefusedError

MOST_DRAWN = 200_000
"""Elements when every reference is followed."""
_DEEPEST = 250
_LENGTH = re.compile(r"\s*([0-9]*\.?[0-9]+(?:e[+-]?[0-9]+)?)\s*(px|pt|pc|mm|cm|in|q|em|rem|ex)?\s*\Z", re.IGNORECASE)
_PIXELS = {"": 1.0, "px": 1.0, "pt": 4 / 3, "pc": 16.0, "mm": 96 / 25.4, "cm": 96 / 2.54, "in": 96.0, "q": 96 / 101.6}
_FONT_SIZE = 16.0
_SEPARATORS = re.compile(r"[\s,]+")
_URL = re.compile(r"url\(\s*['\"]?#([^'\")\s]+)")
_PLAIN_PAINT = ("linearGradient", "radialGradient")


@dataclass(slots=True)
class Node:
    """An element while a drawing is read: its attributes, and its texts and elements in their order."""

    name: str
    attributes: dict[str, str]
    content: list["Node | str"] = field(default_factory=list)

    @property
    def elements(self) -> Iterator["Node"]:
        """The elements inside it."""
        return (part for part in self.content if isinstance(part, Node))


def size_of(root: Node) -> tuple[int, int, str]:
    """Width and height in pixels to draw `root` at, the longer one DRAWING_SIDE, and its view box.

    Raises:
        RefusedError: it does not say how large it is, or is a line.
    """
    width, height = _length(root.attributes.get("width", "")), _length(root.attributes.get("height", ""))
    box = _box(root.attributes.get("viewBox", ""))
    if box:
        shape = box[2] / box[3]
        width, height = width or (height or box[3]) * shape, height or (width or box[2]) / shape
    elif width and height:
        box = (0.0, 0.0, width, height)
    else:
        raise RefusedError(Reason.SIZELESS, kind="SVG")
    if max(width, height) > THINNEST * min(width, height):
        raise RefusedError(Reason.THIN, kind="SVG")
    scale = DRAWING_SIDE / max(width, height)
    return max(1, round(width * scale)), max(1, round(height * scale)), " ".join(f"{part:.9g}" for part in box)


def check_reach(root: Node) -> None:
    """Refuse a drawing whose references, each followed, make more of it than anybody draws.

    Raises:
        RefusedError: so much is drawn, or references lead on and on.
    """
    if _Reach(root).of(root, 0) > MOST_DRAWN:
        raise RefusedError(Reason.TANGLED, kind="SVG")


class _Reach:
    def __init__(self, root: Node) -> None:
        self._named: dict[str, Node] = {}
        self._known: dict[int, int] = {}
        waiting = [root]
        while waiting:
            node = waiting.pop()
            self._named.setdefault(node.attributes.get("id", ""), node)
            waiting.extend(node.elements)

    def of(self, node: Node, depth: int) -> int:
        """How many elements `node` becomes; one that leads back to itself counts once."""
        if depth > _DEEPEST:
            raise RefusedError(Reason.TANGLED, kind="SVG")
        known = self._known.get(id(node))
        if known is not None:
            return known
        self._known[id(node)] = 1
        count = 1
        for each in (*node.elements, *self._targets(node)):
            count = min(count + self.of(each, depth + 1), MOST_DRAWN + 1)
        self._known[id(node)] = count
        return count

    def _targets(self, node: Node) -> Iterator[Node]:
        for name, value in node.attributes.items():
            ids = [value[1:]] if name == "href" and value.startswith("#") else _URL.findall(value)
            for target in (self._named.get(id) for id in ids):
                if target is not None and target.name not in _PLAIN_PAINT:
                    yield target


def _length(text: str) -> float | None:
    found = _LENGTH.match(text)
    if not found:
        return None
    unit = (found[2] or "").casefold()
    value = float(found[1]) * _PIXELS.get(unit, _FONT_SIZE)
    return value if 0 < value < 1e9 else None


def _box(text: str) -> tuple[float, float, float, float] | None:
    try:
        left, top, width, height = map(float, _SEPARATORS.split(text.strip()))
    except ValueError:
        return None
    sane = all(abs(side) < 1e9 for side in (left, top, width, height)) and width > 0 and height > 0
    return (left, top, width, height) if sane else None
