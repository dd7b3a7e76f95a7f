#!/bin/sh
# Guess:   an update of a package changes its .qml files, so Qt compiles them anew.
# Found:   Qt's cache on the disk knows a file by its path and the time it was changed, not by what is in it. A package
#          that is built reproducibly gives every file one date (SOURCE_DATE_EPOCH); when two versions carry the same,
#          the old page is shown.
# Version: PySide6-Essentials 6.11.3 (Qt 6.11.3).
# Source:  "The QML Disk Cache" says that the source must not have changed; NixOS/nixpkgs issue 177720 is about what
#          comes of comparing dates. Seen here.
# Matters: half of the screen is new, half is old, on those panels alone that ran before. Compile when building, and let
#          the screen keep no cache.
. "$(dirname "$0")/lib/prepare.sh"
python_with PySide6-Essentials==6.11.3

export QT_QPA_PLATFORM=offscreen XDG_CACHE_HOME="$folder/cache"
cat >show.py <<'END'
from PySide6.QtCore import QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlComponent, QQmlEngine

app, engine = QGuiApplication([]), QQmlEngine()
component = QQmlComponent(engine, QUrl.fromLocalFile("Page.qml"))
page = component.create()
print(page.property("words"))
END
install_version() {
    echo "import QtQml; QtObject { property string words: \"$1\" }" >Page.qml
    touch --date=2026-11-01T00:00:00Z Page.qml
}

install_version 'version one'
one=$("$python" show.py)
install_version 'version two, other words'
two=$("$python" show.py)
rm -r cache
anew=$("$python" show.py)
echo "installed one: $one · installed two: $two · the cache deleted: $anew"
[ "$one, $two, $anew" = 'version one, version one, version two, other words' ]
