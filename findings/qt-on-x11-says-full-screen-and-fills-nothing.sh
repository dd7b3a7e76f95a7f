#!/bin/sh
# Guess:   a window that is shown in full screen (showFullScreen) has the size of its screen, also once the mode of that
#          has changed.
# Found:   on X11 without a window manager it keeps the size it had, while its visibility says FullScreen. A window
#          manager, or a compositor of Wayland, would give it the size of the screen.
# Version: PySide6-Essentials 6.11.3 (Qt 6.11.3), on Xvfb of Debian.
# Source:  seen here. "Full screen" is a wish to the window manager (_NET_WM_STATE_FULLSCREEN), and nobody hears it.
# Matters: a kiosk often runs without a window manager. A panel that is turned or tells its mode late shows a part
#          of the page then. Give the window the geometry of its screen whenever that changes.
. "$(dirname "$0")/lib/prepare.sh"
debian_has xvfb x11-xserver-utils
python_with PySide6-Essentials==6.11.3

export DBUS_SESSION_BUS_ADDRESS=disabled: QT_QPA_PLATFORM=xcb QT_QUICK_BACKEND=software
mkfifo number
Xvfb -displayfd 3 -screen 0 1920x1920x24 -nolisten tcp -noreset 3<>number >xvfb.log 2>&1 &
servers=$!
read -r display <number
export DISPLAY=":$display"
xrandr --newmode tall 100 1080 1081 1082 1083 1920 1921 1922 1923
xrandr --addmode screen tall
"$python" - <<'END'
import subprocess

from PySide6.QtCore import QTimer, qVersion
from PySide6.QtGui import QGuiApplication, QWindow

app = QGuiApplication([])
window = QWindow()
window.showFullScreen()
found = []


def look():
    found.extend((window.screen().size().toTuple(), window.size().toTuple(), window.visibility()))
    app.quit()


QTimer.singleShot(1000, lambda: subprocess.run(["xrandr", "--output", "screen", "--mode", "tall"], check=True))
QTimer.singleShot(3000, look)
app.exec()
print("Qt", qVersion(), "on", app.platformName(), *found)
assert found == [(1080, 1920), (160, 160), QWindow.Visibility.FullScreen]
END
