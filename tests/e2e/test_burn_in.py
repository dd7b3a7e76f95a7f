"""The idle loop spares the panel: no pixel stays lit from slide to slide."""

from itertools import pairwise
from math import lcm

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtGui import QImage

from kiosk.tour.offscreen import Drawing
from tests.screens import HALL, WIDE, Panel, Screens

PLACES = lcm(2, 3, 4)
"""Slides after which the layout of the loop stands where it stood; it varies by 2, by 3 and by 4."""
LIT = 188
"""The grey, of 255, that gives off half the light of white."""
MOST_OF_THE_TIME = 0.75
"""Share of the slides for which a pixel may be lit: what asks to be touched has two places, and texts cross."""
MOVED = 0.05
"""Share of the screen that is another from one slide to the next, at least."""


def grey(image: QImage) -> NDArray[np.uint8]:
    """How bright each pixel is, 0 to 255; height × width."""
    whole = image.convertToFormat(QImage.Format.Format_Grayscale8)
    lines = np.frombuffer(whole.constBits(), np.uint8).reshape(whole.height(), whole.bytesPerLine())
    return lines[:, : whole.width()].copy()


def loop(drawing: Drawing) -> list[NDArray[np.uint8]]:
    """Every slide of the idle loop, and every place it can have, at least once each, in grey."""
    attract = drawing.models.attract
    frames = []
    for _ in range(max(len(attract.slides), PLACES)):
        frames.append(grey(drawing.picture()))
        attract.advance()
    return frames


@pytest.mark.parametrize("panel", [HALL, WIDE], ids=str)
def test_no_pixel_stays_lit_in_the_idle_loop(panel: Panel, screens: Screens) -> None:
    frames = loop(screens.show(panel))
    assert len(frames) >= PLACES
    assert all(frame.max() > LIT for frame in frames)
    times = np.sum([frame > LIT for frame in frames], axis=0)
    y, x = np.unravel_index(np.argmax(times), times.shape)
    assert times[y, x] <= MOST_OF_THE_TIME * len(frames), f"({x}, {y}) is lit in {times[y, x]} of {len(frames)} slides"
    for number, (before, after) in enumerate(pairwise(frames)):
        assert np.mean(before != after) > MOVED, f"slides {number} and {number + 1} look alike"
