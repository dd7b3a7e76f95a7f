"""The harbour pattern: the same for a thing for ever, another for another."""

import csv
import re
from itertools import combinations, pairwise
from pathlib import Path

import pytest

from kiosk.domain.motifs import OUTLINES, TURNS, Motif, outline
from kiosk.domain.pattern import ALWAYS, OF_EACH, PALETTES, PAPER, SUN, Square, grid, pattern

SEEDS = [f"member/m{number}" for number in range(10_000)]
MEMBERS = Path(__file__).parents[2] / "data" / "heidi" / "members.csv"


def test_a_thing_keeps_its_pattern_for_ever() -> None:
    assert pattern("member/hetch", 2, 2) == (
        (Square(Motif.HULL, 0, "#F7F3EA", "#0B1F33"), Square(Motif.WAVE, 0, "#0B1F33", "#DCEBE2")),
        (Square(Motif.SAIL, 0, "#0B1F33", "#1F7A5A"), Square(Motif.BRICK, 0, "#1F7A5A", "#F2B632")),
    )


def test_no_two_of_ten_thousand_have_the_same_thumbnail() -> None:
    assert len({pattern(seed, 4, 3) for seed in SEEDS}) == len(SEEDS)


def test_members_of_the_first_content_are_told_apart_by_colours_and_motifs() -> None:
    ids = [row["id"] for row in csv.DictReader(MEMBERS.read_text(encoding="utf-8").splitlines())]
    looks = {id: [square for row in pattern(f"member/{id}", 9, 5) for square in row] for id in ids}
    kinds = {id: (frozenset(s.ground for s in look), frozenset(s.motif for s in look)) for id, look in looks.items()}
    assert len(set(kinds.values())) == len(ids) > 9


def test_things_of_other_kinds_with_one_id_have_other_patterns() -> None:
    assert len({pattern(f"{kind}/recolab", 4, 3) for kind in ("member", "event", "place")}) == 3


def test_a_thumbnail_is_the_corner_of_the_whole_pattern() -> None:
    whole, small = pattern("place/quay", 9, 5), pattern("place/quay", 4, 3)
    assert small == tuple(row[:4] for row in whole[:3])


@pytest.mark.parametrize("seed", SEEDS[:40])
def test_a_pattern_has_four_motifs_with_waves_and_arcs_in_one_palette(seed: str) -> None:
    squares = [square for row in pattern(seed, 12, 12) for square in row]
    assert len({square.motif for square in squares}) == OF_EACH + len(ALWAYS)
    assert set(ALWAYS) <= {square.motif for square in squares}
    used = {colour for square in squares for colour in (square.ground, square.figure)}
    assert any(used <= {one.main, one.tint, one.accent, one.other, PAPER} for one in PALETTES)
    assert all(square.turn < TURNS.get(square.motif, 1) for square in squares)


@pytest.mark.parametrize("seed", SEEDS[:40])
def test_neighbours_differ_and_no_motif_is_lost_on_its_ground(seed: str) -> None:
    rows = pattern(seed, 9, 5)
    for row in rows:
        assert all(left.motif is not right.motif for left, right in pairwise(row))
    for above, below in pairwise(rows):
        assert all(over.motif is not under.motif for over, under in zip(above, below, strict=True))
    assert all(square.ground != square.figure for row in rows for square in row)
    assert all({square.ground, square.figure} != {PAPER, SUN} or square.ground == SUN for row in rows for square in row)


def test_all_palettes_and_motifs_are_used() -> None:
    squares = [square for seed in SEEDS[:300] for row in pattern(seed, 4, 3) for square in row]
    assert {square.motif for square in squares} == set(Motif)
    assert {palette.main for palette in PALETTES} <= {square.ground for square in squares}
    assert {(square.motif, square.turn) for square in squares} == {
        (motif, turn) for motif in Motif for turn in range(TURNS.get(motif, 1))
    }


@pytest.mark.parametrize(
    ("size", "squares", "side"),
    [
        ((1080, 608), (9, 5), 122),
        ((184, 127), (4, 3), 46),
        ((178, 200), (3, 3), 67),
        ((1080, 1920), (5, 9), 216),
        ((1, 1), (1, 1), 1),
        ((2, 900), (2, 900), 1),
    ],
)
def test_squares_cover_the_picture(size: tuple[int, int], squares: tuple[int, int], side: int) -> None:
    covering = grid(*size)
    assert ((covering.columns, covering.rows), covering.side) == (squares, side)


@pytest.mark.parametrize("width", [1, 2, 3, 7, 44, 184, 299, 300, 1081, 3840])
@pytest.mark.parametrize("height", [1, 2, 5, 127, 301, 608, 2160])
def test_squares_cover_every_size_and_no_line_of_them_is_wasted(width: int, height: int) -> None:
    covering = grid(width, height)
    for first, count, length in ((covering.left, covering.columns, width), (covering.top, covering.rows, height)):
        assert first <= 0
        assert first + count * covering.side >= length
        assert -first < covering.side
        assert first + (count - 1) * covering.side < length


@pytest.mark.parametrize("size", [(0, 5), (5, 0), (-1, 5)])
def test_what_has_no_pixel_has_no_squares(size: tuple[int, int]) -> None:
    with pytest.raises(ValueError, match="no pixels"):
        grid(*size)


@pytest.mark.parametrize("motif", Motif)
def test_outlines_stay_in_their_square_and_are_closed(motif: Motif) -> None:
    steps = OUTLINES[motif]
    assert re.fullmatch(r"(M[LC]+Z)+", "".join(letter for letter, _ in steps))
    assert all(len(numbers) == {"M": 2, "L": 2, "C": 6, "Z": 0}[letter] for letter, numbers in steps)
    assert all(0 <= number <= 1 for _, numbers in steps for number in numbers)


@pytest.mark.parametrize("motif", Motif)
def test_turns_of_a_motif_differ_and_four_are_none(motif: Motif) -> None:
    turned = [outline(motif, turn) for turn in range(TURNS.get(motif, 1))]
    assert all(one != other for one, other in combinations(turned, 2))
    for (_, once), (_, again) in zip(outline(motif), outline(motif, 4), strict=True):
        assert again == pytest.approx(once)
