"""The socket of the speech server, asked one command at a time by an event loop that never waits for it."""

import os
import socket
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject, QSocketNotifier, QTimer, Signal

from kiosk.runtime.speech.protocol import NotSsip, Replies, Reply

ANSWER_MS = 1000
STEP_BYTES = 65_536
"""How much is read before the event loop goes on with something else."""

Then = Callable[[Reply], None]


class Connection(QObject):
    """One connection. `told` has each event; `lost` comes once, says why, and nothing comes after it."""

    told = Signal(object)
    lost = Signal(str)

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path, self._replies = path, Replies()
        self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM | socket.SOCK_NONBLOCK | socket.SOCK_CLOEXEC)
        self._notifier = QSocketNotifier(self._socket.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.setEnabled(False)
        self._notifier.activated.connect(self._read)
        self._deadline = QTimer(self, singleShot=True)
        self._deadline.timeout.connect(self._miss)
        self._asked = ""
        self._then: Then = lambda _: None
        self._is_closed = False

    @property
    def is_free(self) -> bool:
        """Whether nothing is asked at this moment, and something can be."""
        return not self._asked and not self._is_closed

    def open(self) -> None:
        """Connect; a server that is not there is `lost`."""
        try:
            self._socket.connect(os.fspath(self._path))
        except (OSError, ValueError) as error:
            self._lose(f"Nobody can be reached at {self._path} ({error}).")
        else:
            self._notifier.setEnabled(True)

    def ask(self, name: str, data: bytes, then: Then, within_ms: int = ANSWER_MS) -> None:
        """Send `data`, which the log calls `name`, and hand its answer to `then`; only when the connection is free."""
        self._asked, self._then = name, then
        self._deadline.start(within_ms)
        self._send(data)

    def close(self, farewell: bytes = b"") -> None:
        """End it, once and for all; `farewell` is sent if that is possible at once."""
        if self._is_closed:
            return
        self._is_closed = True
        self._deadline.stop()
        self._notifier.setEnabled(False)
        with suppress(OSError):
            self._socket.send(farewell)
        self._socket.close()

    def _send(self, data: bytes) -> None:
        try:
            sent = self._socket.send(data)
        except BlockingIOError:
            sent = 0
        except OSError as error:
            self._lose(f"The speech server took nothing more ({error}).")
            return
        if sent < len(data):
            self._lose("The speech server does not take what it is sent.")

    def _read(self) -> None:
        try:
            data = self._socket.recv(STEP_BYTES)
        except BlockingIOError:
            return
        except OSError as error:
            self._lose(f"The speech server said nothing more ({error}).")
            return
        if not data:
            self._lose("The speech server ended the connection.")
            return
        try:
            for reply in self._replies.of(data):
                self._hand_out(reply)
                if self._is_closed:
                    return
        except NotSsip as error:
            self._lose(f"What answers at {self._path} is no speech server: {error}.")

    def _hand_out(self, reply: Reply) -> None:
        if reply.is_event:
            self.told.emit(reply)
        elif self._asked:
            self._asked = ""
            self._deadline.stop()
            self._then(reply)

    def _miss(self) -> None:
        self._lose(f"The speech server has not answered in time ({self._asked}).")

    def _lose(self, why: str) -> None:
        if not self._is_closed:
            self.close()
            self.lost.emit(why)
