"""A while in which the panel is wiped: nothing that is touched does anything, and it ends by itself."""

from math import ceil

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal, Slot

CLEANING_S = 60


class Cleaning(QObject):
    """`seconds_left` counts down once it has begun; `changed` says that it is another number, `ended` that it is 0."""

    changed, ended = Signal(), Signal()

    def __init__(self, parent: QObject | None = None, length_s: float = CLEANING_S) -> None:
        super().__init__(parent)
        self._length_s, self.seconds_left = length_s, 0
        self._since = QElapsedTimer()
        self._timer = QTimer(self, interval=200)
        self._timer.timeout.connect(self._count)

    @property
    def on(self) -> bool:
        """Whether the panel is being cleaned."""
        return self.seconds_left > 0

    def begin(self) -> None:
        """From now on."""
        self._since.start()
        self._timer.start()
        self._count()

    def stop(self) -> None:
        """No more; nobody is told that it ended."""
        self._timer.stop()
        self.seconds_left = 0

    @Slot()
    def _count(self) -> None:
        left = max(0, ceil(self._length_s - self._since.elapsed() / 1000))
        if left == self.seconds_left:
            return
        self.seconds_left = left
        self.changed.emit()
        if not left:
            self._timer.stop()
            self.ended.emit()
