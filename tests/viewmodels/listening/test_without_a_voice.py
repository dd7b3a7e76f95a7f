"""A visitor loses no word for want of a voice: what none can say in its own language is read by that of the screen."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from bench.speech import server as speech_server
from bench.speech.server import SpeechServer
from kiosk.domain.mixed_text import in_language
from kiosk.runtime.language import Languages
from kiosk.viewmodels.formatting import listed
from kiosk.viewmodels.reading import Role, Spoken
from tests.heard import Heard, heard
from tests.viewmodels.listening.house import House

MODULE = """
GenericExecuteSynth "echo \\"$LANGUAGE|$DATA\\" >> {file}"
AddVoice "sv" "MALE1" "swedish"
DefaultVoice "swedish"
GenericLanguage "sv" "sv" "utf-8"
"""
PAGE = (
    Spoken("title", Role.HEADING, "Lindab", "sv"),
    Spoken("about", Role.TEXT, in_language("Buorre beaivi 15:00", "se"), "sv"),
    Spoken("mixed", Role.TEXT, listed("kl. 13:00", in_language("Giitu 14:00", "se"), "Gratis"), "sv"),
)
SAID = [
    ("Lindab. rubrik", "sv"),
    ("Buorre beaivi klockan 15", "sv"),
    ("klockan 13, Giitu klockan 14, Gratis", "sv"),
]


@pytest.fixture
def written(tmp_path: Path) -> Path:
    """The file of the Swedish voice. espeak-ng is there for the others, and speaks no Northern Sámi."""
    return tmp_path / "said"


@pytest.fixture
def server(tmp_path: Path, written: Path) -> Iterator[SpeechServer]:
    if not speech_server.is_installed():
        pytest.skip("speech-dispatcher is not installed")
    configuration = tmp_path / "swedish.conf"
    configuration.write_text(MODULE.format(file=written), encoding="utf-8")
    more = f'AddModule "swedish" "sd_generic" "{configuration}"\n'
    with speech_server.speech_server(tmp_path, more=more) as running:
        yield running


def test_the_voice_of_the_screen_reads_what_no_voice_speaks(
    server: SpeechServer, written: Path, languages: Languages, qapp: QCoreApplication, qtbot: QtBot
) -> None:
    with heard(server.socket, qapp) as voice:
        assert "sv" in voice.languages
        assert "se" not in voice.languages
        said_to_its_end(voice, languages, qtbot)
        assert voice.texts[: len(SAID)] == SAID
    asked = [line.partition("|") for line in written.read_text(encoding="utf-8").splitlines()]
    assert {language for language, _, _ in asked} == {"sv"}
    assert " ".join(text.strip() for _, _, text in asked).startswith(" ".join(text for text, _ in SAID))


def said_to_its_end(voice: Heard, languages: Languages, qtbot: QtBot) -> None:
    house = House(voice, languages)
    house.page = PAGE
    house.listening.toggle()
    qtbot.waitUntil(lambda: any(text.startswith("Det var allt") for text in voice.words), timeout=30_000)
    house.listening.stop()
    shiboken6.delete(house.idle)


def test_what_one_voice_speaks_is_left_to_it() -> None:
    item = Spoken("mixed", Role.TEXT, listed("kl. 13:00", in_language("At 14:00", "en"), "Gratis"), "sv")
    assert item.heard(lambda code: code in ("sv", "en"), "sv") == item.parts
    assert item.heard(lambda code: code == "sv", "sv") == (("klockan 13, At klockan 14, Gratis", "sv"),)
