"""What is said comes in order and tells so, on a real server that is not heard."""

from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEventLoop
from pytestqt.qtbot import QtBot

from bench.speech_server import SpeechServer
from kiosk.runtime.speech.voice import Voice, VoiceState
from tests.log_entries import entries
from tests.runtime.speech.conftest import PATIENCE_MS, Opened
from tests.runtime.speech.listener import Listener

LONG = "Det var en gång en katt. " * 400


@pytest.fixture(scope="module")
def ready(server: SpeechServer, qapp: QCoreApplication) -> Iterator[Voice]:
    """A voice that is ready, and knows its languages; one for all, for the server takes a while to list them."""
    voice = Voice(server.socket)
    voice.open()
    while not voice.languages:
        qapp.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, PATIENCE_MS)
    yield voice
    voice.close()
    shiboken6.delete(voice)


@pytest.fixture
def speaking(ready: Voice) -> Iterator[tuple[Voice, Listener]]:
    """That voice, silent and as usual, and a listener of the test's own."""
    ready.rate = ready.volume = 0
    listener = Listener(ready)
    yield ready, listener
    ready.stop()
    shiboken6.delete(listener)


def test_a_voice_without_a_socket_is_off_and_says_so_of_each_text(qtbot: QtBot) -> None:
    voice = Voice(None)
    listener = Listener(voice)
    voice.open()
    voice.say("a", "Hej", "sv")
    voice.urgent("b", "Hej", "sv")
    voice.stop()
    assert (voice.state, listener.told) == (VoiceState.OFF, [])
    qtbot.waitUntil(lambda: listener.told == [("silenced", "a"), ("silenced", "b")])
    voice.close()


