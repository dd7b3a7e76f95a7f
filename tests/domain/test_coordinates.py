"""Positions on the earth as text."""

import pytest

from kiosk.domain.coordinates import are_exchanged, is_coordinates


@pytest.mark.parametrize("text", ["56.0413,12.6945", "0,0", "-33.86,151.21", "90,180", "56,12.694512"])
def test_a_position_is_one(text: str) -> None:
    assert is_coordinates(text)


@pytest.mark.parametrize(
    "text",
    ["", "56.0413", "56.0413, 12.6945", "91,0", "0,181", "56,0413,12,6945", "٥٦,12", "56.0413451,12", "x,y", "1,2\n"],
)
def test_anything_else_is_none(text: str) -> None:
    assert not is_coordinates(text)


@pytest.mark.parametrize(
    ("text", "exchanged"),
    [("12.6945,56.0413", True), ("56.0413,12.6945", False), ("0,0", False), ("-33.86,151.21", False), ("60,25", False)],
)
def test_east_before_north_is_found(text: str, exchanged: bool) -> None:
    assert are_exchanged(text) is exchanged
