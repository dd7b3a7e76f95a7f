"""How loud the voice begins for each visitor, as staff set it."""

import logging
from pathlib import Path

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.content.generations import staff_notes
from kiosk.runtime.jobs import Err, Jobs, Ok, refusal
from kiosk.viewmodels.listening import ListeningViewModel
from kiosk.viewmodels.qml import QmlUncreatable

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

LOUDEST, STEP = 10, 20
"""What is shown as 10 steps is -100 to 100 to the voice."""

log = logging.getLogger(__name__)


@QmlElement
@QmlUncreatable("Built in page.py.")
class VolumeViewModel(QObject):
    """The steps from the quietest, 1, to the loudest; what is set is kept in `state`."""

    changed = Signal()

    def __init__(
        self, listening: ListeningViewModel, state: Path | None, jobs: Jobs, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._listening, self._state, self._jobs = listening, state, jobs

    @Property(int, notify=changed)
    def steps(self) -> int:
        """How loud, of LOUDEST; -1 without a voice."""
        return self.now

    @property
    def now(self) -> int:
        """The same."""
        return (self._listening.beginning + 100) // STEP if self._listening.property("offered") else -1

    @Slot(int)
    def change(self, steps: int) -> None:
        """Begin louder or more quietly; never silent."""
        wanted = max(1, min(LOUDEST, self.now + steps))
        if self.now < 0 or wanted == self.now:
            return
        volume = wanted * STEP - 100
        self._listening.begin_at(volume)
        log.info("staff", extra={"did": "volume", "percent": 10 * wanted})
        if self._state is not None:
            state = self._state
            self._jobs.run(lambda: staff_notes.write_standard_volume(state, volume), self._written)
        self.changed.emit()

    def _written(self, outcome: Ok[None] | Err) -> None:
        error = refusal(outcome)
        if error is not None:
            log.warning("volume not written", extra={"detail": str(error)})
