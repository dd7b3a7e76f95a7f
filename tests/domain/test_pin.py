"""The PIN of the staff: which will do, and what is kept of it."""

import pytest

from kiosk.domain.pin import hashed, is_easy, is_pin, matches


@pytest.mark.parametrize("text", ["", "12345", "1234567", "12 456", "12a456", "１２３４５６", "-12345", "123456\n"])
def test_only_six_digits_of_our_keyboard_are_a_pin(text: str) -> None:
    assert not is_pin(text)
    assert is_pin("042917")


@pytest.mark.parametrize(
    ("pin", "easy"),
    [
        ("000000", True),
        ("777777", True),
        ("123456", True),
        ("012345", True),
        ("987654", True),
        ("123457", False),
        ("135790", False),
        ("042917", False),
        ("112233", False),
    ],
)
def test_what_anybody_tries_first_is_easy(pin: str, easy: bool) -> None:
    assert is_easy(pin) is easy


def test_the_line_knows_its_pin_and_does_not_show_it() -> None:
    line = hashed("042917")
    assert matches("042917", f"{line}\n")
    assert not matches("042918", line)
    assert "042917" not in line
    assert line != hashed("042917"), "two screens with the same PIN have other lines"


@pytest.mark.parametrize(
    "line", ["", "scrypt$1,1,1$AA==$AA==", "042917", "md5$16384,8,1$AA==$AA==", "scrypt$16384,8,1$?$AA=="]
)
def test_a_line_of_something_else_is_refused(line: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - each has words of its own
        matches("042917", line)
