"""What a press brings is said once."""

import pytest

from kiosk.domain.keypad import Action
from kiosk.tour.offscreen import Drawing
from tests.e2e.listening.blind_visitor import BlindVisitor
from tests.heard import Heard


def said_of(drawing: Drawing, visitor: BlindVisitor, key: str) -> list[str]:
    """All that is said from a press on the item `key` on."""
    voice = drawing.screen.voice
    assert isinstance(voice, Heard)
    drawing.models.reader.reach(key)
    drawing.rest()
    voice.texts.clear()
    visitor.press(Action.SELECT)
    return voice.words


@pytest.fixture
def listening(speaking: Drawing, visitor: BlindVisitor) -> Drawing:
    """The visitor listens."""
    visitor.press(Action.LISTEN)
    return speaking


def test_the_languages_are_said_once_as_they_open(listening: Drawing, visitor: BlindVisitor) -> None:
    assert said_of(listening, visitor, "dock/language") == ["Svenska. knapp, vald"]


@pytest.mark.parametrize("key", ["again", "slower", "faster", "quieter", "louder"])
def test_a_key_of_the_voice_is_said_once(listening: Drawing, visitor: BlindVisitor, key: str) -> None:
    said = said_of(listening, visitor, f"listening/{key}")
    assert len(said) == 1
    assert said[0].endswith(". knapp")


def test_a_tool_of_the_dock_is_said_once(listening: Drawing, visitor: BlindVisitor) -> None:
    assert said_of(listening, visitor, "dock/contrast") == ["Kontrast. knapp, på"]


def test_a_place_of_the_dock_is_said_once(listening: Drawing, visitor: BlindVisitor) -> None:
    said = said_of(listening, visitor, "dock/members")
    assert [text for text in said if "Medlemmar" in text] == ["Medlemmar. rubrik"]
