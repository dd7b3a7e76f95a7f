"""The waves of the sea."""

import pytest
from PySide6.QtCore import QSize

from kiosk.viewmodels.images.waves import WaveImages


def test_waves_fill_what_is_below_them_and_leave_the_corners() -> None:
    image = WaveImages().requestImage("ff1b6e9e,ff10456b,40", QSize(), QSize(400, 120))
    colours = [image.pixelColor(x, y) for x, y in ((0, 0), (0, 119), (399, 119), (200, 119))]
    assert image.size() == QSize(400, 120)
    assert [colour.alpha() for colour in colours] == [0, 0, 0, 255]
    assert colours[-1].name() == "#10456b"


@pytest.mark.parametrize("id", ["", "x", "10456b,1b6e9e", "10456b,1b6e9e,nan", "red,blue,4", "10456b,1b6e9e,-1"])
def test_waves_without_their_measures_are_empty(id: str) -> None:
    assert WaveImages().requestImage(id, QSize(), QSize(10, 10)).isNull()
