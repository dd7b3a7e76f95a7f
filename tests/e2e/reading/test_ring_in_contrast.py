"""In high contrast the ring is told from the borders of what it stands among: a thick white band with black within."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage

from kiosk.tour.offscreen import Drawing, Look
from tests.e2e.keys import press
from tests.e2e.reading.test_one_ring import rings
from tests.screens import HALL, WIDE, Panel, Screens

NEXT = Qt.Key.Key_F8
ROUND = 40
PAGES = ("home", "members", "events")
BORDER_PX = 3
"""No border of what is painted in high contrast is wider."""


def inwards(picture: QImage, x: int, y: int, step: tuple[int, int]) -> tuple[int, int]:
    """How many pixels are white from a point of the ring's rim inwards, and how many then are black."""
    white = black = 0
    while shade(picture, x, y) > 200:
        x, y, white = x + step[0], y + step[1], white + 1
    while shade(picture, x, y) < 50 and black < 2 * white:
        x, y, black = x + step[0], y + step[1], black + 1
    return white, black


def shade(picture: QImage, x: int, y: int) -> int:
    """The darkest of the three colours of a pixel: yellow is dark."""
    inside = picture.rect().contains(x, y)
    found = QColor(picture.pixel(x, y)) if inside else QColor("black")
    return min(found.red(), found.green(), found.blue()) if inside else 128


@pytest.mark.parametrize("panel", [HALL, WIDE], ids=str)
def test_the_ring_is_thicker_than_any_border_and_stands_off_from_it(screens: Screens, panel: Panel) -> None:
    drawing: Drawing = screens.show(panel)
    drawing.begin(Look(panel.size, theme="contrast"))
    for page in PAGES:
        drawing.models.navigation.open(page, "")
        drawing.rest()
        for _ in range(ROUND):
            press(drawing, NEXT)
            drawing.rest()
            (ring,) = rings(drawing)
            rect, picture = ring.rect.toAlignedRect(), drawing.screen.window.grabWindow()
            middle = rect.center()
            sides = [
                inwards(picture, rect.left() + 1, middle.y(), (1, 0)),
                inwards(picture, rect.right() - 1, middle.y(), (-1, 0)),
                inwards(picture, middle.x(), rect.top() + 1, (0, 1)),
                inwards(picture, middle.x(), rect.bottom() - 1, (0, -1)),
            ]
            told = [white > 2 * BORDER_PX and black >= BORDER_PX for white, black in sides]
            assert sum(told) == 4, (page, drawing.models.reader.property("key"), sides)
