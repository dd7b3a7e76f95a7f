"""The one ring of the screen: it stands around what the keys have come to, and around nothing else."""

import pytest
from PySide6.QtCore import QRectF, Qt

from kiosk.tour.offscreen import Drawing
from tests.e2e.item_tree import Seen, look, texts
from tests.e2e.keys import press
from tests.screens import HALL, WIDE, Panel, Screens

NEXT = Qt.Key.Key_F8
ROUND = 60


def rings(drawing: Drawing) -> list[Seen]:
    """Every ring that is painted."""
    return [one for one in look(drawing.screen.window) if one.class_name.startswith("FocusRing")]


def come_to(drawing: Drawing) -> list[QRectF]:
    """Where what the keys have come to is painted: the item of that key, and what has the keys."""
    key, held = drawing.models.reader.property("key"), drawing.screen.window.activeFocusItem()
    found = [one for one in look(drawing.screen.window) if one.item.property("said") == key or one.item is held]
    return [one.rect for one in found if not one.rect.isEmpty()]


def words_of_logo(drawing: Drawing) -> list[QRectF]:
    """Where the words of the logo are painted."""
    found = texts(look(drawing.screen.window))
    return [one.rect for one in found if any(above.class_name.startswith("Logo") for above in one.trail)]


@pytest.mark.parametrize("panel", [HALL, WIDE], ids=str)
def test_the_ring_stands_around_each_item_of_the_walk_also_after_one_that_is_a_layout(
    screens: Screens, panel: Panel
) -> None:
    drawing = screens.show(panel)
    drawing.screen.window.requestActivate()
    drawing.screen.idle.touch()
    drawing.rest()
    walked: list[str] = []
    for _ in range(ROUND):
        before = words_of_logo(drawing)
        press(drawing, NEXT)
        drawing.rest()
        walked.append(str(drawing.models.reader.property("key")))
        (ring,) = rings(drawing)
        there = come_to(drawing)
        assert any(ring.rect.contains(one) and ring.rect.center() == one.center() for one in there), walked[-3:]
        assert words_of_logo(drawing) == before, "the ring takes room"
    assert {"logo", "clock"} <= {*walked}
