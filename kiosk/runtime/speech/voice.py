"""The voice of the screen: says texts in order through the speech server, and never keeps anybody waiting for it."""

import logging
from collections import deque
from collections.abc import Sequence
from dataclasses import replace
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal, Slot

from kiosk.runtime.speech.message import Text

if TYPE_CHECKING:
    from kiosk.runtime.speech.session import Session

log = logging.getLogger(__name__)

RETRIES_MS = (5_000, 15_000, 60_000, 300_000)
"""The pauses before the server is asked again; the last one for ever."""
WELL_MS = 60_000
"""Once it was well for so long, the pauses begin anew."""


class VoiceState(StrEnum):
    """Whether there is a voice: none is set, nobody knows yet, it has spoken, it does not answer."""

    OFF = "off"
    STARTING = "starting"
    READY = "ready"
    AWAY = "away"


class Voice(QObject):
    """Says texts, one after the other; each is `ended` once it was spoken to its end, and `silenced` otherwise.

    These signals and `begun` have the id of the text, so an id that is used again means one text only once the other is
    over. `state` and `why` change with `stateChanged`; `why` is a sentence for the log and for `kiosk status`, empty
    unless the voice is away. `unanswered`: it is away, and was asked again in vain; whoever can may start the server
    anew. Nothing is asked before `open`, and without a `path` nothing ever.
    """

    begun, ended, silenced = Signal(str), Signal(str), Signal(str)
    stateChanged, unanswered = Signal(), Signal()

    def __init__(
        self, path: Path | None, parent: QObject | None = None, retries_ms: Sequence[int] = RETRIES_MS
    ) -> None:
        super().__init__(parent)
        self._path, self._retries_ms, self._tries = path, retries_ms, 0
        self.state = VoiceState.OFF if path is None else VoiceState.STARTING
        self.why = ""
        self.languages: frozenset[str] = frozenset()
        self._rate = self._volume = 0
        self._queue: deque[Text] = deque()
        self._session: Session | None = None
        self._well = QElapsedTimer()
        self._again = QTimer(self, singleShot=True)
        self._again.timeout.connect(self.open)

    @property
    def rate(self) -> int:
        """How fast it speaks, from the next text on: -100 to 100, 0 is normal."""
        return self._rate

    @rate.setter
    def rate(self, rate: int) -> None:
        self._rate = max(-100, min(100, rate))

    @property
    def volume(self) -> int:
        """How loud it speaks, from the next text on: -100 (silent) to 100, 0 is normal."""
        return self._volume

    @volume.setter
    def volume(self, volume: int) -> None:
        self._volume = max(-100, min(100, volume))

    def speaks(self, language: str) -> bool:
        """Whether there is a voice for a language; as long as nobody knows, there is."""
        return self._session is None or self._session.modules.speak(language)

    @Slot()
    def open(self) -> None:
        """Look for the server; nothing while that is done."""
        if self._path is None or self._session is not None:
            return
        from kiosk.runtime.speech.session import Session  # the first picture does not wait for it

        self._session = session = Session(self._path, self)
        session.ready.connect(self._be_ready)
        session.learnt.connect(self._learn)
        session.free.connect(self._go_on)
        session.begun.connect(self.begun)
        session.ended.connect(self.ended)
        session.silenced.connect(self.silenced)
        session.lost.connect(self._lose)
        session.open()

    def say(self, id: str, text: str, language: str) -> None:
        """Say `text` after all that waits."""
        self._add(Text(id, text, language))

    def say_at_once(self, id: str, text: str, language: str) -> None:
        """Fall silent and say `text`."""
        self.stop()
        self._add(Text(id, text, language))

    def urgent(self, id: str, text: str, language: str) -> None:
        """Say `text` in place of all that is not urgent, the words of other programs too."""
        self._drop([each for each in self._queue if not each.important])
        if self._session is not None and not self._session.says_important:
            self._session.cancel()
        self._add(Text(id, text, language, important=True))

    def stop(self) -> None:
        """Fall silent: what waits is dropped, what is said is cancelled."""
        self._drop(list(self._queue))
        if self._session is not None:
            self._session.cancel()

    def close(self) -> None:
        """Fall silent for good."""
        self._path, self.state = None, VoiceState.OFF
        self._queue.clear()
        self._again.stop()
        if self._session is not None:
            self._session.close()

    def _add(self, text: Text) -> None:
        if self.state in (VoiceState.STARTING, VoiceState.READY):
            self._queue.append(text)
            self._go_on()
        else:
            QTimer.singleShot(0, self, lambda: self.silenced.emit(text.id))

    def _drop(self, texts: Sequence[Text]) -> None:
        self._queue = deque(each for each in self._queue if each not in texts)
        for text in texts:
            self.silenced.emit(text.id)

    def _go_on(self) -> None:
        if self._queue and self._session is not None and self._session.is_free:
            self._session.say(replace(self._queue.popleft(), rate=self._rate, volume=self._volume))

    def _be_ready(self) -> None:
        self._well.start()
        self._become(VoiceState.READY, "")

    def _learn(self) -> None:
        if self._session is not None:
            self.languages = self._session.modules.languages

    def _lose(self, why: str, unfinished: Sequence[Text]) -> None:
        """Away, with all that was to be said; look again after a while."""
        assert self._session is not None
        self._session.deleteLater()
        self._session = None
        if self._well.isValid() and self._well.elapsed() > WELL_MS:
            self._tries = 0
        self._well.invalidate()
        self._again.start(self._retries_ms[min(self._tries, len(self._retries_ms) - 1)])
        self._tries += 1
        was_away = self.state is VoiceState.AWAY
        self._become(VoiceState.AWAY, why)
        for text in unfinished:
            self.silenced.emit(text.id)
        self._drop(list(self._queue))
        if was_away:
            self.unanswered.emit()

    def _become(self, state: VoiceState, why: str) -> None:
        if state is not self.state:
            log.log(logging.WARNING if why else logging.INFO, f"voice {state}", extra={"why": why} if why else {})
        if (state, why) != (self.state, self.why):
            self.state, self.why = state, why
            self.stateChanged.emit()
