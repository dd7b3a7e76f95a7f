"""The idle loop spares the panel: no pixel stays lit from slide to slide."""

from itertools import pairwise
from math import lcm

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtGui import QImage

from kiosk.tour import Drawing
from tests.screens import HALL, WIDE, Panel, Screens

PLACES = lcm(2, 3, 4)
"""Slides after which the layout of the loop stands where it stood; it varies by 2, by 3 and by 4."""
LIT = 0.5
MOST_OF_THE_TIME = 0.75
"""Share of the slides for which a pixel may be lit: what asks to be touched has two places, and texts cross."""
MOVED = 0.05
"""Share of the screen that is another from one slide to the next, at least."""


def brightness(image: QImage) -> NDArray[np.float32]:
    """How bright each pixel is, 0 to 1, about as WCAG 2.2 counts relative luminance; height × width."""
    whole = image.convertToFormat(QImage.Format.Format_RGBX8888)
    values = np.frombuffer(whole.constBits(), np.uint8).reshape(whole.height(), whole.width(), 4)
    linear = (np.arange(256) / 255) ** 2.2
    bright: NDArray[np.float32] = (linear[values[..., :3]] @ (0.2126, 0.7152, 0.0722)).astype(np.float32)
    return bright


def loop(drawing: Drawing) -> list[NDArray[np.float32]]:
    """Every slide of the idle loop, and every place it can have, at least once each, as brightness."""
    attract = drawing.models.attract
    frames = []
    for _ in range(max(len(attract.slides), PLACES)):
        frames.append(brightness(drawing.picture()))
        attract.advance()
    return frames


@pytest.mark.parametrize("panel", [HALL, WIDE], ids=str)
def test_no_pixel_stays_lit_in_the_idle_loop(panel: Panel, screens: Screens) -> None:
    frames = loop(screens.show(panel))
    assert len(frames) >= PLACES
    assert all(frame.max() > LIT for frame in frames)
    lit = np.mean([frame > LIT for frame in frames], axis=0)
    y, x = np.unravel_index(np.argmax(lit), lit.shape)
    assert lit.max() <= MOST_OF_THE_TIME, f"the pixel ({x}, {y}) is lit in {lit.max():.0%} of the slides"


@pytest.mark.parametrize("panel", [HALL, WIDE], ids=str)
def test_each_slide_looks_other_than_the_one_before(panel: Panel, screens: Screens) -> None:
    for number, (before, after) in enumerate(pairwise(loop(screens.show(panel)))):
        assert np.mean(np.abs(before - after) > 0.01) > MOVED, f"slides {number} and {number + 1}"
