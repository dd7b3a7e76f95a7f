"""Waits for a condition while Qt's event loop runs."""

from collections.abc import Callable

from PySide6.QtCore import QEventLoop, QTimer

LOOK_MS = 2


def wait_for(condition: Callable[[], object], what: str, patience_s: float = 30.0) -> None:
    """Let the event loop run until `condition` holds.

    Raises:
        TimeoutError: says `what` was waited for, after so many seconds.
    """
    loop, late = QEventLoop(), QTimer(singleShot=True)
    look = QTimer(interval=LOOK_MS)
    late.timeout.connect(loop.quit)
    look.timeout.connect(lambda: loop.quit() if condition() else None)
    late.start(round(patience_s * 1000))
    look.start()
    if not condition():
        loop.exec()
    look.stop()
    if not condition():
        raise TimeoutError(what)
