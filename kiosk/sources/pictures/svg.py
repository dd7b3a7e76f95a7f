"""An SVG drawing → one that holds nothing but shapes, and that → PNG. Nothing here opens a file or an address.

The drawing is read by expat and written anew from a list of what a still picture needs, so that what resvg sees is
what was looked at: no scripts, no entities, no references that leave the drawing.
"""

import base64
import binascii
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from xml.parsers import expat
from xml.sax.saxutils import escape, quoteattr

import resvg_py

from kiosk.sources.pictures.answers import Reason, RefusedError
from kiosk.sources.pictures.pixels import check_embedded
from kiosk.sources.pictures.styling.plain import make_plain
from kiosk.sources.pictures.svg_cost import check_reach, size_of
from kiosk.sources.pictures.svg_tree import Node

SVG, XLINK, XML = "http://www.w3.org/2000/svg", "http://www.w3.org/1999/xlink", "http://www.w3.org/XML/1998/namespace"
DPI = 96
"""Pixels of an inch, as in CSS."""
MOST_ELEMENTS = 100_000
MOST_CHARACTERS = 30_000_000
DEEPEST = 200
_MOST_ENTITIES = 50
_LONGEST_ENTITY = 200
"""Bytes; some of those that Illustrator writes have 70."""
_SHAPES = "svg g defs symbol use path rect circle ellipse line polyline polygon image switch a"
_LETTERING = "text tspan textPath tref"
_PAINT = "linearGradient radialGradient stop pattern clipPath mask marker style"
_FILTERS = (
    "filter feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap "
    "feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feImage feMerge feMergeNode "
    "feMorphology feOffset fePointLight feSpecularLighting feSpotLight feTile feTurbulence"
)
_KNOWN = frozenset(f"{_SHAPES} {_LETTERING} {_PAINT} {_FILTERS}".split())
_SEEN = frozenset({"foreignObject", "video", "iframe", "canvas"})
"""Elements that a browser would show and this drawing goes without, unless they ask for a program's own extension."""
_STARTS = (b"<", b"\xff\xfe<", b"\xfe\xff\0<")
_CARRIED = re.compile(r"data:image/(?:png|jpe?g|gif|webp);base64,", re.IGNORECASE)
_PICTURES = ("image", "feImage")
_SHOWN = 60
_FONTS = Path(__file__).parents[3] / "assets" / "fonts"
_FAMILY = "Atkinson Hyperlegible Next"
_OWN_LETTERS = f'text, tspan, textPath {{ font-family: "{_FAMILY}" !important }}'


@dataclass(frozen=True, slots=True)
class Drawing:
    """A drawing that refers to nothing outside itself, of `width` × `height` pixels."""

    svg: str = field(repr=False)
    width: int
    height: int
    has_text: bool
    left_out: bool
    unread: tuple[str, ...]


def is_markup(data: bytes) -> bool:
    """Whether `data` begins as XML or HTML does."""
    return data[:1_000].removeprefix(b"\xef\xbb\xbf").lstrip().startswith(_STARTS)


def read(data: bytes) -> Drawing:
    """The drawing that `data` holds.

    Raises:
        RefusedError: it is no SVG, is broken, refers to something outside itself, or is made to take too much.
    """
    reader = _Reader()
    try:
        reader.parser.Parse(data, True)
    except expat.ExpatError as failure:
        kind = "SVG" if reader.root else ""
        raise RefusedError(Reason.BROKEN if kind else Reason.KIND, kind=kind) from failure
    if reader.root is None:
        raise RefusedError(Reason.KIND)
    unread = make_plain(reader.root)
    check_reach(reader.root)
    width, height, sized = size_of(reader.root)
    svg = "".join(_written(reader.root, reader.root.attributes | sized | {"xmlns": SVG}))
    return Drawing(svg, width, height, reader.has_text, reader.left_out, unread)


