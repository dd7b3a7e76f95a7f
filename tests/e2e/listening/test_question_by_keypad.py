"""The question, to those who walk by the keypad: any key goes on, so that no answer is offered to be pressed."""

import pytest

from kiosk.domain.keypad import Action
from kiosk.runtime.idle import Presence
from kiosk.tour.offscreen import Drawing
from tests.e2e.listening.blind_visitor import BlindVisitor
from tests.e2e.listening.test_question import QUESTION
from tests.heard import Heard

SIX = (Action.UP, Action.DOWN, Action.BACK, Action.NEXT, Action.SELECT, Action.HELP)
NO_STEP = "the key answers, and does no more"


def ask(speaking: Drawing, visitor: BlindVisitor) -> None:
    visitor.wait(speaking.screen.idle.ask)
    assert visitor.heard == QUESTION["sv"], "how to go on, and nothing that no key leads to"


@pytest.mark.parametrize("key", SIX)
def test_any_key_goes_on_and_says_where_one_is(speaking: Drawing, visitor: BlindVisitor, key: Action) -> None:
    visitor.press(Action.LISTEN)
    visitor.press(Action.NEXT)
    visitor.press(Action.NEXT)
    where = visitor.heard
    ask(speaking, visitor)
    visitor.press(key)
    assert (visitor.heard, speaking.screen.idle.presence) == (where, Presence.HERE), NO_STEP


@pytest.mark.parametrize("key", SIX)
def test_with_the_help_open_any_key_answers_and_says_what_is_on_the_screen(
    speaking: Drawing, visitor: BlindVisitor, key: Action
) -> None:
    visitor.press(Action.LISTEN)
    visitor.press(Action.NEXT)
    visitor.press(Action.NEXT)
    where = visitor.heard
    visitor.press(Action.HELP)
    assert visitor.heard.startswith("Hjälp. Du är här")
    ask(speaking, visitor)
    visitor.press(key)
    assert (visitor.heard, speaking.screen.idle.presence) == (where, Presence.HERE), NO_STEP
    assert not speaking.models.keypad.property("helping"), "it said all that it had to say"
    visitor.press(Action.NEXT)
    assert visitor.heard != where, "and the walk goes on from there"


def test_who_goes_on_by_a_keyboard_hears_the_answers_again(speaking: Drawing, visitor: BlindVisitor) -> None:
    voice = speaking.screen.voice
    assert isinstance(voice, Heard)
    visitor.press(Action.LISTEN)
    speaking.models.keypad.typed()
    visitor.wait(speaking.screen.idle.ask)
    assert visitor.heard == f"{QUESTION['sv']} Jag är kvar. knapp. Avsluta. knapp"
    speaking.screen.idle.touch()
    speaking.rest()


def test_the_keypad_of_one_visitor_is_none_of_the_next(speaking: Drawing, visitor: BlindVisitor) -> None:
    visitor.press(Action.LISTEN)
    speaking.screen.idle.finish()
    speaking.rest()
    speaking.screen.idle.touch()
    visitor.wait(speaking.models.listening.toggle)
    visitor.wait(speaking.screen.idle.ask)
    assert visitor.heard == f"{QUESTION['sv']} Jag är kvar. knapp. Avsluta. knapp", "who touches has answers to press"
    speaking.screen.idle.touch()
    speaking.rest()