def test_a_voice_that_has_spoken_is_ready_and_that_is_logged_once(
    server: SpeechServer, opened: Opened, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    voice, listener = opened(server.socket)
    assert (voice.state, listener.states) == (VoiceState.STARTING, [])
    voice.say("a", "Hej", "sv")
    qtbot.waitUntil(lambda: listener.over("a"), timeout=PATIENCE_MS)
    assert (voice.state, voice.why, listener.states) == (VoiceState.READY, "", [VoiceState.READY])
    assert entries(caplog) == [{"event": "voice ready", "level": "INFO"}]
    assert listener.told == [("begun", "a"), ("ended", "a")]


def test_the_languages_of_all_voices_are_known(speaking: tuple[Voice, Listener]) -> None:
    assert speaking[0].languages >= {"sv", "en", "da", "de"}


def test_texts_are_said_in_the_order_of_asking(speaking: tuple[Voice, Listener], qtbot: QtBot) -> None:
    voice, listener = speaking
    texts = {"a": ("Hej", "sv"), "b": ("Hello", "en-GB"), "c": ("", "da"), "d": ("Guten Tag", "de"), "e": ("?", "xx")}
    for id, (text, language) in texts.items():
        voice.say(id, text, language)
    qtbot.waitUntil(lambda: listener.over(*texts), timeout=PATIENCE_MS)
    assert listener.told == [(what, id) for id in texts for what in ("begun", "ended")]


def test_stop_silences_what_is_said_and_all_that_waits(speaking: tuple[Voice, Listener], qtbot: QtBot) -> None:
    voice, listener = speaking
    for id in "abc":
        voice.say(id, LONG, "sv")
    qtbot.waitUntil(lambda: listener.has_begun("a"), timeout=PATIENCE_MS)
    voice.stop()
    assert listener.told[1:] == [("silenced", "b"), ("silenced", "c")]
    qtbot.waitUntil(lambda: listener.over("a"), timeout=PATIENCE_MS)
    assert listener.told[3:] == [("silenced", "a")]
    voice.say("d", "Hej", "sv")
    qtbot.waitUntil(lambda: listener.over("d"), timeout=PATIENCE_MS)
    assert listener.told[4:] == [("begun", "d"), ("ended", "d")]


def test_at_once_is_at_once(speaking: tuple[Voice, Listener], qtbot: QtBot) -> None:
    voice, listener = speaking
    voice.say("a", LONG, "sv")
    voice.say("b", LONG, "sv")
    qtbot.waitUntil(lambda: listener.has_begun("a"), timeout=PATIENCE_MS)
    voice.say_at_once("c", "Hej", "sv")
    qtbot.waitUntil(lambda: listener.over("a", "b", "c"), timeout=PATIENCE_MS)
    assert [each for each in listener.told if each[1] == "c"] == [("begun", "c"), ("ended", "c")]
    assert [each for each in listener.told if each[1] != "c"] == [("begun", "a"), ("silenced", "b"), ("silenced", "a")]


def test_jumping_quickly_ends_with_the_last_and_every_text_comes_to_one_end(
    speaking: tuple[Voice, Listener], qtbot: QtBot
) -> None:
    voice, listener = speaking
    ids = [str(number) for number in range(40)]
    for id in ids:
        voice.say_at_once(id, LONG, ("sv", "en", "da")[int(id) % 3])
        qtbot.wait(int(id) % 4)
    voice.say_at_once("last", "Hej", "sv")
    qtbot.waitUntil(lambda: listener.over(*ids, "last"), timeout=PATIENCE_MS)
    ends = [each for each in listener.told if each[0] != "begun"]
    assert len(ends) == len(ids) + 1
    assert set(ends) == {("ended", "last"), *(("silenced", id) for id in ids)}
    assert voice.state is VoiceState.READY


def test_urgent_words_cut_all_but_urgent_ones(speaking: tuple[Voice, Listener], qtbot: QtBot) -> None:
    voice, listener = speaking
    voice.say("a", LONG, "sv")
    voice.say("b", LONG, "sv")
    qtbot.waitUntil(lambda: listener.has_begun("a"), timeout=PATIENCE_MS)
    voice.urgent("c", "Är du kvar?", "sv")
    voice.urgent("d", "Are you still there?", "en")
    qtbot.waitUntil(lambda: listener.over("a", "b", "c", "d"), timeout=PATIENCE_MS)
    spoken = [each for each in listener.told if each[1] in "cd"]
    assert spoken == [("begun", "c"), ("ended", "c"), ("begun", "d"), ("ended", "d")]
    assert {each for each in listener.told if each[0] == "silenced"} == {("silenced", "a"), ("silenced", "b")}


def test_a_key_silences_urgent_words_too(speaking: tuple[Voice, Listener], qtbot: QtBot) -> None:
    voice, listener = speaking
    voice.urgent("a", LONG, "sv")
    qtbot.waitUntil(lambda: listener.has_begun("a"), timeout=PATIENCE_MS)
    voice.say_at_once("b", "Hej", "sv")
    qtbot.waitUntil(lambda: listener.over("a", "b"), timeout=PATIENCE_MS)
    assert ("silenced", "a") in listener.told
    assert listener.told[-1] == ("ended", "b")


def test_rate_and_volume_stay_within_what_there_is(speaking: tuple[Voice, Listener], qtbot: QtBot) -> None:
    voice, listener = speaking
    assert (voice.rate, voice.volume) == (0, 0)
    for wanted, kept in ((1000, 100), (-1000, -100), (30, 30)):
        voice.rate = voice.volume = wanted
        assert (voice.rate, voice.volume) == (kept, kept)
        voice.say(str(wanted), "Hej", "sv")
    qtbot.waitUntil(lambda: listener.over("1000", "-1000", "30"), timeout=PATIENCE_MS)
    assert [each for each in listener.told if each[0] == "ended"] == [
        ("ended", "1000"),
        ("ended", "-1000"),
        ("ended", "30"),
    ]


def test_what_is_said_may_be_answered_by_saying_more(speaking: tuple[Voice, Listener], qtbot: QtBot) -> None:
    voice, listener = speaking
    voice.ended.connect(lambda id: voice.say(f"{id}a", "Hej", "sv") if len(id) < 4 else None)
    voice.say("a", "Hej", "sv")
    qtbot.waitUntil(lambda: listener.over("aaaa"), timeout=PATIENCE_MS)
    assert [id for what, id in listener.told if what == "ended"] == ["a", "aa", "aaa", "aaaa"]


def test_a_closed_voice_says_nothing_more(server: SpeechServer, opened: Opened, qtbot: QtBot) -> None:
    voice, listener = opened(server.socket)
    voice.say("a", LONG, "sv")
    qtbot.waitUntil(lambda: listener.has_begun("a"), timeout=PATIENCE_MS)
    voice.close()
    voice.open()
    voice.say("b", "Hej", "sv")
    qtbot.waitUntil(lambda: listener.over("b"))
    assert (voice.state, listener.told[-1]) == (VoiceState.OFF, ("silenced", "b"))
