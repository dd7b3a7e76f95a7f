"""The pauses after wrong PINs."""

import pytest

from kiosk.domain.pin_tries import left_of_pause, pause_after

HOUR = 3600


@pytest.mark.parametrize(
    ("wrong", "pause"), [(0, 0), (4, 0), (5, 60), (6, 120), (7, 240), (10, 1920), (11, HOUR), (99_999, HOUR)]
)
def test_the_pause_grows_after_the_fifth_wrong_one_up_to_an_hour(wrong: int, pause: int) -> None:
    assert pause_after(wrong) == pause


@pytest.mark.parametrize(("passed", "left"), [(0, 60), (0.5, 60), (1, 59), (59.2, 1), (60, 0), (9999, 0), (-5, 60)])
def test_what_is_left_of_a_pause_is_counted_in_whole_seconds(passed: float, left: int) -> None:
    assert left_of_pause(5, passed) == left
