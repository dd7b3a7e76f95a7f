"""Who opens an event that is called off sees it at once: nothing needs to be scrolled, and no code hides it."""

import pytest

from kiosk.tour.offscreen import Drawing, Look
from tests.combinations import tried
from tests.e2e.item_tree import Seen, look
from tests.screens import DESK, HALL, WIDE, Panel, Screens

EVENT, WORDS = "sample-harbour-tour", {"sv": "inställt", "en": "cancelled", "da": "aflyst", "de": "abgesagt"}


def shown(screens: Screens, panel: Panel, language: str, text: int, reach: bool) -> tuple[Drawing, list[Seen]]:
    drawing = screens.show(panel)
    drawing.begin(Look(panel.size, language, text=text, reach=reach))
    drawing.models.navigation.open("event", EVENT)
    drawing.rest()
    return drawing, look(drawing.screen.window)


@pytest.mark.parametrize(("panel", "language", "text"), tried((DESK, HALL, WIDE), tuple(WORDS), (100, 200)), ids=str)
def test_it_is_seen_without_scrolling(screens: Screens, panel: Panel, language: str, text: int) -> None:
    _, seen = shown(screens, panel, language, text, reach=False)
    (notice,) = [one for one in seen if one.item.property("said") == "state"]
    assert WORDS[language] in notice.text
    assert notice.part == notice.rect, "a part of it is behind the edge of what scrolls"


@pytest.mark.parametrize(("panel", "language", "text"), tried((DESK, HALL), tuple(WORDS), (100, 200)), ids=str)
def test_the_head_of_reach_mode_says_it(screens: Screens, panel: Panel, language: str, text: int) -> None:
    drawing, seen = shown(screens, panel, language, text, reach=True)
    assert drawing.screen.window.property("lowered")
    head = [one for one in seen if any(above.class_name.startswith("HeadWords") for above in one.trail)]
    titles = [one for one in head if one.item.property("said") == "title"]
    assert titles
    assert all(one.font.strikeOut() for one in titles)
    words = [str(one.item.property("words")) for one in head if one.item.property("said") == "head"]
    assert any(WORDS[language] in said for said in words)
