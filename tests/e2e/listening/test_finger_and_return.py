"""Who listens and presses by a finger, or by Return, hears what came of it: once, also where the press took it away."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPointingDevice
from PySide6.QtTest import QTest

from kiosk.tour.offscreen import Drawing
from tests.e2e.visitor import Hand
from tests.heard import Heard

pytestmark = pytest.mark.usefixtures("visitor")

LISTED = ("member/lindab", "member/hetch", "member/mindpark")
Press = Callable[[str, str], list[str]]


@pytest.fixture(params=["finger", "Return"])
def press(request: pytest.FixtureRequest, speaking: Drawing, finger: QPointingDevice) -> Press:
    """Presses the item of a key, which has the name given; all that is said of it."""
    voice, hand = speaking.screen.voice, Hand(speaking, finger)
    assert isinstance(voice, Heard)

    def pressed(key: str, name: str) -> list[str]:
        if request.param == "Return":
            speaking.models.reader.reach(key)
            speaking.rest()
        speaking.models.keypad.typed()
        voice.texts.clear()
        if request.param == "Return":
            QTest.keyClick(speaking.screen.window, Qt.Key.Key_Return)
        else:
            hand.tap(name)
        speaking.wait_for(lambda: bool(voice.texts))
        speaking.rest()
        return voice.words

    return pressed


def come(drawing: Drawing, page: str) -> None:
    """Listen at the beginning of a page, walking by no keypad."""
    drawing.screen.idle.touch()
    drawing.models.listening.toggle()
    drawing.models.navigation.open(page, "")
    drawing.rest()


def search(drawing: Drawing) -> None:
    """Type, and hear what that finds."""
    drawing.models.search.search("h")
    drawing.wait_for(lambda: any(text.startswith("h. ") for text in words(drawing)))
    drawing.rest()


def test_done_leads_to_what_was_found(speaking: Drawing, press: Press) -> None:
    come(speaking, "search")
    search(speaking)
    assert press("keys/done", "Klar") == ["Medlemmar, 8. rubrik"]


def test_a_search_that_is_cleared_says_so(speaking: Drawing, press: Press) -> None:
    come(speaking, "search")
    search(speaking)
    assert press("clear", "Rensa sökningen") == ["Sök i allt. fält"]


def test_a_row_that_is_removed_leads_to_the_one_after_it(speaking: Drawing, press: Press) -> None:
    come(speaking, "mylist")
    speaking.models.mylist.add_all(LISTED)
    speaking.rest()
    said = press("rows/0/remove", "Ta bort Lindab")
    assert len(said) == 1
    assert said[0].startswith("Hetch")


def test_an_emptied_list_says_that_it_is_empty(speaking: Drawing, press: Press) -> None:
    come(speaking, "mylist")
    speaking.models.mylist.add_all(LISTED)
    speaking.rest()
    assert press("empty", "Töm listan") == ["Din lista är tom. rubrik"]


def test_a_choice_is_said_as_it_is_now(speaking: Drawing, press: Press) -> None:
    come(speaking, "events")
    assert press("filter/kind", "Allt") == ["Allt. knapp, öppen"]
    assert press("dock/contrast", "Kontrast") == ["Kontrast. knapp, på"]


def test_the_languages_are_said_once(speaking: Drawing, press: Press) -> None:
    come(speaking, "home")
    assert press("dock/language", "Språk") == ["Svenska. knapp, vald"]


@pytest.mark.parametrize("name", ["Högre", "Igen"])
def test_a_finger_on_a_key_of_the_voice_says_the_item_again(
    speaking: Drawing, finger: QPointingDevice, name: str
) -> None:
    come(speaking, "members")
    before = words(speaking)[-1]
    Hand(speaking, finger).tap(name)
    speaking.rest()
    assert words(speaking)[-1] == before


def words(drawing: Drawing) -> list[str]:
    voice = drawing.screen.voice
    assert isinstance(voice, Heard)
    return voice.words
