"""Lets the service manager know that the screen still draws."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, QTimer, Slot

from kiosk.runtime.service_manager import Notify

EVERY_MS = 2000


class Heartbeat(QObject):
    """Says so every two seconds from the GUI thread, only after a frame that was asked for has come: a hang of Python,
    QML or the compositor keeps it from coming. What `told` has besides is said when it changes.

    `ask` asks for a frame; False: there is no panel to draw on, so that none can come. It is ready with the first frame
    after `prepare`, or where none can come.
    """

    def __init__(
        self,
        notify: Notify,
        ask: Callable[[], bool],
        told: Callable[[], Mapping[str, str]],
        parent: QObject | None = None,
        every_ms: int = EVERY_MS,
    ) -> None:
        super().__init__(parent)
        self._notify, self._ask, self._told = notify, ask, told
        self._asked = self._prepared = self._ready = False
        self._said: Mapping[str, str] = {}
        self._timer = QTimer(self, interval=every_ms)
        self._timer.timeout.connect(self.beat)
        self._timer.start()

    @Slot()
    def prepare(self) -> None:
        """There is something to show, and the next frame shows it."""
        self._prepared = True

    @Slot()
    def drawn(self) -> None:
        """A frame is on the screen."""
        if self._prepared and not self._ready:
            self._ready = self._asked = True
        if self._asked:
            self._asked = False
            self._say()

    @Slot()
    def beat(self) -> None:
        """It is time for another frame."""
        self._asked = self._ask()
        if not self._asked:
            self._ready = self._prepared
            self._say()

    def _say(self) -> None:
        now = dict(self._told()) | ({"READY": "1"} if self._ready else {})
        new = {name: value for name, value in now.items() if self._said.get(name) != value}
        if self._notify({"WATCHDOG": "1"} | new):
            self._said = now
