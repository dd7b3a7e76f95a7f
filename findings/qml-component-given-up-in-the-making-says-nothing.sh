#!/bin/sh
# Guess:   what a component does as soon as its properties have values, it can take back in Component.onDestruction.
# Found:   a component that an asynchronous Loader (or a list that makes rows ahead) gives up in the making has had its
#          changed signals, and is destroyed without Component.onDestruction: that is only told to what was completed.
# Version: PySide6-Essentials 6.11.3 on Python 3.11.
# Source:  the documentation of Component and of Loader says nothing of it; seen here.
# Matters: a counter of pictures under way never came back to nothing once a page had been given up while it was made, and
#          everything that waits for a screen at rest waited for ever. What counts itself does so from onCompleted on.
. "$(dirname "$0")/lib/prepare.sh"
python_with PySide6-Essentials==6.11.3

cat > "$folder/show.qml" <<'END'
import QtQuick
Item {
    id: root
    property int here: 0
    property int completed: 0
    property alias wanted: loader.active
    readonly property bool making: loader.status === Loader.Loading
    Loader {
        id: loader
        active: false
        asynchronous: true
        sourceComponent: Item {
            property bool counted: root !== null
            onCountedChanged: root.here += 1
            Component.onCompleted: root.completed += 1
            Component.onDestruction: root.here -= 1
            Item {}
        }
    }
}
END
QT_QPA_PLATFORM=offscreen "$python" - "$folder" <<'END'
import sys

from PySide6.QtCore import QCoreApplication, QEvent, QUrl, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlComponent, QQmlEngine, QQmlIncubationController

app, engine, controller = QGuiApplication([]), QQmlEngine(), QQmlIncubationController()
engine.setIncubationController(controller)
component = QQmlComponent(engine, QUrl.fromLocalFile(f"{sys.argv[1]}/show.qml"))
shown = component.create()


def made_in(steps):
    """Whether it is made after so many steps, and how many are counted as there once it is gone, and were completed."""
    shown.setProperty("here", 0)
    shown.setProperty("completed", 0)
    shown.setProperty("wanted", True)
    for _ in range(steps):
        controller.incubateFor(0)
    made = not shown.property("making")
    shown.setProperty("wanted", False)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    return made, shown.property("here"), shown.property("completed")


seen = [made_in(0)]
while not seen[-1][0]:
    seen.append(made_in(len(seen)))
given_up = [(here, completed) for made, here, completed in seen if not made]
print("Qt", qVersion(), "· made to its end:", seen[-1], "· given up on the way:", sorted(set(given_up)))
assert seen[-1][1:] == (0, 1), seen
assert (1, 0) in given_up, seen
END
