"""What is said and six keys lead a visitor who sees nothing to a member, to an event of today, and to the end.

What was said stands in docs/accessibility.md, word for word.
"""

from pathlib import Path

import pytest

from kiosk.domain.keypad import Action
from kiosk.runtime.idle import Presence
from kiosk.tour.offscreen import Drawing
from tests.e2e.listening.blind_visitor import BlindVisitor

DOCUMENT = Path(__file__).parents[3] / "docs" / "accessibility.md"
KEYS = {"": "*waits*"}
WORDS = {
    "sv": ("Hem", "Medlemmar", "Platsen är", "Kalender", "november. rubrik", "klockan 15", "Lägg i min lista"),
    "en": ("Home", "Members", "The place is", "Events", "November. heading", "3 pm", "Add to my list"),
}


def walk(visitor: BlindVisitor, drawing: Drawing, language: str) -> None:
    """From the idle loop to Lindab, to where it is, to a tour of today, onto the list, and away."""
    home, members, place, events, day, at_three, add = WORDS[language]
    visitor.press(Action.LISTEN)
    if language == "en":
        visitor.press_until(Action.UP, "Språk")
        visitor.press(Action.SELECT)
        visitor.press_until(Action.NEXT, "English")
        visitor.press(Action.SELECT)
    visitor.press_until(Action.UP, f"{home}. ")
    visitor.press_until(Action.NEXT, members)
    visitor.press(Action.SELECT)
    visitor.press_until(Action.DOWN, "Campus Helsingborg")
    visitor.press_until(Action.NEXT, "Lindab")
    visitor.press(Action.SELECT)
    visitor.press_until(Action.DOWN, place)
    visitor.press_until(Action.UP, f"{home}. ")
    visitor.press_until(Action.NEXT, events)
    visitor.press(Action.SELECT)
    visitor.press_until(Action.DOWN, day)
    visitor.press_until(Action.NEXT, at_three)
    visitor.press(Action.SELECT)
    visitor.press_until(Action.NEXT, add)
    visitor.press(Action.SELECT)
    visitor.press(Action.HELP)
    visitor.press(Action.BACK)
    visitor.wait(drawing.screen.idle.ask)
    visitor.press(Action.NEXT)
    visitor.wait(drawing.screen.idle.ask)


def table(visitor: BlindVisitor) -> str:
    """What was pressed and heard, as the document has it."""
    rows = (f"| {KEYS.get(key, key)} | {said} |" for key, said in visitor.told)
    return "\n".join(("| key | what is said |", "| --- | --- |", *rows))


@pytest.mark.parametrize("language", ["sv", "en"])
def test_a_blind_visitor_finds_a_member_and_an_event_and_the_document_says_how(
    visitor: BlindVisitor, speaking: Drawing, language: str
) -> None:
    walk(visitor, speaking, language)
    assert speaking.models.navigation.here.id.startswith("sample-centre-tour/")
    assert speaking.models.mylist.property("count") == 1
    found = table(visitor)
    assert found in DOCUMENT.read_text(encoding="utf-8"), f"the document does not hold this walk:\n{found}"
    before = list(visitor.told)
    speaking.screen.idle.finish()
    speaking.rest()
    assert visitor.told == before
    assert speaking.screen.idle.presence is Presence.AWAY
    assert not speaking.models.listening.property("listening")
    assert speaking.models.session.property("language") == "sv"
