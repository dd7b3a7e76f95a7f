"""Beside espeak-ng there is a better voice for Swedish: here one that writes into a file what it is asked to say."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from bench import speech_server
from bench.speech_server import SpeechServer
from kiosk.runtime.speech.voice import Voice
from tests.runtime.speech.conftest import PATIENCE_MS, Opened
from tests.runtime.speech.listener import Listener

MODULE = """
GenericExecuteSynth "echo \\"$LANGUAGE|$RATE|$VOLUME|$DATA\\" >> {file}"
AddVoice "sv" "MALE1" "better"
DefaultVoice "better"
GenericLanguage "sv" "sv" "utf-8"
GenericRateAdd 100
GenericRateMultiply 100
GenericVolumeAdd 100
GenericVolumeMultiply 100
"""


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The file of the better voice."""
    return tmp_path_factory.mktemp("better") / "said"


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory, written: Path) -> Iterator[SpeechServer]:
    if not speech_server.is_installed():
        pytest.skip("speech-dispatcher is not installed")
    configuration = written.with_name("better.conf")
    configuration.write_text(MODULE.format(file=written), encoding="utf-8")
    more = f'AddModule "better" "sd_generic" "{configuration}"\n'
    with speech_server.speech_server(tmp_path_factory.mktemp("speech"), more=more) as running:
        yield running


def said(voice: Voice, listener: Listener, qtbot: QtBot, *texts: tuple[str, str]) -> None:
    """Say these texts, each in its language, and wait until that is done."""
    ids = [str(number) for number, _ in enumerate(texts, len(listener.told))]
    for id, (text, language) in zip(ids, texts, strict=True):
        voice.say(id, text, language)
    qtbot.waitUntil(lambda: listener.over(*ids), timeout=PATIENCE_MS)
    assert [told for told in listener.told if told[0] == "silenced"] == []


def test_each_language_has_the_voice_that_is_there_for_it(
    server: SpeechServer, written: Path, opened: Opened, qtbot: QtBot
) -> None:
    voice, listener = opened(server.socket)
    qtbot.waitUntil(lambda: bool(voice.languages), timeout=PATIENCE_MS)
    assert voice.languages >= {"sv", "en", "da", "de"}
    said(voice, listener, qtbot, ("Hej", "sv"), ("Hello", "en"), ("Goddag", "da"), ("Hej igen", "sv"), ("Nobody", "se"))
    voice.rate, voice.volume = 50, -50
    said(voice, listener, qtbot, ("Fortare", "sv"), ("Faster", "en"))
    asked = [line.split("|") for line in written.read_text(encoding="utf-8").splitlines()]
    assert [(language, float(rate), float(volume), text) for language, rate, volume, text in asked] == [
        ("sv", 100, 100, "Hej"),
        ("sv", 100, 100, "Hej igen"),
        ("sv", 150, 50, "Fortare"),
    ]
