"""Nothing is too small, too close, cut or written over, on any panel, in any language, size of text and theme."""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import cycle, product
from pathlib import Path

import pytest

from kiosk.tour.offscreen import THEMES, Drawing, Look
from kiosk.viewmodels.session import TEXT_SIZES
from tests.combinations import Row, tried
from tests.qml.page_walk import TURNS, idle_loop, laid_out, round_trip
from tests.qml.ruler import RULES, Rule, Sheet, broken_words, complaints, out_of_reach
from tests.screens import DESK, HALL, HALL_4K, WIDE, WIDE_4K, Panel, Screens
from tests.thoroughness import FULL

PANELS = (DESK, HALL, HALL_4K, WIDE, WIDE_4K)
LANGUAGES = ("de", "sv", "en", "da")
REACH = (False, True)
TIGHTEST = [
    (panel, "de", TEXT_SIZES[-1], *rest) for panel, rest in zip(PANELS, cycle(product(THEMES, REACH)), strict=False)
]
"""The longest words at their largest, on every panel: there every page is measured, elsewhere a third by turns."""
ROWS = tried(PANELS, LANGUAGES, TEXT_SIZES, THEMES, REACH, always=TIGHTEST)


def turns(rows: Sequence[Row]) -> Iterator[int | None]:
    """Whose turn it is in each row, so that every page meets every panel, language, size and theme; None means all."""
    languages: Counter[str] = Counter()
    for row in rows:
        if FULL or row in TIGHTEST:
            yield None
        else:
            yield languages[row[1]]
            languages[row[1]] += 1


def test_every_page_has_its_turn_with_everything() -> None:
    met = {
        (page, place, value)
        for row, turn in zip(ROWS, turns(ROWS), strict=True)
        for page in range(TURNS)
        if turn is None or page == turn % TURNS
        for place, value in enumerate(row)
    }
    assert len(met) == TURNS * sum(map(len, (PANELS, LANGUAGES, TEXT_SIZES, THEMES, REACH)))


def sheet(drawing: Drawing, panel: Panel, percent: int) -> Sheet:
    """What is on the screen, at rest."""
    return Sheet(laid_out(drawing), panel, percent)


def measured(
    drawing: Drawing,
    panel: Panel,
    look: Look,
    rules: Sequence[Rule] = RULES,
    turn: int | None = None,
    turns: int = TURNS,
) -> list[str]:
    """Every complaint about every page and state in `look`, or about those whose turn it is."""
    return [
        f"{name}: {complaint}"
        for name in round_trip(drawing, look, turn, turns)
        for complaint in complaints(sheet(drawing, panel, look.text), rules)
    ]


@pytest.mark.parametrize(
    ("panel", "language", "text", "theme", "reach", "turn"),
    [(*row, turn) for row, turn in zip(ROWS, turns(ROWS), strict=True)],
    ids=str,
)
def test_every_page_holds_its_measures(
    screens: Screens, panel: Panel, language: str, text: int, theme: str, reach: bool, turn: int | None
) -> None:
    drawing = screens.show(panel)
    rules = (*RULES, out_of_reach) if reach else RULES
    assert measured(drawing, panel, Look(panel.size, language, theme, text, reach), rules, turn) == []


@pytest.mark.parametrize("percent", TEXT_SIZES)
@pytest.mark.parametrize("panel", [HALL, WIDE], ids=str)
def test_long_words_many_things_and_notices_find_their_room(
    screens: Screens, crowded_file: Path, panel: Panel, percent: int
) -> None:
    """On push, where letters are not at their largest, every page on one of both panels."""
    drawing = screens.show(panel, crowded_file)
    rules = [rule for rule in RULES if rule is not broken_words]
    turn = None if FULL or percent == TEXT_SIZES[-1] else [HALL, WIDE].index(panel) + TEXT_SIZES.index(percent)
    assert measured(drawing, panel, Look(panel.size, "de", text=percent), rules, turn, 2) == []


@pytest.mark.parametrize("panel", [HALL, WIDE], ids=str)
def test_pages_with_nothing_on_them_hold_their_measures(screens: Screens, sparse_file: Path, panel: Panel) -> None:
    drawing = screens.show(panel, sparse_file)
    assert measured(drawing, panel, Look(panel.size, "de", text=200)) == []


@pytest.mark.parametrize("panel", PANELS, ids=str)
def test_the_attract_loop_holds_its_measures(screens: Screens, panel: Panel) -> None:
    drawing = screens.show(panel, language="de")
    found = [f"{name}: {one}" for name in idle_loop(drawing) for one in complaints(sheet(drawing, panel, 100))]
    assert found == []
