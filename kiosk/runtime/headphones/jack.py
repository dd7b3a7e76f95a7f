"""One jack, watched by the event loop."""

import os
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QSocketNotifier, QTimer, Signal, Slot

from kiosk.runtime.headphones.evdev import RECORD, turns

SETTLED_MS = 200
"""A plug that slides in touches, leaves and touches again: it is in, or out, once it has been so for as long."""
STEP_BYTES = 64 * RECORD.size
"""How much is read before the event loop goes on with something else."""

Ask = Callable[[int], bool]


class Jack(QObject):
    """The jack `name`. `turned` says that it is `plugged` now, or no more; `lost`, once, that the device has gone."""

    turned, lost = Signal(), Signal()

    def __init__(self, node: Path, name: str, ask: Ask, parent: QObject | None = None) -> None:
        """`ask` says of the open node whether something is in the jack at this moment.

        Raises:
            OSError: it cannot be opened or asked.
        """
        opened = os.open(node, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC)
        try:
            is_in = ask(opened)
        except OSError:
            os.close(opened)
            raise
        super().__init__(parent)  # only now: `parent` would keep an object that was never made
        self.name, self.plugged = name, is_in
        self._node, self._ask, self._is_in, self._rest = opened, ask, is_in, b""
        self._settled = QTimer(self, singleShot=True, interval=SETTLED_MS)
        self._settled.timeout.connect(self._settle)
        self._notifier: QSocketNotifier | None = QSocketNotifier(self._node, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._read)

    def close(self) -> None:
        """Watch it no more."""
        if self._notifier is not None:
            self._settled.stop()
            self._notifier.setEnabled(False)
            self._notifier = None
            os.close(self._node)

    @Slot()
    def _read(self) -> None:
        if self._notifier is None:
            return
        try:
            data = os.read(self._node, STEP_BYTES)
            if data:
                self._take(self._rest + data)
        except BlockingIOError:
            return
        except OSError:
            data = b""
        if not data:
            self.close()
            self.lost.emit()

    def _take(self, data: bytes) -> None:
        whole = len(data) // RECORD.size * RECORD.size
        self._rest = data[whole:]
        for turn in turns(data[:whole]):
            self._is_in = self._ask(self._node) if turn is None else turn
            self._settled.start()

    @Slot()
    def _settle(self) -> None:
        if self._is_in is not self.plugged:
            self.plugged = self._is_in
            self.turned.emit()
