"""Listening on the real screen: what is said is ringed, every page is said to its end, and Stop ends it."""

import pytest
from PySide6.QtGui import QPointingDevice

from kiosk.domain.keypad import Action
from kiosk.tour.offscreen import Drawing
from tests.e2e.item_tree import look
from tests.e2e.listening.blind_visitor import BlindVisitor
from tests.e2e.visitor import Hand
from tests.heard import Heard


def voice_of(drawing: Drawing) -> Heard:
    voice = drawing.screen.voice
    assert isinstance(voice, Heard)
    return voice


def ringed(drawing: Drawing) -> str:
    """The key of the item that is marked."""
    found = {
        next(said for above in reversed(one.trail) if (said := str(above.item.property("said") or "")))
        for one in look(drawing.screen.window)
        if str(one).startswith("FocusRing")
    }
    assert len(found) == 1, found
    return found.pop()


def test_a_page_is_said_to_its_end_and_what_is_said_is_ringed(speaking: Drawing, visitor: BlindVisitor) -> None:
    speaking.screen.idle.touch()
    speaking.models.navigation.open("member", "lindab")
    speaking.rest()
    visitor.press(Action.LISTEN)
    screen = speaking.screen.kiosk.screen_reading()
    keys, painted, reader = [], set(), speaking.models.reader
    while reader.item is not None and not visitor.heard.startswith("Det var allt"):
        keys.append(reader.item.key)
        painted |= {one.said for one in look(speaking.screen.window)}
        assert ringed(speaking) == keys[-1]
        visitor.listen_on()
    of_page = [screen.items[number].key for number in screen.page]
    assert keys == [key for key in of_page if key in painted]
    assert {"back", "title", "code/1"} <= painted
    assert visitor.heard == "Det var allt på den här sidan. Sedan kommer röstens knappar, och platserna längst ner."
    said = len(voice_of(speaking).texts)
    voice_of(speaking).go_on()
    speaking.rest()
    assert len(voice_of(speaking).texts) == said


@pytest.mark.usefixtures("visitor")
def test_a_touch_listens_and_a_touch_is_silence(speaking: Drawing, finger: QPointingDevice) -> None:
    hand, voice = Hand(speaking, finger), voice_of(speaking)
    hand.tap("Tryck för att börja")
    hand.tap("Lyssna")
    speaking.wait_for(lambda: bool(voice.texts))
    hand.tap("Snabbare")
    assert voice.rate == 25
    hand.tap("Medlemmar")
    speaking.wait_for(lambda: voice.words[-1].startswith("Medlemmar"))
    stops = voice.stops
    hand.tap("Stopp")
    assert voice.stops > stops
    said = list(voice.texts)
    hand.tap("Kalender")
    voice.go_on()
    speaking.rest()
    assert voice.texts == said


def test_a_language_says_the_page_anew(speaking: Drawing, visitor: BlindVisitor) -> None:
    visitor.press(Action.LISTEN)
    visitor.wait(lambda: speaking.models.session.useLanguage("de"))
    assert visitor.heard.startswith("Wohin")
    assert voice_of(speaking).texts[-1][1] == "de"


def test_help_is_said_to_whoever_asks_and_no_more_than_that(speaking: Drawing, visitor: BlindVisitor) -> None:
    visitor.press(Action.HELP)
    assert visitor.heard.startswith("Hjälp. Du är här, Vart vill du?")
    voice, stops = voice_of(speaking), voice_of(speaking).stops
    said = list(voice.texts)
    speaking.screen.kiosk.models.keypad.press(Action.NEXT)
    speaking.rest()
    assert (voice.texts, voice.stops > stops) == (said, True)
    assert not speaking.models.listening.property("listening")
