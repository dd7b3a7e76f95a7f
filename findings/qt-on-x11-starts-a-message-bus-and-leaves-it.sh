#!/bin/sh
# Guess:   a Qt program without a session bus (no DBUS_SESSION_BUS_ADDRESS) does without one: nobody asked for it.
# Found:   under X11, where dbus-launch is installed, it has one started, and the dbus-daemon stays when the program
#          ends, for as long as the X server does.
# Version: PySide6-Essentials 6.11.3 (Qt 6.11.3) with Debian's libdbus and dbus-x11.
# Source:  dbus-launch(1), "automatic launching"; seen here.
# Matters: tests on X servers that are started by the hundred leave daemons by the hundred; each holds an inotify
#          instance, of which a user has 128, and then quite another program fails. Set an address (of a bus of one's
#          own, or "disabled:") wherever the screen is started on X11.
. "$(dirname "$0")/lib/prepare.sh"
debian_has xvfb dbus-x11
python_with PySide6-Essentials==6.11.3

unset DBUS_SESSION_BUS_ADDRESS XDG_RUNTIME_DIR
export HOME="$folder" QT_QPA_PLATFORM=xcb QT_QUICK_BACKEND=software
mkfifo number
Xvfb -displayfd 3 -nolisten tcp 3<>number >xvfb.log 2>&1 &
servers=$!
read -r display <number
export DISPLAY=":$display"
"$python" - <<'END'
from PySide6.QtCore import QTimer, qVersion
from PySide6.QtGui import QGuiApplication, QWindow

app = QGuiApplication([])
window = QWindow()
window.show()
QTimer.singleShot(500, app.quit)
app.exec()
print("Qt", qVersion(), "on", app.platformName())
END
. "$(ls .dbus/session-bus/* 2>/dev/null || echo /dev/null)"
bus=${DBUS_SESSION_BUS_PID:-}
echo "the program has ended; its bus: ${bus:-none}"
kill -0 "$bus"
