"""Lets a screen hang when somebody asks for it, in a machine where the package is tried; nothing of the product.

Read by every Python as it starts. What is written into ASKED is done on the GUI thread of the next screen that sees it.
"""

import os
import sys
import threading
import time

ASKED = "/run/heidi-kiosk/hang"


def _busy() -> None:
    while True:
        pass


def _locked() -> None:
    lock = threading.Lock()
    lock.acquire()
    lock.acquire()


def _script() -> None:
    from PySide6.QtQml import QJSEngine

    QJSEngine().evaluate("for (;;) {}")


HANGS = {"busy": _busy, "locked": _locked, "script": _script}


def _wait() -> None:
    while not os.path.exists(ASKED):
        time.sleep(0.5)
    with open(ASKED, encoding="utf-8") as file:
        asked = file.read().strip()
    os.unlink(ASKED)
    from PySide6.QtCore import QCoreApplication, QTimer

    application = QCoreApplication.instance()
    assert application
    QTimer.singleShot(0, application, HANGS[asked])


def _is_supervisor() -> bool:
    with open("/proc/self/cmdline", "rb") as file:
        return b"supervise" in file.read().split(b"\0")


if sys.platform == "linux" and _is_supervisor():
    os.register_at_fork(after_in_child=lambda: threading.Thread(target=_wait, daemon=True).start())