def png_of(drawing: Drawing) -> bytes:
    """The drawing as a PNG of its size, on a transparent ground, its lettering in the typeface of the screen.

    Raises:
        RefusedError: resvg cannot make sense of it.
    """
    fonts = sorted(str(file) for file in _FONTS.glob("*.ttf")) if drawing.has_text else []
    try:
        return resvg_py.svg_to_bytes(
            svg_string=drawing.svg, dpi=DPI, skip_system_fonts=True, font_files=fonts, style_sheet=_OWN_LETTERS
        )
    except ValueError as failure:
        raise RefusedError(Reason.BROKEN, kind="SVG") from failure


class _Reader:
    """Builds the tree of what is known; of anything else nothing is kept, down to its last descendant."""

    def __init__(self) -> None:
        self.root: Node | None = None
        self.has_text = self.left_out = False
        self._open: list[Node] = []
        self._dropped = self._elements = self._characters = self._entities = 0
        self.parser = parser = expat.ParserCreate(namespace_separator=" ")
        parser.buffer_text = True
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._text
        parser.EntityDeclHandler = self._entity

    def _start(self, name: str, attributes: Mapping[str, str]) -> None:
        space, _, local = name.rpartition(" ")
        self._count(sum(map(len, attributes.values())), elements=1)
        if self.root is None and (local != "svg" or space not in ("", SVG)):
            raise RefusedError(Reason.KIND)
        if self._dropped or space not in ("", SVG) or local not in _KNOWN:
            self.left_out |= not self._dropped and local in _SEEN and not attributes.get("requiredExtensions")
            self._dropped += 1
            return
        node = Node(local, dict(_kept(local, attributes)))
        self.has_text |= local == "text"
        if self._open:
            self._open[-1].content.append(node)
        else:
            self.root = node
        self._open.append(node)
        if len(self._open) > DEEPEST:
            raise RefusedError(Reason.TANGLED, kind="SVG")

    def _end(self, _name: str) -> None:
        if self._dropped:
            self._dropped -= 1
        else:
            self._open.pop()

    def _text(self, text: str) -> None:
        self._count(len(text))
        if not self._dropped and self._open:
            self._open[-1].content.append(text)

    def _entity(self, _name: str, parameter: bool, value: str | None, *_where: str | None) -> None:
        self._entities += 1
        nested = parameter or value is None or "&" in value or "<" in value or len(value.encode()) > _LONGEST_ENTITY
        if nested or self._entities > _MOST_ENTITIES:
            raise RefusedError(Reason.TANGLED, kind="SVG")

    def _count(self, characters: int, elements: int = 0) -> None:
        self._characters += characters
        self._elements += elements
        if self._characters > MOST_CHARACTERS or self._elements > MOST_ELEMENTS:
            raise RefusedError(Reason.TANGLED, kind="SVG")


def _kept(element: str, attributes: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    for name, value in attributes.items():
        space, _, local = name.rpartition(" ")
        if local == "href" and space in ("", XLINK):
            if _allowed_reference(element, value):
                yield "href", value.strip()
        elif space == XML and local == "space":
            yield "xml:space", value
        elif not space and not local.startswith("on"):
            yield local, value


def _allowed_reference(element: str, reference: str) -> bool:
    """Whether `element` keeps its `reference`; a link does not, for nobody can follow it."""
    target = reference.strip()
    if element == "a":
        return False
    if target.startswith("#"):
        return True
    carried = _CARRIED.match(target) if element in _PICTURES else None
    if carried:
        _check(target[carried.end() :])
        return True
    if target.startswith("data:"):
        raise RefusedError(Reason.EMBEDDED, kind="SVG")
    raise RefusedError(Reason.EXTERNAL, target[:_SHOWN], kind="SVG")


def _check(written: str) -> None:
    try:
        check_embedded(base64.b64decode(written))
    except (binascii.Error, ValueError, RefusedError):
        raise RefusedError(Reason.EMBEDDED, kind="SVG") from None


def _written(node: Node, attributes: Mapping[str, str]) -> Iterator[str]:
    yield f"<{node.name}"
    for name, value in attributes.items():
        yield f" {name}={quoteattr(value)}"
    yield ">"
    for part in node.content:
        if isinstance(part, str):
            yield escape(part)
        else:
            yield from _written(part, part.attributes)
    yield f"</{node.name}>"
