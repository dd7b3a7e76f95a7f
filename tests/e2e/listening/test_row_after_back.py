"""Who comes back to a list by the key back hears which page it is, and the row that led away from it."""

from kiosk.domain.keypad import Action
from kiosk.tour.offscreen import Drawing
from tests.e2e.listening.blind_visitor import BlindVisitor


def test_the_page_and_the_row_are_said(speaking: Drawing, visitor: BlindVisitor) -> None:
    visitor.press(Action.LISTEN)
    visitor.press_until(Action.UP, "Hem. ")
    visitor.press_until(Action.NEXT, "Medlemmar")
    visitor.press(Action.SELECT)
    visitor.press_until(Action.NEXT, "Lindab")
    row = visitor.heard
    visitor.press(Action.SELECT)
    assert speaking.models.navigation.here.page == "member"
    visitor.press(Action.BACK)
    assert visitor.heard == f"Medlemmar. {row}"
    visitor.press(Action.NEXT)
    following = visitor.heard
    visitor.press(Action.BACK)
    assert visitor.heard == row != following
