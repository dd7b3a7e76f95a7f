"""How long the walk along the line is."""

import pytest

from kiosk.domain.line import minutes_from
from tests.factories import place

STOPS = [place("a", 1, minutes=99), place("b", 2, minutes=4), place("c", 3, minutes=5), place("d", 4), place("e", 5)]


@pytest.mark.parametrize(
    ("start", "minutes"),
    [
        ("a", {"b": 4, "c": 9}),
        ("b", {"a": 4, "c": 5}),
        ("c", {"b": 5, "a": 9}),
        ("d", {}),
        ("e", {}),
        ("elsewhere", {}),
    ],
)
def test_minutes_add_up_as_far_as_every_stretch_is_known(start: str, minutes: dict[str, int]) -> None:
    assert minutes_from(STOPS, start) == minutes


def test_what_is_known_behind_a_gap_is_reached_from_there_only() -> None:
    stops = [*STOPS, place("f", 6, minutes=7)]
    assert minutes_from(stops, "a") == {"b": 4, "c": 9}
    assert minutes_from(stops, "e") == {"f": 7}


def test_no_line_has_no_walk() -> None:
    assert minutes_from([], "a") == {}
