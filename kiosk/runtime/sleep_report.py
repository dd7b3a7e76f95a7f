"""Lets others know that the screen runs, and whether it sleeps."""

import logging
from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, Slot

from kiosk.runtime.jobs import Err, Jobs, Ok, refusal
from kiosk.runtime.sleep import Sleep

log = logging.getLogger(__name__)


class SleepReport(QObject):
    """Writes down, once `open` and at each change, whether the screen sleeps and until when (`write`), off the GUI
    thread; a disk that refuses is logged once."""

    def __init__(
        self, sleep: Sleep, jobs: Jobs, write: Callable[[bool, datetime | None], None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._sleep, self._jobs, self._write = sleep, jobs, write
        self._written: tuple[bool, datetime | None] | None = None
        self._is_told = False

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
            self._jobs.run(lambda: self._write(*told), self._done)

    def _done(self, outcome: Ok[None] | Err) -> None:
        error = refusal(outcome)
        if error and not self._is_told:
            self._is_told = True
            log.warning("sleep not reported", extra={"detail": str(error)})
