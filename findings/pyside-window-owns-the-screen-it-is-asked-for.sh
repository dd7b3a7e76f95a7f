#!/bin/sh
# Guess:   `window.screen()` only tells on which display a window is; the display is the application's, and stays.
# Found:   PySide makes the display's Python half a child of the window. Once that window is deleted, the object is no
#          longer valid for anybody who holds it, though the display is still there: also for what was connected to it.
# Version: PySide6-Essentials 6.11.3 on Python 3.11; QWindow and QQuickWindow.
# Source:  seen here.
# Matters: who follows the display of one window (its mode, its millimetres) is cut off when another window that was
#          asked goes. Take the display from `primaryScreen()` and from the signals.
. "$(dirname "$0")/lib/prepare.sh"
python_with PySide6-Essentials==6.11.3

QT_QPA_PLATFORM=offscreen "$python" - <<'END'
import shiboken6
from PySide6.QtCore import qVersion
from PySide6.QtGui import QGuiApplication, QWindow
from PySide6.QtQuick import QQuickWindow

app = QGuiApplication([])
for kind in (QWindow, QQuickWindow):
    display, unasked, asked = app.primaryScreen(), kind(), kind()
    shiboken6.delete(unasked)
    before = shiboken6.isValid(display)
    asked.screen()
    shiboken6.delete(asked)
    after = shiboken6.isValid(display)
    print("Qt", qVersion(), kind.__name__, "· valid after a window that was not asked:", before, "· that was:", after)
    assert before and not after and shiboken6.isValid(app.primaryScreen())
END
