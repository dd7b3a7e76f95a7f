"""Measures the contrast of what is drawn, from the picture of the window itself (WCAG 2.2, relative luminance)."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage

from tests.e2e.item_tree import Seen, targets, texts

Colour = int
"""0xRRGGBB."""
Pixels = NDArray[np.uint32]
"""Rows × columns, each a Colour."""

GROUND_SHARE = 0.08
"""A colour of at least this share of a text's area is its ground, not the edge of a letter."""
SMALL_PART_PX = 26


@dataclass(frozen=True, slots=True)
class Measured:
    """What was measured: the thing in words, its kind (of KINDS), its contrast (1 to 21) and its two colours.

    `pair` holds them as `#RRGGBB`, in no order; it is empty where the kind is not made of letters, or none are drawn.
    """

    what: str
    kind: str
    ratio: float
    pair: frozenset[str] = frozenset()


def pixels(image: QImage) -> Pixels:
    """The picture as numbers."""
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    rows = np.frombuffer(image.constBits(), np.uint32).reshape(image.height(), image.width())
    return rows & np.uint32(0xFFFFFF)


def written(seen: Sequence[Seen], picture: Pixels) -> Iterator[Measured]:
    """The contrast of every text of which some is in sight, with each of its grounds."""
    for text in texts(seen):
        for ground in _grounds(text, picture):
            yield _letters(f"{text}", "text", text, ground)


def icons(seen: Sequence[Seen], picture: Pixels) -> Iterator[Measured]:
    """The contrast of every icon, but for those of controls that do nothing now."""
    for icon in (one for one in seen if one.is_icon and one.opacity == 1 and one.item.isEnabled()):
        for ground in _grounds(icon, picture):
            yield _letters(f"icon {icon.text!a} of {icon.trail[-1]}", "icon", icon, ground)


def borders(seen: Sequence[Seen], picture: Pixels) -> Iterator[Measured]:
    """What tells every control that has a border or an area: that, or an icon of its own that stands out more."""
    frames = {id(target.item): target for target in targets(seen)}
    signs = _signs(seen, frames.keys())
    for frame in seen:
        control = frames.get(id(frame.item.parentItem()))
        if control is None or not frame.is_a("QQuickRectangle") or frame.item.z() >= 0 or frame.part != frame.rect:
            continue
        border = frame.number("border.width")
        sides = list(_sides(frame.rect, picture))
        if not sides or (border == 0 and all(inside == outside for inside, outside in sides)):
            continue
        colour = frame.item.property("color")
        assert isinstance(colour, QColor)
        best = max(max(contrast(inside, outside), contrast(rgb(colour), outside)) for inside, outside in sides)
        signed = (_least(icon, picture) for icon in signs.get(id(control.item), ()))
        yield Measured(f"border of {control}", "border", max([best, *signed]))


def small_parts(seen: Sequence[Seen], picture: Pixels) -> Iterator[Measured]:
    """The contrast of dots, bars and lines with what is around them."""
    for part in seen:
        if not part.is_a("QQuickRectangle") or part.opacity < 1 or part.part != part.rect or part.rect.isEmpty():
            continue
        colour = part.item.property("color")
        assert isinstance(colour, QColor)
        if min(part.rect.width(), part.rect.height()) > SMALL_PART_PX or colour.alpha() < 255:
            continue
        around = [outside for _, outside in _sides(part.rect, picture)]
        if around:
            best = max(contrast(rgb(colour), other) for other in around)
            yield Measured(f"part of {part.trail[-1]}", "small part", best)


KINDS = {"text": written, "icon": icons, "border": borders, "small part": small_parts}
"""What measures each kind of thing."""


@cache
def contrast(one: Colour, other: Colour) -> float:
    """The ratio of WCAG 2.2, from 1 to 21."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _letters(what: str, kind: str, letters: Seen, ground: Colour | None) -> Measured:
    if ground is None:
        return Measured(what, kind, 1.0)
    ink = rgb(letters.ink)
    return Measured(what, kind, contrast(ink, ground), frozenset({_name(ink), _name(ground)}))


def _signs(seen: Sequence[Seen], controls: Collection[int]) -> dict[int, list[Seen]]:
    """The icons in each of `controls`, by the `id` of its item; one in a control within another is the inner one's."""
    found: dict[int, list[Seen]] = {}
    for icon in (one for one in seen if one.is_icon and one.opacity == 1):
        owner = next((id(above.item) for above in reversed(icon.trail) if id(above.item) in controls), None)
        if owner is not None:
            found.setdefault(owner, []).append(icon)
    return found


def _least(icon: Seen, picture: Pixels) -> float:
    """The contrast of an icon with the nearest of its grounds; 1 where none of it is in sight."""
    return min((_letters("", "icon", icon, ground).ratio for ground in _grounds(icon, picture)), default=1.0)


def _grounds(text: Seen, picture: Pixels) -> list[Colour | None]:
    """Every colour that letters stand on; [None] where none of their own is drawn, [] where they are not in sight."""
    viewport = text.viewport
    if text.opacity < 1 or (viewport is not None and not viewport.part.contains(text.painted)):
        return []
    area = _crop(picture, text.painted)
    if not area.size:
        return []
    colours, counts = np.unique(area, return_counts=True)
    far = np.abs(_channels(colours) - _channels(np.array([rgb(text.ink)]))).max(axis=0)
    if far.min() > 8:
        return [None]
    grounds = colours[(far > 8) & (counts >= GROUND_SHARE * counts.sum())]
    return [int(ground) for ground in grounds] or [None]


def _sides(rect: QRectF, picture: Pixels) -> Iterator[tuple[Colour, Colour]]:
    """The colour just inside and just outside of each side, near its ends and in its middle, as far as it is seen."""
    for along in (0.1, 0.5, 0.9):
        x, y = rect.left() + along * rect.width(), rect.top() + along * rect.height()
        for inside, outside in (
            ((rect.left() + 1, y), (rect.left() - 4, y)),
            ((rect.right() - 2, y), (rect.right() + 4, y)),
            ((x, rect.top() + 1), (x, rect.top() - 4)),
            ((x, rect.bottom() - 2), (x, rect.bottom() + 4)),
        ):
            if 0 <= outside[0] < picture.shape[1] and 0 <= outside[1] < picture.shape[0]:
                yield _at(picture, *inside), _at(picture, *outside)


def _crop(picture: Pixels, rect: QRectF) -> Pixels:
    left, top = max(0, int(rect.left())), max(0, int(rect.top()))
    return picture[top : max(top, int(rect.bottom())), left : max(left, int(rect.right()))]


def _at(picture: Pixels, x: float, y: float) -> Colour:
    return int(picture[int(y), int(x)])


def rgb(colour: QColor) -> Colour:
    """A colour of Qt, as opaque as can be."""
    return colour.rgb() & 0xFFFFFF


def _name(colour: Colour) -> str:
    return f"#{colour:06X}"


def _channels(colours: NDArray[np.integer]) -> NDArray[np.int64]:
    """Red, green and blue, one row each."""
    return np.stack([colours >> 16, colours >> 8 & 255, colours & 255]).astype(np.int64)


def _luminance(colour: Colour) -> float:
    red, green, blue = (
        (v / 12.92 if v <= 0.04045 else ((v + 0.055) / 1.055) ** 2.4)
        for v in (channel / 255 for channel in colour.to_bytes(3))
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
