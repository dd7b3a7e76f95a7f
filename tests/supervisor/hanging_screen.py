"""The real screen under the real supervisor, with less patience, and a way to hang: `python -m … STATE WAY`.

It hangs as soon as STATE/hang is there, once: `busy` Python, a `lock` that it holds itself, or a call into C that keeps
Python's own lock (`call`).
"""

import ctypes
import logging
import sys
from collections.abc import Callable
from pathlib import Path
from threading import Lock

from PySide6.QtCore import QTimer

from kiosk import app
from kiosk.cli import logs
from kiosk.panel_geometry import Showing
from kiosk.runtime.service_manager import Notify, service_manager
from kiosk.screen_settings import ScreenSettings
from kiosk.supervisor.prepared import Prepared
from kiosk.supervisor.supervisor import Patience, Supervisor

PATIENCE = Patience(silence=3)
log = logging.getLogger(__name__)


def busy() -> None:
    """Do nothing, and that for ever."""
    while True:
        pass


def lock() -> None:
    """Wait for oneself."""
    held = Lock()
    held.acquire()
    held.acquire()


def call() -> None:
    """Wait in C, with Python's lock in hand."""
    ctypes.PyDLL(None).sleep(3600)


WAYS: dict[str, Callable[[], None]] = {"busy": busy, "lock": lock, "call": call}


def main(state: Path, way: str) -> None:
    """Supervise it."""
    logs.set_up()
    prepared, sign = Prepared(ScreenSettings(lambda: (state, None), state=state)), state / "hang"

    def hang() -> None:
        if sign.exists():
            sign.unlink()
            WAYS[way]()

    def show(notify: Notify) -> int:
        timer = QTimer(interval=50)
        timer.timeout.connect(hang)
        return app.run(prepared.settings, Showing(), lambda _: timer.start(), notify)

    sys.exit(Supervisor(show, service_manager(), prepared.forgive, patience=PATIENCE).run())


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
