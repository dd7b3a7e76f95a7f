"""What belongs together looks alike, and nothing is seen in slivers."""

import pytest

from kiosk.tour.offscreen import Drawing, Look
from tests.e2e.item_tree import Seen
from tests.qml.page_walk import laid_out
from tests.qml.ruler import SLACK_PX, Sheet
from tests.screens import DESK, HALL, Panel, Screens

LOWERED = Look(HALL.size, "de", text=200, reach=True)
LEAST_MM = 9.0
"""Less than this of a row says nothing."""


def of(drawing: Drawing, name: str) -> list[Seen]:
    return [one for one in laid_out(drawing) if one.class_name.startswith(f"{name}_")]


@pytest.mark.parametrize("panel", [DESK, HALL], ids=str)
@pytest.mark.parametrize("language", ["de", "sv"])
def test_the_four_places_of_home_have_letters_of_one_size(screens: Screens, panel: Panel, language: str) -> None:
    drawing = screens.show(panel)
    drawing.begin(Look(panel.size, language, text=200, reach=True))
    places = of(drawing, "HomePlace")
    titles = [text for text in Sheet(laid_out(drawing), panel, 200).texts if any(text.within(one) for one in places)]
    assert len(titles) == 4
    assert len({text.pixel_size for text in titles}) == 1


def test_the_way_back_from_search_is_as_broad_as_elsewhere(screens: Screens) -> None:
    drawing = screens.show(HALL)
    drawing.begin(LOWERED)
    drawing.models.navigation.open("member", "hetch")
    elsewhere = of(drawing, "BackButton")[0].rect.width()
    drawing.begin(LOWERED)
    drawing.models.navigation.open("search", "")
    assert of(drawing, "BackButton")[0].rect.width() == pytest.approx(elsewhere, abs=SLACK_PX)


def slivers(drawing: Drawing, panel: Panel, percent: int) -> list[str]:
    """Rows of which hardly anything is seen at the lower edge of what scrolls."""
    sheet = Sheet(laid_out(drawing), panel, percent)
    return [
        f"{one} is seen {sheet.mm(one.part.height()):.1f} mm high"
        for one in sheet.targets
        if one.viewport and 0 < sheet.mm(one.part.height()) < LEAST_MM and one.part.top() >= one.rect.top() - SLACK_PX
    ]


@pytest.mark.parametrize("panel", [DESK, HALL], ids=str)
def test_no_sliver_of_a_row_is_seen_above_the_code(screens: Screens, panel: Panel) -> None:
    drawing = screens.show(panel)
    found = []
    for percent in (100, 200):
        for page, id in (("member", "hetch"), ("place", "oceanhamnen"), ("event", "sample-lunch-tour")):
            drawing.begin(Look(panel.size, "de", text=percent))
            drawing.models.navigation.open(page, id)
            found += [f"{page} {percent}: {one}" for one in slivers(drawing, panel, percent)]
    assert found == []


def test_what_ends_early_for_a_sliver_can_be_scrolled_to_its_end(screens: Screens) -> None:
    drawing = screens.show(HALL)
    drawing.begin(Look(HALL.size, "de"))
    drawing.models.navigation.open("event", "sample-lunch-tour")
    view = next(one.viewport.item for one in Sheet(laid_out(drawing), HALL, 100).targets if one.viewport)
    height = view.height()
    for _ in range(3):
        view.setProperty("contentY", view.property("contentHeight") - view.height())
        drawing.rest()
    assert view.height() >= height
    assert view.property("atYEnd")
    assert slivers(drawing, HALL, 100) == []
