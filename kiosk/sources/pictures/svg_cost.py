"""What can be said of a drawing before it is drawn: how large it is, and how much its references make of it."""

import re
from collections.abc import Iterator
from math import isclose

from kiosk.sources.pictures.answers import DRAWING_SIDE, THINNEST, Reason, RefusedError
from kiosk.sources.pictures.styling.css import declarations
from kiosk.sources.pictures.styling.lengths import FONT_SIZE, pixels
from kiosk.sources.pictures.svg_tree import Node

MOST_DRAWN = 200_000
"""Elements when every reference is followed."""
_DEEPEST = 250
_SEPARATORS = re.compile(r"[\s,]+")
_URL = re.compile(r"url\(\s*['\"]?#([^'\")\s]+)")
_PLAIN_PAINT = ("linearGradient", "radialGradient")


def size_of(root: Node) -> tuple[int, int, dict[str, str]]:
    """Width and height in pixels to draw `root` at, the longer one DRAWING_SIDE, and the attributes that say so.

    A drawing that fills its room fills it after rounding to whole pixels too, without a pale line at an edge.

    Raises:
        RefusedError: it does not say how large it is, or is a line.
    """
    em = _font_size(root)
    width, height = (pixels(root.attributes.get(side, ""), em) for side in ("width", "height"))
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
    across, down = max(1, round(width * scale)), max(1, round(height * scale))
    fills = isclose(width / height, box[2] / box[3], rel_tol=1e-6)
    said = {"viewBox": " ".join(f"{part:.9g}" for part in box)}
    if fills:
        said["preserveAspectRatio"] = "none"
    return across, down, said | {"width": str(across), "height": str(down)}


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


def _font_size(root: Node) -> float:
    """What an em of its own size is, in pixels."""
    styled = (each.value for each in declarations(root.attributes.get("style", "")) if each.name == "font-size")
    return pixels(next(styled, root.attributes.get("font-size", ""))) or FONT_SIZE


def _box(text: str) -> tuple[float, float, float, float] | None:
    try:
        left, top, width, height = map(float, _SEPARATORS.split(text.strip()))
    except ValueError:
        return None
    sane = all(abs(side) < 1e9 for side in (left, top, width, height)) and width > 0 and height > 0
    return (left, top, width, height) if sane else None
