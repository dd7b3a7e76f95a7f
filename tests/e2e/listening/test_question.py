"""The voice says the question, how long it waits, how to go on and both answers: once, in this order."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.domain.keypad import Action
from kiosk.tour.offscreen import Drawing
from tests.e2e.listening.blind_visitor import BlindVisitor
from tests.heard import Heard

QUESTION = {
    "sv": "Är du kvar? Skärmen rensas snart för nästa besökare. 30 sekunder kvar. Vilken knapp som helst fortsätter.",
    "en": "Still there? We will clear this screen for the next visitor. 30 seconds left. Any key goes on.",
    "da": "Stadig her? Skærmen ryddes snart til den næste besøgende. 30 sekunder tilbage. Enhver tast fortsætter.",
    "de": "Noch da? Die Anzeige wird gleich für den nächsten Besuch zurückgesetzt. Noch 30 Sekunden. Jede Taste führt "
    "weiter.",
}
ANSWERS = {
    "sv": "Jag är kvar. knapp. Avsluta. knapp",
    "en": "I am still here. button. Finish. button",
    "da": "Jeg er her stadig. knap. Afslut. knap",
    "de": "Ich bin noch da. Schaltfläche. Beenden. Schaltfläche",
}


@pytest.mark.parametrize("language", QUESTION)
def test_the_question_is_said_whole_and_once(speaking: Drawing, visitor: BlindVisitor, language: str) -> None:
    voice, idle = speaking.screen.voice, speaking.screen.idle
    assert isinstance(voice, Heard)
    visitor.press(Action.LISTEN)
    speaking.models.keypad.typed()
    speaking.models.session.useLanguage(language)
    speaking.rest()
    voice.texts.clear()
    idle.ask()
    speaking.wait_for(lambda: bool(voice.texts))
    speaking.rest()
    assert voice.urgent_texts == [QUESTION[language]]
    assert voice.texts == [(ANSWERS[language], language)]
    assert voice.words_now == [QUESTION[language], ANSWERS[language]]
    idle.touch()
    speaking.rest()


def test_the_answers_are_said_where_the_keys_were_at_no_control(speaking: Drawing, visitor: BlindVisitor) -> None:
    voice, idle = speaking.screen.voice, speaking.screen.idle
    assert isinstance(voice, Heard)
    visitor.press(Action.LISTEN)
    visitor.press(Action.UP)
    assert visitor.heard.startswith("klockan 10 och 42")
    speaking.models.keypad.typed()
    idle.ask()
    speaking.rest()
    assert voice.words_now == [QUESTION["sv"], ANSWERS["sv"]]
    visitor.wait(idle.touch)
    assert visitor.heard.startswith("klockan 10 och 42")


def test_the_keys_of_a_keyboard_come_to_each_answer(speaking: Drawing, visitor: BlindVisitor) -> None:
    visitor.press(Action.LISTEN)
    speaking.models.keypad.typed()
    speaking.screen.idle.ask()
    speaking.rest()
    for answer in ("Avsluta. knapp", "Jag är kvar. knapp"):
        visitor.wait(lambda: QTest.keyClick(speaking.screen.window, Qt.Key.Key_Tab))
        assert visitor.heard == answer
    speaking.screen.idle.touch()
    speaking.rest()


def test_tab_among_the_answers_loses_no_plain_text(speaking: Drawing, visitor: BlindVisitor) -> None:
    visitor.press(Action.LISTEN)
    visitor.press(Action.UP)
    where, key = visitor.heard, speaking.models.reader.property("key")
    speaking.models.keypad.typed()
    speaking.screen.idle.ask()
    speaking.rest()
    visitor.wait(lambda: QTest.keyClick(speaking.screen.window, Qt.Key.Key_Tab))
    visitor.wait(lambda: QTest.keyClick(speaking.screen.window, Qt.Key.Key_Tab))
    visitor.wait(lambda: QTest.keyClick(speaking.screen.window, Qt.Key.Key_Return))
    assert (visitor.heard, speaking.models.reader.property("key")) == (where, key)
