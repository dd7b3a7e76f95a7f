"""Lets others know whether headphones are watched and plugged in."""

import logging
from collections.abc import Callable

from PySide6.QtCore import QObject, Slot

from kiosk.runtime.headphones.watch import Headphones, HeadphonesState
from kiosk.runtime.jobs import Err, Jobs, Ok, refusal

log = logging.getLogger(__name__)


class HeadphonesReport(QObject):
    """Writes down each change (`write` gets the state and its detail), off the GUI thread; a disk that refuses is
    logged once."""

    def __init__(
        self, headphones: Headphones, jobs: Jobs, write: Callable[[str, str], None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._headphones, self._jobs, self._write = headphones, jobs, write
        self._is_told = False
        headphones.changed.connect(self._tell)
        if headphones.state is HeadphonesState.OFF:
            self._tell()  # what is written there is of another day

    @Slot()
    def _tell(self) -> None:
        state, detail = self._headphones.state, self._headphones.detail
        self._jobs.run(lambda: self._write(state, detail), self._done)

    def _done(self, outcome: Ok[None] | Err) -> None:
        error = refusal(outcome)
        if error and not self._is_told:
            self._is_told = True
            log.warning("headphones not reported", extra={"detail": str(error)})
