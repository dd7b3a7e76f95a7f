"""A picture has the round corners that were asked for: QML and the provider mean the same by the same name."""

from kiosk.viewmodels.images.rounding import Corners
from tests.qml.planted_fault import Show

PAGE = """
    property list<int> corners: [
        Illustration.AllCorners, Illustration.LeftCorners, Illustration.TopCorners, Illustration.NoCorners
    ]
"""


def test_corners_are_those_of_the_provider(show: Show) -> None:
    assert list(show(PAGE).property("corners")) == list(Corners)
