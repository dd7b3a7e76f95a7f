"""What Qt leaves undone in the tree of accessibility, while somebody reads it.

Rows come in their order, and nothing beneath what has to be answered first.
"""

from collections.abc import Iterator
from itertools import pairwise

import shiboken6
from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleInterface
from PySide6.QtQml import QQmlEngine, QQmlListReference, QQmlProperty
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.runtime.idle import Idle, Presence


class AccessibilityTree(QObject):
    """The tree of `window`, which says what its `rows` are and what is `beneath` what has to be answered first.

    With nobody reading it, `follow` asks Qt just that.
    """

    def __init__(self, window: QQuickWindow, idle: Idle) -> None:
        super().__init__(window)
        self._window, self._idle, self._read = window, idle, False
        self._beneath: list[QQuickItem] = []
        self._hidden: list[QObject] = []

    @Slot()
    def act(self) -> None:
        """The visitor did something. What is done over the bus comes as no touch and no key, and is one."""
        if QAccessible.isActive() and self._idle.presence is Presence.HERE:
            self._idle.touch()
        self.follow()

    @Slot()
    def follow(self) -> None:
        """Something else is shown."""
        if not QAccessible.isActive():
            return
        if not self._read:
            self._read = True
            self._window.afterAnimating.connect(self._order_rows)
        self._hide()

    def _hide(self) -> None:
        """Take what is beneath out of the tree, with what has come there since, and what was beneath in again."""
        named = QQmlListReference(self._window, "beneath")  # type: ignore[call-overload]
        beneath = [item for item in map(named.at, range(named.count())) if isinstance(item, QQuickItem)]
        if beneath != self._beneath:
            back = [attached for attached in self._hidden if shiboken6.isValid(attached)]
            for attached in back:
                attached.setProperty("ignored", False)
            self._beneath, self._hidden = beneath, []
            if back:
                self._tell_focus()
        for attached in [attached for item in beneath for attached in _exposed(item)]:
            attached.setProperty("ignored", True)
            self._hidden.append(attached)

    def _tell_focus(self) -> None:
        """What has the keys may have got them while it was not in the tree, where nobody was told."""
        item = self._window.activeFocusItem()
        if item is not None:
            QAccessible.updateAccessibility(QAccessibleEvent(item, QAccessible.Event.Focus))

    @Slot()
    def _order_rows(self) -> None:
        """A list makes rows at its end, wherever they stand; those who read it meet them in that order."""
        view = self._window.property("rows")
        content = view.property("contentItem") if isinstance(view, QQuickItem) else None
        if not isinstance(content, QQuickItem):
            return
        made = [row for row in _children(content) if row.isVisible()]
        rows = sorted(made, key=QQuickItem.y)
        if rows != made:
            for above, below in pairwise(rows):
                below.stackAfter(above)


def _exposed(item: QQuickItem) -> Iterator[QObject]:
    """What QML attached to `item` and to what is seen below it, as far as it is in the tree."""
    if not item.isVisible():
        return
    interface: QAccessibleInterface | None = QAccessible.queryAccessibleInterface(item)
    if interface is not None:
        attached: QObject | None = QQmlProperty(item, "Accessible.ignored", QQmlEngine.contextForObject(item)).object()
        if attached is not None and not attached.property("ignored"):
            yield attached
    for child in _children(item):
        yield from _exposed(child)


def _children(item: QQuickItem) -> list[QQuickItem]:
    """What stands in `item`; PySide may give out what it still holds of something gone from the same address."""
    found: list[object] = [*item.childItems()]
    return [child for child in found if isinstance(child, QQuickItem)]
