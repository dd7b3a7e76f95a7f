"""Reach mode in two zones: what is looked at stands above the line, enough to touch below it, in every size of text."""

from collections.abc import Iterator
from itertools import product

import pytest

from kiosk.tour.offscreen import Drawing, Look
from kiosk.viewmodels.session import TEXT_SIZES
from tests.combinations import tried
from tests.e2e.item_tree import Seen, look, texts
from tests.e2e.visitor import is_code
from tests.screens import DESK, HALL, HALL_4K, Panel, Screens

UPRIGHT = (DESK, HALL, HALL_4K)
LANGUAGES = ("sv", "de")
REACH_MM = 1100
PAGES = (
    ("home", ""),
    ("district", ""),
    ("members", ""),
    ("events", ""),
    ("wayfinding", ""),
    ("member", "hetch"),
    ("event", "sample-centre-tour"),
    ("place", "oceanhamnen"),
    ("topic", "explainer"),
    ("mylist", ""),
)
CODED = ("member", "event", "place", "topic", "mylist", "district")
LEAST = 3
TIGHTEST = list(product(UPRIGHT[:1], LANGUAGES, TEXT_SIZES[-1:]))
ROWS = tried(UPRIGHT, LANGUAGES, TEXT_SIZES, always=TIGHTEST)


def line_of(drawing: Drawing, panel: Panel) -> float:
    """Where the line stands, in pixels from the top of the window."""
    px_per_mm = float(drawing.screen.window.property("pxPerMm"))
    return panel.size[1] - (REACH_MM - panel.bottom_edge_mm) * px_per_mm


def shown(drawing: Drawing, page: str, id: str) -> list[Seen]:
    """What is seen once that page has come."""
    if page == "mylist":
        drawing.models.mylist.add_all(["member/hetch", "member/lindab", "place/oceanhamnen"])
    drawing.models.navigation.open(page, id)
    drawing.rest()
    return look(drawing.screen.window)


def to_touch(seen: list[Seen]) -> Iterator[Seen]:
    """The rows and controls that are whole in sight, but for the dock and the letters of a rail."""
    for one in (one for one in seen if one.is_a("QQuickAbstractButton")):
        within = {above.class_name.partition("_")[0] for above in one.trail}
        if one.part == one.rect and not within & {"Dock", "LetterRail"}:
            yield one


@pytest.mark.parametrize(("panel", "language", "percent"), ROWS, ids=str)
def test_what_is_looked_at_stands_above_the_line_and_enough_to_touch_below(
    screens: Screens, panel: Panel, language: str, percent: int
) -> None:
    drawing = screens.show(panel)
    drawing.begin(Look(panel.size, language, text=percent, reach=True))
    line = line_of(drawing, panel)
    for page, id in PAGES:
        seen = shown(drawing, page, id)
        found = list(to_touch(seen))
        assert len(found) >= LEAST, f"{page}: {[str(one) for one in found]}"
        assert all(one.rect.top() > line for one in found), page
        if page == "members" and language == "sv":
            assert sum(one.class_name.startswith("MemberCard") for one in found) >= LEAST, [str(one) for one in found]
        if panel is not DESK:
            assert_title_and_code_above(line, page, seen)


def assert_title_and_code_above(line: float, page: str, seen: list[Seen]) -> None:
    above = [one for one in seen if one.rect.bottom() <= line]
    codes = [one for one in seen if is_code(one)]
    assert all(one in above and one.part == one.rect for one in codes), page
    assert len(codes) == (page in CODED), page
    largest = max(texts(seen), key=lambda one: one.pixel_size)
    assert largest in above, f"{page}: {largest}"
