"""A voice on a real server that speaks as quickly as it can, and a list of what it was asked to say."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEventLoop, QObject

from bench.speech import server
from bench.speech.server import SpeechServer
from kiosk.runtime.speech.voice import RETRIES_MS, Voice

PATIENCE_MS = 30_000


class Heard(Voice):
    """The voice itself; `texts` are those it was asked to say, with their languages, `urgent_texts` the urgent ones;
    `words_now` is what was said last, and not cut off by anything.

    The server speaks quicker than anybody hears: while it `waits`, an end is told by `go_on` only.
    """

    def __init__(
        self, path: Path | None, parent: QObject | None = None, retries_ms: Sequence[int] = RETRIES_MS
    ) -> None:
        super().__init__(path, parent, retries_ms)
        self.texts: list[tuple[str, str]] = []
        self.urgent_texts: list[str] = []
        self.words_now: list[str] = []
        self._last_id = ""
        self.stops = 0
        self.waits = False
        self._waiting: list[str] = []

    def open(self) -> None:
        super().open()
        if self._session is not None:
            self._session.ended.disconnect(self.ended)
            self._session.ended.connect(self._end)

    @property
    def is_over(self) -> bool:
        """Whether what was said last has come to its end, and waits to tell so."""
        return self._last_id in self._waiting

    def go_on(self) -> None:
        """Tell that what was said has come to its end."""
        waiting, self._waiting = self._waiting, []
        for id in waiting:
            self.ended.emit(id)

    def _end(self, id: str) -> None:
        if self.waits:
            self._waiting.append(id)
        else:
            self.ended.emit(id)

    def say(self, id: str, text: str, language: str) -> None:
        self._last_id = id
        self.texts.append((text, language))
        self.words_now.append(text)
        super().say(id, text, language)

    def say_at_once(self, id: str, text: str, language: str) -> None:
        self._last_id = id
        self.texts.append((text, language))
        self.words_now = [text]
        super().say_at_once(id, text, language)

    def urgent(self, id: str, text: str, language: str) -> None:
        self.urgent_texts.append(text)
        self.words_now = [text]
        super().urgent(id, text, language)

    def stop(self) -> None:
        self.stops += 1
        super().stop()

    @property
    def words(self) -> list[str]:
        """What it was asked to say."""
        return [text for text, _ in self.texts]


@contextmanager
def silent_server(folder: Path) -> Iterator[SpeechServer]:
    """A real server; skips the test where none is installed."""
    if not server.is_installed():
        pytest.skip("speech-dispatcher is not installed")
    with server.speech_server(folder) as running:
        yield running


@contextmanager
def heard(socket: Path, app: QCoreApplication, retries_ms: Sequence[int] = RETRIES_MS) -> Iterator[Heard]:
    """A voice that is ready, and knows its languages; closed at the end."""
    voice = Heard(socket, retries_ms=retries_ms)
    voice.open()
    while not voice.languages:
        app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, PATIENCE_MS)
    yield voice
    voice.close()
    shiboken6.delete(voice)
