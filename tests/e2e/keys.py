"""What keys reach on the screen, and how one walks there by them."""

from collections.abc import Iterator, Set

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.domain.content import Content
from kiosk.tour.offscreen import Drawing
from kiosk.tour.stage import Stage
from kiosk.tour.stages import stages
from tests.e2e.item_tree import Seen, look, targets
from tests.thoroughness import FULL

Key, Modifier = Qt.Key, Qt.KeyboardModifier
LONGEST_ROUND = 200
ALIKE = frozenset() if FULL else frozenset({"member", "event", "place", "topic", "wayfinding"})
"""Pages of which the first is enough for a push."""
SCROLLING = "Bläddra"
"""The buttons that scroll come and go while the keys scroll by themselves."""


def every_stage(
    drawing: Drawing, content: Content, alike: Set[str] = frozenset(), others: bool = True
) -> Iterator[Stage]:
    """Bring the screen to every page and state, one after the other; of a page that is `alike`, to the first alone, and
    to the `others` where they are wanted."""
    begun: set[str] = set()
    for stage in stages(content, drawing.screen):
        kind = stage.name.partition("-")[0]
        if kind in begun if kind in alike else not others:
            continue
        begun.add(kind)
        drawing.screen.idle.finish()
        drawing.screen.idle.touch()
        stage.enter(drawing.models)
        drawing.picture()
        yield stage


def press(drawing: Drawing, key: Qt.Key, modifier: Qt.KeyboardModifier = Modifier.NoModifier) -> None:
    """A key down and up, and what comes of it."""
    QTest.keyClick(drawing.screen.window, key, modifier)
    drawing.screen.settle(drawing.wait_for)


def name_of(item: QQuickItem | None) -> str:
    """The name that those who hear it are told; nothing for what has none."""
    interface = None if item is None else QAccessible.queryAccessibleInterface(item)
    return interface.text(QAccessible.Text.Name) if interface else ""


def reached(drawing: Drawing) -> str:
    """The name of what the keys have reached."""
    return name_of(drawing.screen.window.activeFocusItem())


def rings(drawing: Drawing) -> list[Seen]:
    """What is ringed on the screen."""
    return [one for one in targets(look(drawing.screen.window)) if one.item.property("visualFocus")]


def ring(drawing: Drawing) -> QQuickItem:
    """What the keys have reached: it is ringed, and its middle is within every viewport around it."""
    item = drawing.screen.window.activeFocusItem()
    assert item.property("visualFocus"), f"no ring around “{name_of(item)}”"
    rect = item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))
    around: QQuickItem | None = item.parentItem()
    while around is not None:
        viewport = around.mapRectToScene(QRectF(0, 0, around.width(), around.height()))
        assert not around.clip() or viewport.contains(rect.center()), f"“{name_of(item)}” is out of sight"
        around = around.parentItem()
    return item


def where(drawing: Drawing) -> str:
    """What the keys have reached; a time of an event is told apart from its other times."""
    item = drawing.screen.window.activeFocusItem()
    around: QQuickItem | None = item.parentItem()
    while around is not None and not around.property("occurrence"):
        around = around.parentItem()
    return f"{name_of(item)} {around.property('occurrence') if around else ''}"


def at_start(drawing: Drawing) -> bool:
    """Whether the keys have reached the first place of the dock."""
    interface = QAccessible.queryAccessibleInterface(drawing.screen.window.activeFocusItem())
    return reached(drawing) == "Hem" and interface.role() is QAccessible.Role.PageTab


def to_start(drawing: Drawing) -> None:
    """Press Tab until the keys have reached the first place of the dock."""
    met = []
    while not at_start(drawing):
        met.append(where(drawing))
        assert len(met) < LONGEST_ROUND, f"the dock is not among {met[-20:]}"
        QTest.keyClick(drawing.screen.window, Key.Key_Tab)


def round_by(drawing: Drawing, key: Qt.Key) -> list[str]:
    """What a key reaches one after the other, from the first place of the dock until it comes back there."""
    to_start(drawing)
    found = [where(drawing)]
    for _ in range(LONGEST_ROUND):
        QTest.keyClick(drawing.screen.window, key)
        ring(drawing)
        if at_start(drawing):
            return found
        if not reached(drawing).startswith(SCROLLING):
            found.append(where(drawing))
    raise AssertionError(f"no way back among {found[-20:]}")


def walk_to(drawing: Drawing, key: Qt.Key, name: str) -> None:
    """Press `key` until what it reaches is called `name`, or begins so."""
    for _ in range(LONGEST_ROUND):
        press(drawing, key)
        if name_of(ring(drawing)).startswith(name):
            return
    raise AssertionError(f"the keys do not lead to {name}")
