"""Real speech servers, and voices that are closed again."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication

from bench import speech_server
from bench.speech_server import SpeechServer
from kiosk.runtime.speech.voice import Voice
from tests.runtime.speech.listener import LONGEST_S, Listener

RETRIES_MS = (200, 400)
PATIENCE_MS = 30_000

Opened = Callable[[Path], tuple[Voice, Listener]]


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SpeechServer]:
    """A server that speaks as quickly as it can, and is not heard."""
    if not speech_server.is_installed():
        pytest.skip("speech-dispatcher is not installed")
    with speech_server.speech_server(tmp_path_factory.mktemp("speech")) as running:
        yield running


@pytest.fixture
def opened(qapp: QCoreApplication) -> Iterator[Opened]:
    """Opens voices, soon to try again; at the end none may have kept the event loop waiting."""
    voices: list[tuple[Voice, Listener]] = []

    def open_voice(path: Path) -> tuple[Voice, Listener]:
        voice = Voice(path, retries_ms=RETRIES_MS)
        voices.append((voice, Listener(voice)))
        voice.open()
        return voices[-1]

    yield open_voice
    qapp.processEvents()
    longest = [listener.longest for _, listener in voices]
    for voice, _ in voices:
        voice.close()
        shiboken6.delete(voice)
    assert max(longest) < LONGEST_S
