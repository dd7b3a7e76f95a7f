#!/bin/sh
# Shows the kiosk on a content file; where no window can be opened, draws every page into a folder instead.
# Usage: packaging/show.sh CONTENT FOLDER
set -eu
content=$1
folder=$2
python=.venv/bin/python

# Without a session's bus, libdbus would start one on X11, which stays.
[ -S "${XDG_RUNTIME_DIR:-}/bus" ] || export DBUS_SESSION_BUS_ADDRESS="${DBUS_SESSION_BUS_ADDRESS:-disabled:}"

window_opens() {
    [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] &&
        "$python" -c 'from PySide6.QtGui import QGuiApplication; QGuiApplication([])' >/dev/null 2>&1
}

if window_opens; then
    exec "$python" main.py run --content "$content"
fi
echo "There is no display here, so every page is drawn into $folder/ instead."
exec "$python" main.py tour "$folder" --content "$content"
