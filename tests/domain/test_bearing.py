"""Where something lies for whoever looks one way."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.bearing import Side, bearing, side

QUAY = "56.0413,12.6945"
NORTH, EAST, SOUTH, WEST = "56.0513,12.6945", "56.0413,12.7045", "56.0313,12.6945", "56.0413,12.6845"


@pytest.mark.parametrize(
    ("start", "end", "degrees"),
    [
        (QUAY, NORTH, 0),
        (QUAY, EAST, 90),
        (QUAY, SOUTH, 180),
        (QUAY, WEST, 270),
        ("0,0", "1,1", 44.996),
        ("0,179.9", "0,-179.9", 90),
        ("0,-179.9", "0,179.9", 270),
        ("-17,180", "-18,-180", 180),
        ("50,0", "50,90", 52.546),
    ],
)
def test_a_bearing_is_clockwise_from_north(start: str, end: str, degrees: float) -> None:
    found = bearing(start, end)
    assert found is not None
    assert min(abs(found - degrees), 360 - abs(found - degrees)) < 0.01


@pytest.mark.parametrize(("start", "end"), [(QUAY, QUAY), ("10,180", "10,-180"), ("0,0", "0,180"), ("90,0", "90,77")])
def test_the_same_point_lies_nowhere(start: str, end: str) -> None:
    assert bearing(start, end) is None
    assert side(start, end, 0) is None


@pytest.mark.parametrize(
    ("facing", "sides"),
    [
        (0, (Side.AHEAD, Side.RIGHT, Side.BEHIND, Side.LEFT)),
        (90, (Side.LEFT, Side.AHEAD, Side.RIGHT, Side.BEHIND)),
        (180, (Side.BEHIND, Side.LEFT, Side.AHEAD, Side.RIGHT)),
        (270, (Side.RIGHT, Side.BEHIND, Side.LEFT, Side.AHEAD)),
        (360, (Side.AHEAD, Side.RIGHT, Side.BEHIND, Side.LEFT)),
    ],
)
def test_who_looks_one_way_has_the_rest_around(facing: float, sides: tuple[Side, ...]) -> None:
    assert tuple(side(QUAY, end, facing) for end in (NORTH, EAST, SOUTH, WEST)) == sides


@pytest.mark.parametrize(
    ("facing", "found"),
    [(46, Side.LEFT), (44, Side.AHEAD), (316, Side.AHEAD), (314, Side.RIGHT), (224, Side.BEHIND), (226, Side.RIGHT)],
)
def test_the_border_is_half_way_between_two_sides(facing: float, found: Side) -> None:
    assert side(QUAY, NORTH, facing) is found


@pytest.mark.parametrize(("start", "end", "facing"), [("", NORTH, 0), (QUAY, "", 0), (QUAY, NORTH, None)])
def test_what_nobody_has_said_is_not_guessed(start: str, end: str, facing: float | None) -> None:
    assert side(start, end, facing) is None


@given(st.integers(0, 360), st.integers(-90, 90), st.integers(-180, 180))
def test_every_other_point_is_on_the_opposite_side_for_who_turns_round(facing: int, north: int, east: int) -> None:
    one, turned = side("12.5,33.5", f"{north},{east}", facing), side("12.5,33.5", f"{north},{east}", facing + 180)
    around = list(Side)
    assert one is not None
    assert turned is around[(around.index(one) + 2) % 4]
