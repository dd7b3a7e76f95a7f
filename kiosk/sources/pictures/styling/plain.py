"""The tree of a drawing → the same with styles that resvg reads; what nobody can read is left out and told."""

import re
from collections import ChainMap
from collections.abc import Iterable, Iterator

from kiosk.sources.pictures.styling import css
from kiosk.sources.pictures.styling.colours import plain_paint
from kiosk.sources.pictures.styling.css import Declaration
from kiosk.sources.pictures.styling.lengths import pixels, plain_length
from kiosk.sources.pictures.styling.variables import ROOTS, Variables, has_variables, of_sheet, resolved, substituted
from kiosk.sources.pictures.svg_tree import Node

_PAINTS = {"fill", "stroke", "stop-color", "flood-color", "lighting-color", "color"}
_HANDED_DOWN = {"fill", "stroke", "color"}
"""The colours that come from what is around, where they are unset. Of all others resvg knows what holds then."""
_OF_FILTERS = {"flood-color", "lighting-color"}
"""The colours for which resvg does not know what `currentColor` is."""
_PLACES = {"x", "y", "width", "height", "r", "rx", "ry", "cx", "cy"}
_LENGTHS = _PLACES | set(
    "x1 y1 x2 y2 fx fy fr dx dy stroke-width stroke-dashoffset font-size letter-spacing word-spacing startOffset"
    " refX refY markerWidth markerHeight".split()
)
_ROOT = re.compile(r"(?:svg)?:root\b", re.IGNORECASE)
_UNKNOWN_SELECTOR = re.compile(r":(?:not|is|where|has|nth-|last-|only-|empty|first-of)|\\", re.IGNORECASE)

Unread = dict[str, None]
"""What nobody can read, each once, in order."""


def make_plain(root: Node) -> tuple[str, ...]:
    """Rewrite the styles of `root` and all below it in place, and say what of them nobody can read.

    Raises:
        RefusedError: blocks of a style sheet stand too deep in one another.
    """
    unread: Unread = {}
    sheets = {id(node): _sheet_of(node) for node in _all(root) if node.name == "style"}
    own = (":root", css.declarations(root.attributes.get("style", "")))
    shared = of_sheet((*(rule for sheet in sheets.values() for rule in sheet.rules), own))
    for node in _all(root):
        if id(node) in sheets:
            node.content = [_written(sheets[id(node)], shared, unread)]
    left = [(root, shared)]
    while left:
        node, known = left.pop()
        inner = _make_plain(node, known, unread)
        left.extend((each, inner) for each in node.elements)
    return tuple(unread)


def _all(root: Node) -> Iterator[Node]:
    left = [root]
    while left:
        node = left.pop()
        yield node
        left.extend(node.elements)


def _sheet_of(node: Node) -> css.Sheet:
    kind = node.attributes.get("type", "").strip().casefold()
    if kind not in ("", "text/css") or not css.holds_on_screen(node.attributes.get("media", "")):
        return css.Sheet()
    return css.sheet("".join(part for part in node.content if isinstance(part, str)))


def _written(sheet: css.Sheet, shared: Variables, unread: Unread) -> str:
    unread.update(dict.fromkeys(sheet.unread))
    rules = []
    for selector, declared in sheet.rules:
        if _UNKNOWN_SELECTOR.search(selector):
            unread[selector] = None
        kept = _readable(declared, resolved(declared, shared), unread, ())
        if selector not in ROOTS:
            unread.update((f"{each.name}: {each.value}", None) for each in kept if each.name in _PLACES)
        if kept:
            rules.append(f"{_ROOT.sub('svg', selector)}{{{';'.join(map(str, kept))}}}")
    return "\n".join(rules)


def _make_plain(node: Node, known: Variables, unread: Unread) -> Variables:
    """Rewrites the styles of one element, and returns the variables that hold inside it."""
    declared = css.declarations(node.attributes.pop("style", ""))
    inner = resolved(declared, known)
    written = [Declaration(name, value) for name, value in node.attributes.items() if _is_style(name, value)]
    plain = {each.name: each.value for each in _readable(written, inner, unread, [each.name for each in declared])}
    for each in written:
        node.attributes.pop(each.name)
    node.attributes.update(plain)
    styles = _readable(declared, inner, unread, plain)
    node.attributes.update({each.name: each.value for each in styles if each.name in _PLACES and pixels(each.value)})
    if styles:
        node.attributes["style"] = ";".join(map(str, styles))
    colour = next((each.value for each in reversed(styles) if each.name == "color"), plain.get("color"))
    return inner if colour in (None, "currentColor", "inherit") else ChainMap({"color": colour}, inner)


def _is_style(name: str, value: str) -> bool:
    return name in _PAINTS or name in _LENGTHS or (name not in ("id", "class", "href") and has_variables(value))


def _readable(
    declared: Iterable[Declaration], known: Variables, unread: Unread, otherwise: Iterable[str]
) -> list[Declaration]:
    """Those of `declared` that can be read, in plain words; `unread` hears of the others, but not of what is said in
    another way, here or in `otherwise`, for that is what they fall back on."""
    kept, lost = [], []
    for each in declared:
        if not each.name.startswith("--"):
            value = _plain(each.name, each.value, known)
            if value is None:
                lost.append(each)
            else:
                kept.append(Declaration(each.name, value, each.important))
    said = {each.name for each in kept}.union(otherwise)
    unread.update((f"{each.name}: {each.value}", None) for each in lost if each.name not in said)
    return kept


def _plain(name: str, value: str, known: Variables) -> str | None:
    meant = substituted(value, known)
    if meant is None:
        return None
    if name in _PAINTS:
        paint = plain_paint(meant)
        if paint in ("unset", "revert") and name in _HANDED_DOWN:
            return "inherit"
        return known.get("color", paint) if paint == "currentColor" and name in _OF_FILTERS else paint
    return plain_length(meant) if name in _LENGTHS else meant
