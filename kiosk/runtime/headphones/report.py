"""Lets others know whether headphones are watched and plugged in."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot

from kiosk.runtime.headphones.watch import Headphones, HeadphonesState
from kiosk.runtime.jobs import Jobs
from kiosk.runtime.note_writer import NoteWriter


class HeadphonesReport(QObject):
    """Writes down each change (`write` gets the state and its detail), off the GUI thread; a disk that refuses is
    logged once."""

    def __init__(
        self, headphones: Headphones, jobs: Jobs, write: Callable[[str, str], None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._headphones, self._write = headphones, write
        self._notes = NoteWriter(jobs, "headphones not reported")
        headphones.changed.connect(self._tell)
        if headphones.state is HeadphonesState.OFF:
            self._tell()  # what is written there is of another day

    @Slot()
    def _tell(self) -> None:
        state, detail = self._headphones.state, self._headphones.detail
        self._notes.write(lambda: self._write(state, detail))
