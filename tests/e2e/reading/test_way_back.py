"""Who comes back to a page by the six keys is at the row that led away from it."""

import pytest
from PySide6.QtCore import Qt

from kiosk.tour.offscreen import Drawing
from tests.e2e.keys import ring
from tests.e2e.reading.test_six_keys import BACK, DOWN, NEXT, SELECT, UP, Keys
from tests.screens import DESK, Screens


@pytest.fixture
def keys(screens: Screens) -> Keys:
    keys = Keys(screens.show(DESK))
    keys.press(NEXT)
    return keys


def goes_to(keys: Keys, tool: str, page: str) -> None:
    keys.walk_to("dock/home", UP)
    keys.walk_to(tool)
    keys.press(SELECT)
    assert keys.page == page


def leaves(keys: Keys, row: str) -> None:
    """Opens the row, and comes back from the first item."""
    page = keys.page
    keys.walk_to(row)
    keys.press(SELECT)
    assert keys.page != page
    keys.press(BACK)
    assert keys.page == page


@pytest.mark.parametrize(("page", "row"), [("events", "rows/9"), ("members", "members/7")])
def test_back_leads_to_the_row_that_was_opened(keys: Keys, page: str, row: str) -> None:
    goes_to(keys, f"dock/{page}", page)
    keys.walk_to(row)
    leaves(keys, row)
    assert keys.at == row
    ring(keys.drawing)
    keys.press(NEXT)
    prefix, number = row.split("/")
    assert keys.at == f"{prefix}/{int(number) + 1}", "the walk goes on from there"


def test_back_leads_through_two_pages_and_the_dock_begins_anew(keys: Keys) -> None:
    goes_to(keys, "dock/members", "members")
    leaves(keys, "members/2")
    row = keys.at
    goes_to(keys, "dock/members", "members")
    assert keys.at != row, "tapped again: the page from its beginning"
    goes_to(keys, "dock/home", "home")
    assert keys.at == "card"


def test_back_leads_to_what_was_found(keys: Keys) -> None:
    drawing: Drawing = keys.drawing
    drawing.models.navigation.open("search", "")
    drawing.models.search.search("hel")
    drawing.models.keyboard.close()
    drawing.screen.settle(drawing.wait_for)
    drawing.rest()
    keys.walk_to("groups/5/2")
    leaves(keys, "groups/5/2")
    assert keys.at == "groups/5/2"


def test_the_next_visitor_begins_at_the_top(keys: Keys) -> None:
    goes_to(keys, "dock/members", "members")
    keys.walk_to("members/0", DOWN)
    keys.walk_to("members/2")
    keys.press(SELECT)
    keys.drawing.screen.idle.finish()
    keys.drawing.rest()
    keys.press(NEXT)
    assert (keys.page, keys.at) == ("home", "card")


def test_a_keyboard_finds_its_own_way(keys: Keys) -> None:
    goes_to(keys, "dock/members", "members")
    keys.walk_to("members/0", DOWN)
    keys.walk_to("members/2")
    keys.press(SELECT, Qt.Key.Key_Escape)
    assert (keys.page, keys.at) == ("members", "")
