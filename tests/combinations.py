"""Which combinations are tried: every two values that can meet do so on every push, all of them by `make full`."""

from collections.abc import Iterable, Sequence
from itertools import combinations, product
from typing import Any

from tests.thoroughness import FULL

Row = tuple[Any, ...]
"""One value of each factor, in their order."""
Pair = tuple[tuple[int, Any], tuple[int, Any]]
"""The places of two factors and a value of each."""


def tried(*factors: Sequence[Any], always: Iterable[Row] = ()) -> list[Row]:
    """The combinations of `factors` to try, sorted by the first of them; those of `always` are among them."""
    rows = list(product(*factors)) if FULL else pairwise(*factors, always=always)
    return sorted(rows, key=lambda row: factors[0].index(row[0]))


def pairwise(*factors: Sequence[Any], always: Iterable[Row] = ()) -> list[Row]:
    """Few rows in which every value of a factor meets every value of every other, `always` first among them."""
    rows = list(always)
    lacking = dict.fromkeys(pair for row in product(*factors) for pair in pairs(row))
    for row in rows:
        _strike(lacking, row)
    while lacking:
        rows.append(_next_row(factors, lacking))
        _strike(lacking, rows[-1])
    return rows


def pairs(row: Row) -> Iterable[Pair]:
    """Every two values that meet in `row`."""
    return combinations(enumerate(row), 2)


def _next_row(factors: Sequence[Sequence[Any]], lacking: dict[Pair, None]) -> Row:
    """A row with the first pair that is lacking and, factor by factor, the value with which most others are struck."""
    chosen = dict(next(iter(lacking)))
    for place, values in enumerate(factors):
        if place not in chosen:
            gains = [sum(_pair((place, value), other) in lacking for other in chosen.items()) for value in values]
            chosen[place] = values[gains.index(max(gains))]
    return tuple(chosen[place] for place in range(len(factors)))


def _pair(one: tuple[int, Any], other: tuple[int, Any]) -> Pair:
    return (one, other) if one[0] < other[0] else (other, one)


def _strike(lacking: dict[Pair, None], row: Row) -> None:
    for pair in pairs(row):
        lacking.pop(pair, None)
