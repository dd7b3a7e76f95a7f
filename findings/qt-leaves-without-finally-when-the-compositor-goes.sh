#!/bin/sh
# Guess:   when the Wayland compositor goes, the application gets an error, or `exec()` returns, or at least `finally`
#          and atexit run.
# Found:   Qt prints a line and leaves the process at once, with 255: no `finally`, no atexit, no aboutToQuit.
# Version: PySide6-Essentials 6.11.3 (Qt 6.11.3) on Debian's weston.
# Source:  `QWaylandDisplay::checkWaylandError` in Qt's source ends in _exit(-1). Seen here.
# Matters: nothing is tidied or noted "at the end", and whoever counts such an end against the content that was on
#          trial blames the wrong one. The code alone tells.
. "$(dirname "$0")/lib/prepare.sh"
debian_has weston
python_with PySide6-Essentials==6.11.3

cat >app.py <<'END'
import atexit

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication, QWindow

app = QGuiApplication([])
window = QWindow()
window.show()
app.aboutToQuit.connect(lambda: print("aboutToQuit", flush=True))
atexit.register(print, "atexit", flush=True)
QTimer.singleShot(0, lambda: print("running on", app.platformName(), flush=True))
try:
    print("exec() returned", app.exec(), flush=True)
finally:
    print("finally", flush=True)
END

export XDG_RUNTIME_DIR="$folder" QT_QPA_PLATFORM=wayland WAYLAND_DISPLAY=finding
weston --no-config --backend=headless-backend.so --socket=finding >weston.log 2>&1 &
servers=$!
wait_for test -S finding
"$python" app.py >said 2>&1 &
app=$!
wait_for grep --quiet running said
kill "$servers"
wait "$app" && ended=0 || ended=$?
cat said
echo "ended with $ended"
[ "$ended" = 255 ]
[ "$(grep --count -e finally -e atexit -e aboutToQuit said)" = 0 ]
