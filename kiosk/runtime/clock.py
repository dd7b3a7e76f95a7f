"""The time the screen goes by: the machine's, or another one that runs on from a given moment."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QObject, QTimer, Signal, Slot

TICK_MS = 1000


def machine_time() -> datetime:
    """What the machine's clock says, aware, in UTC."""
    return datetime.now(UTC)


class Clock(QObject):
    """Tells the moment (aware, UTC) and signals each new minute. `at` is the moment it runs on from.

    It looks at the machine's clock every second instead of counting, so a clock that is put right, or a machine
    that slept, is noticed within one.
    """

    minute = Signal()

    def __init__(
        self,
        at: datetime | None = None,
        parent: QObject | None = None,
        machine: Callable[[], datetime] = machine_time,
    ) -> None:
        super().__init__(parent)
        self._machine = machine
        self._offset = at - machine() if at else timedelta()
        self._shown = self.now().replace(second=0, microsecond=0)
        self._timer = QTimer(self, interval=TICK_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def now(self) -> datetime:
        """The present moment, aware, in UTC."""
        return self._machine() + self._offset

    def travel(self, at: datetime) -> None:
        """Go to `at` and run on from there."""
        self._offset = at - self._machine()
        self.look()

    @Slot()
    def look(self) -> None:
        """Signal `minute` when another minute has begun since the last look."""
        minute = self.now().replace(second=0, microsecond=0)
        if minute != self._shown:
            self._shown = minute
            self.minute.emit()
