"""Nothing is too small, too close, cut or written over, on any panel, in any language, size of text and theme."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from kiosk.tour.offscreen import THEMES, Drawing, Look
from kiosk.viewmodels.session import TEXT_SIZES
from tests.combinations import tried
from tests.qml.page_walk import idle_loop, laid_out, round_trip
from tests.qml.ruler import RULES, Rule, Sheet, broken_words, complaints, out_of_reach
from tests.screens import DESK, HALL, HALL_4K, WIDE, WIDE_4K, Panel, Screens
from tests.thoroughness import FULL

PANELS = (DESK, HALL, HALL_4K, WIDE, WIDE_4K)
LANGUAGES = ("de", "sv", "en", "da")
REACH = (False, True)
TURNS = 1 if FULL else 4
"""On push each way to look is tried on every fourth page: which of them is one more factor, so each page meets all."""
TIGHTEST = (
    () if FULL else ((DESK, "de", TEXT_SIZES[-1], "normal", True), (WIDE, "de", TEXT_SIZES[-1], "contrast", False))
)
"""The longest words at their largest, where there is the least breadth, and the least height: on every page."""
ROWS = sorted(
    [
        *tried(PANELS, LANGUAGES, TEXT_SIZES, THEMES, REACH, range(TURNS)),
        *((*row, None) for row in TIGHTEST),
    ],
    key=lambda row: PANELS.index(row[0]),
)


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


@pytest.mark.parametrize(("panel", "language", "text", "theme", "reach", "turn"), ROWS, ids=str)
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
    """On push every page on one of both panels."""
    drawing = screens.show(panel, sparse_file)
    turn = None if FULL else [HALL, WIDE].index(panel)
    assert measured(drawing, panel, Look(panel.size, "de", text=200), turn=turn, turns=2) == []


@pytest.mark.parametrize("panel", PANELS, ids=str)
def test_the_attract_loop_holds_its_measures(screens: Screens, panel: Panel) -> None:
    drawing = screens.show(panel, language="de")
    found = [f"{name}: {one}" for name in idle_loop(drawing) for one in complaints(sheet(drawing, panel, 100))]
    assert found == []
