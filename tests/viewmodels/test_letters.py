"""The letters of the directory, and the room for them."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.viewmodels.letters import LetterRow, grouped, letters, letters_of
from tests.factories import content
from tests.viewmodels.conftest import SceneOf
from tests.viewmodels.directory import CONTENT


@pytest.mark.parametrize(
    ("name", "language", "letter"),
    [
        ("Lindab", "sv", "L"),
        ("lindab", "sv", "L"),
        ("Ängelholm", "sv", "Ä"),
        ("Ängelholm", "en", "A"),
        ("Ängelholm", "da", "Æ"),
        ("Ängelholm", "de", "A"),
        ("Österby", "de", "O"),
        ("Österby", "da", "Ø"),
        ("Ærø", "da", "Æ"),
        ("Ærø", "sv", "Ä"),
        ("Ørsted", "sv", "Ö"),
        ("Ålborg", "da", "Å"),
        ("Éclair", "sv", "E"),
        ("ßtrasse", "de", "S"),
        ("3D", "sv", "#"),
        ("–", "sv", "#"),
        ("”Hej”", "sv", "#"),
        ("", "sv", "#"),
    ],
)
def test_letter_of(scene: SceneOf, name: str, language: str, letter: str) -> None:
    assert letters_of(scene(content(), language=language).language)(name[:1]) == letter


@pytest.mark.parametrize(
    ("language", "rows"),
    [("sv", "H0 L1 M2 Ä3 Ö4"), ("en", "A0 E1 H2 L3 M4"), ("da", "E0 H1 L2 M3 Æ4"), ("de", "A0 E1 H2 L3 M4")],
)
def test_letters_are_those_of_the_sorted_names(scene: SceneOf, language: str, rows: str) -> None:
    there = scene(CONTENT, language=language)
    assert " ".join(f"{row.label}{row.first}" for row in letters(there, there.order)) == rows


@pytest.mark.parametrize(
    ("room", "labels"),
    [
        (5, "A B C D E"),
        (9, "A B C D E"),
        (3, "A B–C D–E"),
        (2, "A–B C–E"),
        (1, "A–E"),
        (0, "A–E"),
        (-3, "A–E"),
    ],
)
def test_letters_are_grouped_into_the_room_there_is(room: int, labels: str) -> None:
    rows = [LetterRow(letter, 10 * number) for number, letter in enumerate("ABCDE")]
    keys = grouped(rows, room)
    assert " ".join(row.label for row in keys) == labels
    assert [row.first for row in keys] == [10 * "ABCDE".index(row.label[0]) for row in keys]


@given(st.integers(0, 40), st.integers(-2, 50))
def test_groups_are_even_and_none_is_lost(count: int, room: int) -> None:
    rows = [LetterRow(chr(0x41 + number), number) for number in range(count)]
    keys = grouped(rows, room)
    assert len(keys) == min(count, max(1, room))
    sizes = [after - before for before, after in pairwise([*(key.first for key in keys), count])]
    assert sum(sizes) == count
    assert max(sizes, default=0) - min(sizes, default=0) <= 1
