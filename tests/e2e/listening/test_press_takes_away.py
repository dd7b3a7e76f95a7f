"""After a press whose item is gone, the walk stands where something took its place, and that is said."""

import pytest

from kiosk.domain.keypad import Action
from kiosk.tour.offscreen import Drawing
from tests.e2e.listening.blind_visitor import BlindVisitor

LISTED = ("member/lindab", "member/hetch", "member/mindpark")


def come(drawing: Drawing, visitor: BlindVisitor, page: str) -> None:
    """Listen at the beginning of a page."""
    visitor.press(Action.LISTEN)
    drawing.models.navigation.open(page, "")
    drawing.rest()


def at(drawing: Drawing) -> str:
    return str(drawing.models.reader.property("key"))


def press_at(drawing: Drawing, visitor: BlindVisitor, key: str) -> str:
    """Walk to an item and press it; what is said."""
    drawing.models.reader.reach(key)
    drawing.rest()
    assert at(drawing) == key
    visitor.press(Action.SELECT)
    return visitor.heard


@pytest.mark.parametrize(
    ("query", "said"), [("h", "Medlemmar, 8. rubrik"), ("qqqq", "Inget hittades för qqqq. rubrik")]
)
def test_done_leads_to_what_was_found(speaking: Drawing, visitor: BlindVisitor, query: str, said: str) -> None:
    come(speaking, visitor, "search")
    speaking.models.search.search(query)
    speaking.rest()
    speaking.wait_for(lambda: speaking.models.search.property("state") != "examples")
    assert press_at(speaking, visitor, "keys/done") == said
    visitor.press(Action.BACK)
    assert at(speaking) == "clear"


def test_a_search_that_is_cleared_leads_to_the_field(speaking: Drawing, visitor: BlindVisitor) -> None:
    come(speaking, visitor, "search")
    speaking.models.search.search("h")
    speaking.wait_for(lambda: speaking.models.search.property("state") == "ready")
    speaking.rest()
    assert press_at(speaking, visitor, "clear") == "Sök i allt. fält"


def test_a_kind_that_is_chosen_leads_to_the_days(speaking: Drawing, visitor: BlindVisitor) -> None:
    come(speaking, visitor, "events")
    press_at(speaking, visitor, "filter/kind")
    assert press_at(speaking, visitor, "kinds/1").endswith(". rubrik")
    assert at(speaking) == "rows/0"


@pytest.mark.parametrize(("row", "then"), [(0, "rows/0"), (1, "rows/1"), (2, "rows/1")])
def test_what_is_removed_leaves_its_place_to_a_row(
    speaking: Drawing, visitor: BlindVisitor, row: int, then: str
) -> None:
    come(speaking, visitor, "mylist")
    speaking.models.mylist.add_all(LISTED)
    speaking.rest()
    press_at(speaking, visitor, f"rows/{row}/remove")
    assert at(speaking) == then
    item = speaking.models.reader.item
    assert item is not None
    assert visitor.heard.startswith(item.say.split(",")[0])


@pytest.mark.parametrize(("count", "key"), [(3, "empty"), (1, "rows/0/remove")])
def test_an_emptied_list_says_that_it_is_empty(speaking: Drawing, visitor: BlindVisitor, count: int, key: str) -> None:
    come(speaking, visitor, "mylist")
    speaking.models.mylist.add_all(LISTED[:count])
    speaking.rest()
    assert press_at(speaking, visitor, key) == "Din lista är tom. rubrik"
