"""What is said, and when: a walk along a reading of the test's own, spoken by a real server."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from kiosk.domain.mixed_text import in_language
from kiosk.runtime.language import Languages
from kiosk.runtime.speech.voice import VoiceState
from kiosk.viewmodels.formatting import listed
from kiosk.viewmodels.reading import Role, Spoken
from kiosk.viewmodels.voice_levels import LEAST
from tests.heard import Heard, heard, silent_server
from tests.viewmodels.listening.house import ALL_OF_PAGE, LAST, OTHER, PAGE, House
from tests.viewmodels.model_values import told


@pytest.fixture(scope="module")
def voice_of_all(tmp_path_factory: pytest.TempPathFactory, qapp: QCoreApplication) -> Iterator[Heard]:
    with silent_server(tmp_path_factory.mktemp("speech")) as server, heard(server.socket, qapp) as voice:
        yield voice


@pytest.fixture
def voice(voice_of_all: Heard) -> Heard:
    voice_of_all.stop()
    voice_of_all.rate = voice_of_all.volume = 0
    voice_of_all.texts.clear()
    voice_of_all.urgent_texts.clear()
    return voice_of_all


@pytest.fixture
def house(voice: Heard, languages: Languages) -> Iterator[House]:
    house = House(voice, languages)
    yield house
    voice.stop()
    shiboken6.delete(house.idle)


def test_without_a_voice_it_is_not_offered_and_does_nothing(languages: Languages) -> None:
    house = House(None, languages)
    assert not told(house.listening, "offered")
    house.listening.toggle()
    house.reader.next()
    house.listening.again()
    house.listening.louder()
    house.listening.reset()
    assert not told(house.listening, "listening")
    assert house.listening.tool_reading() == ()
    shiboken6.delete(house.idle)


def test_nobody_listening_hears_nothing_and_no_reading_is_asked_for(house: House, voice: Heard) -> None:
    house.reader.next()
    house.reader.come_to("elsewhere")
    house.idle.ask()
    assert (voice.texts, voice.urgent_texts) == ([], [])


def test_the_page_is_said_to_its_end_each_item_in_its_language(house: House, voice: Heard, qtbot: QtBot) -> None:
    house.listening.toggle()
    qtbot.waitUntil(lambda: LAST in voice.words)
    assert voice.words == [*ALL_OF_PAGE, LAST]
    assert [language for _, language in voice.texts] == ["sv", "sv", "sv", "en", "sv", "sv"]
    qtbot.wait(200)
    assert voice.words[-1] == LAST, "nothing is said after the last sentence"


def test_pieces_in_different_languages_are_one_item(house: House, voice: Heard, qtbot: QtBot) -> None:
    words = listed("kl. 13:00", in_language("At 14:00", "en"), "Gratis")
    house.page = (Spoken("rows/0", Role.BUTTON, words, "sv"), PAGE[2])
    said = [("klockan 13", "sv"), ("At 2 pm", "en"), ("Gratis. knapp", "sv")]
    house.listening.toggle()
    qtbot.waitUntil(lambda: LAST in voice.words)
    assert voice.texts == [*said, ("klockan 13", "sv"), (LAST, "sv")], "the next item follows the last piece"
    house.reader.back()
    voice.texts.clear()
    house.reader.reach("rows/0")
    house.listening.again()
    assert voice.texts[-3:] == said
    house.listening.stop()
    qtbot.wait(100)
    assert voice.texts[-3:] == said


def test_a_step_says_the_item_it_comes_to_and_no_more(house: House, voice: Heard, qtbot: QtBot) -> None:
    ended: list[str] = []
    voice.ended.connect(ended.append)
    house.listening.toggle()
    qtbot.waitUntil(lambda: bool(voice.texts))
    house.reader.next()
    count = len(voice.texts)
    assert voice.words[-1] == "Lindab. rubrik"
    qtbot.waitUntil(lambda: bool(ended))
    qtbot.wait(200)
    assert len(voice.texts) == count
    voice.ended.disconnect(ended.append)


def test_another_page_begins_anew_and_goes_on(house: House, voice: Heard, qtbot: QtBot) -> None:
    house.listening.toggle()
    qtbot.waitUntil(lambda: bool(voice.texts))
    house.page = OTHER
    house.reader.come_to("other")
    qtbot.waitUntil(lambda: LAST in voice.words)
    assert voice.words[-3:] == ["Karta. rubrik", "Kajen", LAST]


def test_stop_is_silent_at_once_and_stays_so(house: House, voice: Heard, qtbot: QtBot) -> None:
    house.listening.toggle()
    qtbot.waitUntil(lambda: bool(voice.texts))
    said, stops = list(voice.texts), voice.stops
    house.listening.toggle()
    assert voice.stops == stops + 1
    qtbot.wait(200)
    house.reader.next()
    assert voice.texts == said


def test_rate_and_volume_go_in_steps_are_heard_at_once_and_end(house: House, voice: Heard, qtbot: QtBot) -> None:
    house.listening.toggle()
    qtbot.waitUntil(lambda: LAST in voice.words)
    voice.texts.clear()
    house.listening.faster()
    house.listening.louder()
    assert (voice.rate, voice.volume) == (25, 25)
    assert set(voice.words) == {ALL_OF_PAGE[-1]}
    for _ in range(12):
        house.listening.quieter()
        house.listening.slower()
    assert (told(house.listening, "rate"), told(house.listening, "volume")) == (LEAST, LEAST)


def test_the_next_visitor_hears_nothing_and_finds_the_voice_as_new(house: House, voice: Heard, qtbot: QtBot) -> None:
    house.listening.toggle()
    qtbot.waitUntil(lambda: bool(voice.texts))
    house.listening.faster()
    house.listening.reset()
    assert (voice.rate, voice.volume, told(house.listening, "listening")) == (0, 0, False)
    said = list(voice.texts)
    qtbot.wait(200)
    assert voice.texts == said


def test_the_question_is_urgent_and_the_item_is_said_again_after_it(house: House, voice: Heard, qtbot: QtBot) -> None:
    house.listening.toggle()
    qtbot.waitUntil(lambda: LAST in voice.words)
    house.idle.ask()
    assert voice.urgent_texts == ["Är du kvar? Vilken knapp som helst fortsätter."]
    voice.texts.clear()
    house.idle.touch()
    qtbot.waitUntil(lambda: voice.words == [ALL_OF_PAGE[-1]])


def test_the_session_lasts_while_the_voice_speaks(house: House, voice: Heard, qtbot: QtBot) -> None:
    touched: list[float] = []
    house.listening.toggle()
    qtbot.waitUntil(lambda: bool(voice.texts))
    qtbot.wait(50)
    voice.begun.connect(lambda _: touched.append(house.idle.untouched_s))
    house.listening.again()
    qtbot.waitUntil(lambda: bool(touched))
    assert touched[0] < 0.04


def test_what_was_pressed_is_said_as_it_is_then(house: House, voice: Heard, qtbot: QtBot) -> None:
    house.listening.toggle()
    qtbot.waitUntil(lambda: LAST in voice.words)
    house.page = (*PAGE[:-1], Spoken("list", Role.TOGGLE, "I min lista", "sv", checked=True))
    house.listening.expect_news()
    qtbot.waitUntil(lambda: voice.words[-1] == "I min lista. knapp, vald")


def test_a_voice_that_was_away_goes_on_with_the_item(
    languages: Languages, qtbot: QtBot, qapp: QCoreApplication, tmp_path: Path
) -> None:
    with silent_server(tmp_path) as server, heard(server.socket, qapp, retries_ms=(300,)) as voice:
        house = House(voice, languages)
        house.listening.toggle()
        qtbot.waitUntil(lambda: LAST in voice.words)
        server.kill()
        qtbot.waitUntil(lambda: told(house.listening, "state") == VoiceState.AWAY)
        assert [item.key for item in house.listening.bar_reading()][:2] == ["listening/away", "listening/stop"]
        voice.texts.clear()
        with silent_server(tmp_path):
            qtbot.waitUntil(lambda: ALL_OF_PAGE[-1] in voice.words, timeout=30_000)
            assert told(house.listening, "state") == VoiceState.READY
        house.listening.stop()
        shiboken6.delete(house.idle)
