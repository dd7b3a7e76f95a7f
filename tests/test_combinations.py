"""Few combinations hold every pair, and what always has to be tried is among them."""

from collections.abc import Sequence
from itertools import product

import pytest

from tests import combinations
from tests.combinations import pairs, pairwise, tried

NUMBERS, LETTERS, SIGNS = (1, 2, 3, 4, 5), ("a", "b", "c"), (True, False)


@pytest.mark.parametrize(
    ("factors", "most"),
    [
        ((NUMBERS, LETTERS), 15),
        ((LETTERS, SIGNS, SIGNS, SIGNS), 7),
        ((NUMBERS, LETTERS, SIGNS, "wxyz", SIGNS), 21),
        ((SIGNS, NUMBERS, NUMBERS, LETTERS), 27),
    ],
    ids=["two", "small", "mixed", "twice the same"],
)
def test_every_pair_is_in_a_row_and_rows_are_few(factors: Sequence[Sequence[object]], most: int) -> None:
    rows = pairwise(*factors)
    assert {pair for row in rows for pair in pairs(row)} == {pair for row in product(*factors) for pair in pairs(row)}
    assert len(set(rows)) == len(rows) <= most


def test_what_is_always_tried_comes_first_and_counts() -> None:
    always = [(5, "c", True), (5, "c", False)]
    rows = pairwise(NUMBERS, LETTERS, SIGNS, always=always)
    assert rows[:2] == always
    assert {pair for row in rows for pair in pairs(row)} == {
        pair for row in product(NUMBERS, LETTERS, SIGNS) for pair in pairs(row)
    }


def test_rows_are_sorted_by_the_first_factor(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(combinations, "FULL", False)
    firsts = [row[0] for row in tried("cab", NUMBERS, SIGNS)]
    assert firsts == sorted(firsts, key="cab".index)


def test_everything_is_tried_in_full(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(combinations, "FULL", True)
    assert tried(NUMBERS, LETTERS, SIGNS, always=[(5, "c", True)]) == list(product(NUMBERS, LETTERS, SIGNS))
