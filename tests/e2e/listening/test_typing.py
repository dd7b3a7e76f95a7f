"""Who types hears what was typed and what it finds, once the answer is there."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.domain.keypad import Action
from kiosk.tour.offscreen import Drawing
from kiosk.viewmodels.reading import Role
from tests.e2e.listening.blind_visitor import BlindVisitor
from tests.heard import Heard

ALL_OF_LI = "li. 12 träffar, första, Lindab"


@pytest.fixture
def voice(speaking: Drawing, visitor: BlindVisitor) -> Heard:
    """The visitor listens at the field of the search."""
    visitor.press(Action.LISTEN)
    visitor.wait(lambda: speaking.models.navigation.open("search", ""))
    found = speaking.screen.voice
    assert isinstance(found, Heard)
    return found


def press_at(drawing: Drawing, visitor: BlindVisitor, show: str) -> str:
    """Walk to the key that shows this, and press it; what is said."""
    items = drawing.screen.kiosk.screen_reading().items
    drawing.models.reader.reach(next(item.key for item in items if (item.role, item.show) == (Role.BUTTON, show)))
    drawing.rest()
    visitor.press(Action.SELECT)
    return visitor.heard


@pytest.mark.usefixtures("voice")
def test_a_key_says_what_was_typed_and_what_is_found(speaking: Drawing, visitor: BlindVisitor) -> None:
    assert press_at(speaking, visitor, "l") == "l. 41 träffar, första, Lindab"
    assert press_at(speaking, visitor, "i") == "i. 12 träffar, första, Lindab"
    assert press_at(speaking, visitor, "Mellanslag") == "Mellanslag. 12 träffar, första, Lindab"
    assert press_at(speaking, visitor, "Radera") == ALL_OF_LI
    assert press_at(speaking, visitor, "Radera") == "l. 41 träffar, första, Lindab"
    assert press_at(speaking, visitor, "Radera") == "Sökningen är tom"
    assert speaking.models.reader.property("key") == "keys/erase"
    for letter in "qqq":
        press_at(speaking, visitor, letter)
    assert visitor.heard == "q. Inget hittades för qqq"


def test_letters_of_a_keyboard_are_said_together(speaking: Drawing, visitor: BlindVisitor, voice: Heard) -> None:
    voice.texts.clear()
    for letter in (Qt.Key.Key_L, Qt.Key.Key_I):
        QTest.keyClick(speaking.screen.window, letter)
    speaking.wait_for(lambda: bool(voice.words))
    speaking.rest()
    assert voice.words == [ALL_OF_LI]
    visitor.wait(lambda: QTest.keyClick(speaking.screen.window, Qt.Key.Key_Backspace))
    assert visitor.heard == "l. 41 träffar, första, Lindab"


def test_a_step_is_said_in_place_of_it(speaking: Drawing, visitor: BlindVisitor, voice: Heard) -> None:
    speaking.models.search.type("l")
    speaking.wait_for(lambda: speaking.models.search.property("state") == "ready")
    visitor.press(Action.DOWN)
    said = list(voice.texts)
    speaking.rest()
    assert voice.texts == said


@pytest.mark.usefixtures("visitor")
def test_nobody_listening_hears_nothing(speaking: Drawing) -> None:
    voice = speaking.screen.voice
    assert isinstance(voice, Heard)
    speaking.screen.idle.touch()
    speaking.models.navigation.open("search", "")
    speaking.models.search.type("l")
    speaking.wait_for(lambda: speaking.models.search.property("state") == "ready")
    speaking.rest()
    assert voice.texts == []
