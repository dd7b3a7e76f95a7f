"""What is on the screen, item by item, as it is drawn: where each stands and how much of it can be seen."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import shiboken6
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QColor, QFont
from PySide6.QtQml import QQmlEngine, QQmlExpression
from PySide6.QtQuick import QQuickItem, QQuickWindow

ICONS = "lucide"
_KINDS: dict[tuple[str, str], bool] = {}
"""What is known of classes: whether one is or derives from another. Qt gives no name to two of them."""


@dataclass(frozen=True)
class Seen:
    """A visible item. `rect` is the whole of it in pixels of the window, `part` what the viewports around leave of it.

    `trail` are the items above it, the window's own first; `opacity` is the product of all of theirs and its own.
    """

    item: QQuickItem
    trail: tuple["Seen", ...]
    rect: QRectF
    part: QRectF
    opacity: float

    @cached_property
    def class_name(self) -> str:
        """The class of the item, as Qt calls it: that of a file of QML begins with the name of the file."""
        meta = self.item.metaObject()
        name = str(meta.className())
        if "_QML" in name:  # it goes with its item, and PySide would take what comes to its place for it
            shiboken6.invalidate(meta)
        return name

    def is_a(self, kind: str) -> bool:
        """Whether the item is of the C++ class `kind`, or of one that derives from it."""
        if (self.class_name, kind) not in _KINDS:
            _KINDS[self.class_name, kind] = self.item.inherits(kind)
        return _KINDS[self.class_name, kind]

    @cached_property
    def name(self) -> str:
        """What it is called by those who hear it."""
        return accessible(self.item, QAccessible.Text.Name)

    @cached_property
    def text(self) -> str:
        """Its `text`, if it has one."""
        return str(self.item.property("text") or "")

    @cached_property
    def font(self) -> QFont:
        """The font it asks for."""
        found = self.item.property("font")
        assert isinstance(found, QFont)
        return found

    @cached_property
    def pixel_size(self) -> float:
        """The size its letters really have, after any fitting."""
        return float(self.item.property("fontInfo").property("pixelSize").toNumber())

    @cached_property
    def ink(self) -> QColor:
        """The colour of its letters."""
        found = self.item.property("color")
        assert isinstance(found, QColor)
        return found

    @cached_property
    def painted(self) -> QRectF:
        """Where the letters of a text stand."""
        width, height = (float(self.item.property(side)) for side in ("paintedWidth", "paintedHeight"))
        flags = Qt.AlignmentFlag(self.number("effectiveHorizontalAlignment | verticalAlignment"))
        x = _aligned(flags, Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignHCenter, self.item.width() - width)
        y = _aligned(flags, Qt.AlignmentFlag.AlignBottom, Qt.AlignmentFlag.AlignVCenter, self.item.height() - height)
        return self.item.mapRectToScene(QRectF(x, y, width, height))

    def number(self, expression: str) -> int:
        """What an expression over the item's own properties comes to, as `border.width`."""
        found, _ = QQmlExpression(QQmlEngine.contextForObject(self.item), self.item, expression).evaluate()
        assert isinstance(found, (int, float))
        return int(found)

    @property
    def is_icon(self) -> bool:
        """Whether a text is one character of the icon font."""
        return self.is_a("QQuickText") and self.font.family() == ICONS

    @cached_property
    def viewport(self) -> "Seen | None":
        """The nearest thing above it that scrolls."""
        return next((above for above in reversed(self.trail) if above.is_a("QQuickFlickable")), None)

    @cached_property
    def said(self) -> str:
        """The key of the item of the reading that it belongs to, its own or of what it stands in; empty for none."""
        if key := self.item.property("said"):
            return str(key)
        around = self.trail[-2] if len(self.trail) > 1 else None
        if around and around.is_a("QQuickListView") and (key := around.item.property("said")):
            return f"{key}/{self.item.property('index')}"
        return self.trail[-1].said if self.trail else ""

    def within(self, other: "Seen") -> bool:
        """Whether it stands below `other` in the tree."""
        depth = len(other.trail)
        return len(self.trail) > depth and self.trail[depth].item is other.item

    def __str__(self) -> str:
        kind = self.class_name.partition("_")[0]
        return f"{kind} “{(self.text or self.name)[:40]}”"


def look(window: QQuickWindow) -> list[Seen]:
    """Everything visible in `window`, in the order it is drawn; what lies behind a sheet or a question is left out."""
    seen: list[Seen] = []
    _walk(window.contentItem(), (), QRectF(0, 0, window.width(), window.height()), 1.0, seen)
    sheets = [n for n, one in enumerate(seen) if one.is_a("QQuickMouseArea") and one.item.isEnabled()]
    if not sheets:
        return seen
    sheet = seen[sheets[-1]]
    return [one for n, one in enumerate(seen) if n >= sheets[-1] or not sheet.rect.contains(one.part.center())]


def texts(seen: Sequence[Seen]) -> list[Seen]:
    """The words among `seen` that say something, icons left out."""
    return [one for one in seen if one.is_a("QQuickText") and not one.is_icon and one.text.strip()]


def targets(seen: Sequence[Seen]) -> list[Seen]:
    """All that can be tapped, large areas that only close a sheet left out."""
    return [one for one in seen if one.is_a("QQuickAbstractButton") and one.item.isEnabled()]


def accessible(item: QQuickItem, what: QAccessible.Text) -> str:
    """What the accessibility tree says of `item`; nothing when it is not in it."""
    interface: QAccessibleInterface | None = QAccessible.queryAccessibleInterface(item)
    return "" if interface is None else interface.text(what)


def _children(item: QQuickItem) -> list[QQuickItem]:
    """What stands in `item`; PySide gives out what it still holds of something gone from the same address, once."""
    found: list[Any] = item.childItems()
    others = [each for each in found if not isinstance(each, QQuickItem)]
    for each in others:
        shiboken6.invalidate(each)
    return item.childItems() if others else found


def _walk(item: QQuickItem, trail: tuple[Seen, ...], clip: QRectF, opacity: float, seen: list[Seen]) -> None:
    """Put `item` and what is visible below it into `seen`, in the order they are drawn."""
    opacity *= item.opacity()
    if opacity == 0:
        return
    rect = item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))
    here = Seen(item, trail, rect, rect.intersected(clip), opacity)
    trail, clip = (*trail, here), here.part if item.clip() else clip
    below = [(child.z(), number, child) for number, child in enumerate(_children(item)) if child.isVisible()]
    below.sort()
    for z, _, child in below:
        if z < 0:
            _walk(child, trail, clip, opacity, seen)
    seen.append(here)
    for z, _, child in below:
        if z >= 0:
            _walk(child, trail, clip, opacity, seen)


def _aligned(flags: Qt.AlignmentFlag, end: Qt.AlignmentFlag, middle: Qt.AlignmentFlag, room: float) -> float:
    return room if flags & end else room / 2 if flags & middle else 0.0
