"""The arrow keys of a keyboard move in two directions, and lead to everything that can be pressed."""

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPointingDevice
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.domain.content import Content
from kiosk.tour.offscreen import Drawing
from tests.e2e.item_tree import look, targets
from tests.e2e.keys import SCROLLING, Key, every_stage, name_of, press, ring, rings, walk_to
from tests.e2e.visitor import Hand
from tests.screens import HALL, WIDE, Panel, Screens, heidi_content
from tests.thoroughness import FULL
from tests.viewmodels.model_values import told

TRIED = frozenset() if FULL else frozenset({"home", "members", "events", "member", "search", "wayfinding"})
"""The pages of which one is tried on every push; by `make full` all."""
ARROWS = {Key.Key_Up: (0, -1), Key.Key_Down: (0, 1), Key.Key_Left: (-1, 0), Key.Key_Right: (1, 0)}


@pytest.fixture(scope="module")
def content() -> Content:
    return heidi_content()


def middle(item: QQuickItem) -> QPointF:
    return item.mapToScene(QPointF(item.width() / 2, item.height() / 2))


def step(drawing: Drawing, item: QQuickItem, key: Qt.Key) -> QQuickItem:
    """Where `key` leads from `item`; itself where nothing lies that way."""
    window = drawing.screen.window
    item.forceActiveFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(window, key)
    return window.activeFocusItem()


@pytest.mark.parametrize("panel", [HALL, WIDE], ids=str)
def test_the_arrow_keys_lead_to_every_control_each_its_own_way(
    screens: Screens, content: Content, panel: Panel
) -> None:
    drawing = screens.show(panel)
    drawing.screen.window.requestActivate()
    for stage in every_stage(drawing, content, TRIED, others=FULL):
        shown = targets(look(drawing.screen.window))
        wanted = [one.item for one in shown if not one.name.startswith(SCROLLING)]
        found = [wanted[0]]
        for item in found:
            scrolled_to = item not in wanted  # a row like those in sight, which may be on the way to what is below it
            if scrolled_to and not FULL and all(one in found for one in wanted):
                continue
            for key, (right, down) in ARROWS.items() if FULL or not scrolled_to else [(Key.Key_Down, (0, 1))]:
                if not (item.isVisible() and item.isEnabled()):
                    continue
                there = step(drawing, item, key)
                if there is not item:
                    went = middle(there) - middle(item)
                    assert right * went.x() + down * went.y() > 0, (stage.name, name_of(item), key, name_of(there))
                if there not in found:
                    found.append(there)
        assert {name_of(one) for one in wanted if one not in found} == set(), stage.name


def test_the_arrow_keys_go_on_in_a_list_where_it_is_not_seen_and_out_of_it_at_its_side(screens: Screens) -> None:
    drawing = screens.show(WIDE)
    drawing.screen.window.requestActivate()
    drawing.screen.idle.touch()
    drawing.models.navigation.open("members", "")
    drawing.picture()
    rows = [row.name for row in told(drawing.models.members, "members").rows]
    walk_to(drawing, Key.Key_Tab, rows[0])
    for row in rows[1:]:
        press(drawing, Key.Key_Down)
        assert name_of(ring(drawing)).startswith(row)
    press(drawing, Key.Key_Left)
    assert not name_of(ring(drawing)).startswith(rows[-1])


def test_an_arrow_key_shows_where_the_keys_are_though_nothing_lies_that_way(
    screens: Screens, finger: QPointingDevice
) -> None:
    drawing = screens.show(HALL)
    drawing.screen.window.requestActivate()
    drawing.screen.idle.touch()
    drawing.picture()
    Hand(drawing, finger).tap("Textstorlek")
    assert not rings(drawing)
    press(drawing, Key.Key_Down)
    assert name_of(ring(drawing)).startswith("Textstorlek")
