"""Lets others know how the voice is: whoever asks, and whoever can start its server anew."""

import logging
from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, Slot

from kiosk.runtime.clock import machine_time
from kiosk.runtime.jobs import Err, Jobs, Ok, refusal
from kiosk.runtime.speech.voice import Voice, VoiceState

log = logging.getLogger(__name__)


class VoiceReport(QObject):
    """Writes down each change of the voice (`write` gets its state, why, and since when), and asks for a new server
    (`restart`) each time that another look for it was in vain. Both are done off the GUI thread; a disk that refuses is
    logged once."""

    def __init__(
        self,
        voice: Voice,
        jobs: Jobs,
        write: Callable[[str, str, datetime], None],
        restart: Callable[[], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._voice, self._jobs, self._write, self._restart = voice, jobs, write, restart
        self._state, self._since = voice.state, machine_time()
        self._is_told = False
        voice.stateChanged.connect(self._tell)
        voice.unanswered.connect(self._ask)
        if voice.state is VoiceState.OFF:
            self._tell()  # what is written there is of another day

    @Slot()
    def _tell(self) -> None:
        if self._voice.state is not self._state:
            self._state, self._since = self._voice.state, machine_time()
        state, why, since = self._state, self._voice.why, self._since
        self._jobs.run(lambda: self._write(state, why, since), self._done)

    @Slot()
    def _ask(self) -> None:
        self._jobs.run(self._restart, self._done)

    def _done(self, outcome: Ok[None] | Err) -> None:
        error = refusal(outcome)
        if error and not self._is_told:
            self._is_told = True
            log.warning("voice not reported", extra={"detail": str(error)})
