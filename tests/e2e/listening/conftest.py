"""The screen with a real voice, whose words are noted."""

from collections.abc import Iterator

import pytest

from kiosk.tour.offscreen import Drawing, Look
from tests.e2e.listening.blind_visitor import BlindVisitor
from tests.heard import Heard, silent_server
from tests.screens import DESK, Screens


@pytest.fixture(scope="module")
def speaking(screens: Screens, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Drawing]:
    """A screen that nobody is at; its voice is ready."""
    with silent_server(tmp_path_factory.mktemp("speech")) as server, pytest.MonkeyPatch.context() as patch:
        patch.setattr("kiosk.app.Voice", Heard)
        drawing = screens.show(DESK, speech_socket=server.socket)
        drawing.begin(Look(DESK.size))
        drawing.picture()
        drawing.wait_for(lambda: bool(drawing.screen.voice.languages))
        yield drawing
        screens.close()


@pytest.fixture
def visitor(speaking: Drawing) -> BlindVisitor:
    """Nobody was there before."""
    speaking.screen.idle.touch()
    speaking.screen.idle.finish()
    speaking.rest()
    voice = speaking.screen.voice
    assert isinstance(voice, Heard)
    voice.go_on()
    voice.texts.clear()
    voice.urgent_texts.clear()
    return BlindVisitor(speaking, voice)
