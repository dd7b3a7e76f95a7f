"""The time the screen goes by: the machine's, or another one that runs on from a given moment."""

from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QObject, QTimer, Signal, Slot

TICK_MS = 1000


class Clock(QObject):
    """Tells the moment (aware, UTC) and signals each new minute.

    It looks at the machine's clock every second instead of counting, so a clock that is put right, or a machine
    that slept, is noticed within one.
    """

    minute = Signal()

    def __init__(self, at: datetime | None = None, frozen: bool = False, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._offset = at - datetime.now(UTC) if at else timedelta()
        self._frozen = (at or datetime.now(UTC)) if frozen else None
        self._shown = self.now().replace(second=0, microsecond=0)
        self._timer = QTimer(self, interval=TICK_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def now(self) -> datetime:
        """The present moment, aware, in UTC."""
        return self._frozen or datetime.now(UTC) + self._offset

    def travel(self, at: datetime) -> None:
        """Go to `at` and run on (or stand still, when frozen) from there."""
        if self._frozen:
            self._frozen = at
        self._offset = at - datetime.now(UTC)
        self.look()

    @Slot()
    def look(self) -> None:
        """Signal `minute` when another minute has begun since the last look."""
        minute = self.now().replace(second=0, microsecond=0)
        if minute != self._shown:
            self._shown = minute
            self.minute.emit()
