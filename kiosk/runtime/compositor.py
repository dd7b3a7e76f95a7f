"""What shows the windows may die, and on Wayland Qt then ends this process at once: with 255, after a warning.

That warning is the one moment in which it can be told from a death of our own.
"""

import logging
from collections.abc import Callable

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

log = logging.getLogger("qt")

WAYLAND = "wayland"
_DEATHS = ("The Wayland connection broke",)
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


def watch(platform: str, died: Callable[[], None]) -> None:
    """Call `died` right before Qt ends the process because the compositor is gone; what Qt says otherwise is logged.

    `platform` is the one that Qt draws on. Nothing is watched on others than Wayland: they outlive us, or end us.
    """
    if not platform.startswith(WAYLAND):
        return

    def heard(kind: QtMsgType, _context: QMessageLogContext, words: str) -> None:
        if words.startswith(_DEATHS):
            died()
        log.log(_LEVELS[kind], words)

    qInstallMessageHandler(heard)
