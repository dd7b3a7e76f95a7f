"""Lets others know how the voice is: whoever asks, and whoever can start its server anew."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, Slot

from kiosk.runtime.clock import machine_time
from kiosk.runtime.jobs import Jobs
from kiosk.runtime.note_writer import NoteWriter
from kiosk.runtime.speech.voice import Voice, VoiceState


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
        self._voice, self._write, self._restart = voice, write, restart
        self._notes = NoteWriter(jobs, "voice not reported")
        self._state, self._since = voice.state, machine_time()
        voice.stateChanged.connect(self._tell)
        voice.unanswered.connect(self._ask)
        if voice.state is VoiceState.OFF:
            self._tell()  # what is written there is of another day

    @Slot()
    def _tell(self) -> None:
        if self._voice.state is not self._state:
            self._state, self._since = self._voice.state, machine_time()
        state, why, since = self._state, self._voice.why, self._since
        self._notes.write(lambda: self._write(state, why, since))

    @Slot()
    def _ask(self) -> None:
        self._notes.write(self._restart)
