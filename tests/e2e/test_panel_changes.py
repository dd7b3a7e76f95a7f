"""A panel that is turned, or whose mode changes while the kiosk runs, looks like one that was so from the beginning."""

import random
from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage

from kiosk.tour.offscreen import Drawing, Look
from tests.e2e.visitor import Pixels, pixels, read
from tests.screens import HALL, Panel, Screens

SIZES = ((1080, 1920), (1920, 1080), (1600, 1000), (1200, 1600), (2160, 3840), (1000, 1600))
PAGES = (("home", ""), ("members", ""), ("member", "hetch"), ("events", ""), ("wayfinding", ""))


COARSE = 16
MOST_APART = 40
"""Of 255, in squares of COARSE pixels: the edges of letters are not drawn quite alike twice."""


def pictures(drawing: Drawing, look: Look) -> Iterator[tuple[str, Pixels]]:
    """Every page as it looks from a distance."""
    drawing.begin(look)
    for page, id in PAGES:
        drawing.models.navigation.open(page, id)
        yield page, coarse(drawing.picture())


def coarse(picture: QImage) -> Pixels:
    size = picture.size() / COARSE
    return pixels(picture.scaled(size, mode=Qt.TransformationMode.SmoothTransformation))


def apart(one: Pixels, other: Pixels) -> bool:
    """Whether two pictures show something else, or stand elsewhere."""
    return one.shape != other.shape or int(np.abs(one.astype(int) - other).max()) > MOST_APART


def resized(drawing: Drawing, size: tuple[int, int]) -> None:
    drawing.screen.window.resize(QSize(*size))
    drawing.picture()


@pytest.mark.parametrize("seed", range(4))
def test_after_any_changes_it_looks_like_a_fresh_start(screens: Screens, seed: int) -> None:
    chance = random.Random(seed)
    walked = [chance.choice(SIZES) for _ in range(6)]
    last = walked[-1]
    look = Look(last, chance.choice(("sv", "de")), text=chance.choice((100, 140)), reach=chance.random() < 0.5)
    drawing = screens.show(Panel("turned", HALL.size, HALL.inches))
    drawing.begin(look)
    for page, id in PAGES:
        drawing.models.navigation.open(page, id)
        resized(drawing, chance.choice(walked))
    for size in walked:
        resized(drawing, size)
    turned = dict(pictures(drawing, look))
    screens.close()
    fresh = dict(pictures(screens.show(Panel("fresh", last, HALL.inches)), look))
    assert [page for page in fresh if apart(turned[page], fresh[page])] == []


def test_a_code_is_as_large_as_the_panel_asks_for_after_it_changed(screens: Screens) -> None:
    drawing = screens.show(Panel("changing", HALL.size, HALL.inches))
    drawing.begin(Look(HALL.size))
    drawing.models.navigation.open("member", "hetch")
    assert read(pixels(drawing.picture()))
    resized(drawing, (2160, 3840))
    assert drawing.screen.window.property("pxPerMm") == pytest.approx(5.42, abs=0.01)
    assert read(pixels(drawing.picture()))
    screens.close()
