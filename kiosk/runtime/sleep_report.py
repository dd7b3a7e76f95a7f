"""Lets others know that the screen runs, and whether it sleeps."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, Slot

from kiosk.runtime.jobs import Jobs
from kiosk.runtime.note_writer import NoteWriter
from kiosk.runtime.sleep import Sleep


class SleepReport(QObject):
    """Writes down, once `open` and at each change, whether the screen sleeps and until when (`write`), off the GUI
    thread; a disk that refuses is logged once."""

    def __init__(
        self, sleep: Sleep, jobs: Jobs, write: Callable[[bool, datetime | None], None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._sleep, self._write = sleep, write
        self._notes = NoteWriter(jobs, "sleep not reported")
        self._written: tuple[bool, datetime | None] | None = None

    @Slot()
    def open(self) -> None:
        """The first picture is on the screen."""
        self._sleep.changed.connect(self._tell)
        self._tell()

    @Slot()
    def _tell(self) -> None:
        told = self._sleep.asleep, self._sleep.until
        if told != self._written:
            self._written = told
            self._notes.write(lambda: self._write(*told))
