#!/bin/sh
# Guess:   PySide gives up Python's lock (the GIL) whenever it calls into Qt, so that other threads of Python go on while
#          QML sees to what Python did.
# Found:   it keeps the lock where Python sets a property, creates a component or tells of rows in a model, for as long
#          as QML takes. It gives it up where Python emits a signal, in `invokeMethod`, in the event loop, and where
#          `shiboken6.delete` takes an object.
# Version: PySide6-Essentials 6.11.3 (Qt 6.11.3) on Python 3.11.
# Source:  seen here.
# Matters: whatever QML waits for in such a moment must not be waiting for Python in another thread: the thread that
#          reads pictures was, and the screen stood still.
. "$(dirname "$0")/lib/prepare.sh"
python_with PySide6-Essentials==6.11.3

QT_QPA_PLATFORM=offscreen QT_QUICK_BACKEND=software "$python" - <<'END'
import threading
import time

import shiboken6
from PySide6.QtCore import QAbstractListModel, QCoreApplication, QEventLoop, QMetaObject, QModelIndex, QObject
from PySide6.QtCore import QTimer, QUrl, Signal, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine, QQmlComponent

PAGE = b"""import QtQuick
Item {
    id: page
    property int told: 0
    required property QtObject teller
    required property var rows
    function work() { const end = Date.now() + 300; while (Date.now() < end) {} }
    function workLater() { Qt.callLater(work) }
    onToldChanged: work()
    Component.onDestruction: work()
    Connections { target: page.teller; function onTells() { page.work() } }
    Repeater { model: page.rows; Item { Component.onCompleted: page.work() } }
}"""
CREATED = b"import QtQml; QtObject { Component.onCompleted: { const end = Date.now() + 300; while (Date.now() < end) {} } }"


class Teller(QObject):
    tells = Signal()


class Rows(QAbstractListModel):
    count = 0

    def rowCount(self, parent=QModelIndex()):
        return self.count

    def data(self, index, role):
        return None

    def add(self):
        self.beginInsertRows(QModelIndex(), self.count, self.count)
        self.count += 1
        self.endInsertRows()


class Counter(threading.Thread):
    """Counts a thousand steps a second at most, for as long as there is a program."""

    count = 0

    def run(self):
        while True:
            time.sleep(0.001)
            self.count += 1


app, teller, rows, counter = QGuiApplication([]), Teller(), Rows(), Counter(daemon=True)
engine = QQmlApplicationEngine()
engine.setInitialProperties({"teller": teller, "rows": rows})
engine.loadData(PAGE)
page = engine.rootObjects()[0]
component = QQmlComponent(engine)
component.setData(CREATED, QUrl())
counter.start()


def steps(what, call):
    """How far the other thread comes during `call`, in which QML works for 300 ms."""
    before, begun = counter.count, time.monotonic()
    call()
    made = counter.count - before
    assert time.monotonic() - begun > 0.29
    print(f"{what:34}{made:4} steps")
    return made


def in_event_loop(run):
    """`run`, in which QML works in a turn of the event loop."""
    QMetaObject.invokeMethod(page, "workLater")
    run()


def exec_for_a_while():
    loop = QEventLoop()
    QTimer.singleShot(320, loop.quit)
    loop.exec()


print("Qt", qVersion())
kept = [
    steps("a property that Python sets", lambda: page.setProperty("told", 1)),
    steps("a component that Python creates", component.create),
    steps("a row that Python adds to a model", rows.add),
]
given_up = [
    steps("a signal that Python emits", teller.tells.emit),
    steps("invokeMethod", lambda: QMetaObject.invokeMethod(page, "work")),
    steps("processEvents", lambda: in_event_loop(QCoreApplication.processEvents)),
    steps("exec", lambda: in_event_loop(exec_for_a_while)),
    steps("shiboken6.delete", lambda: shiboken6.delete(engine)),
]
assert max(kept) <= 5 and min(given_up) >= 15
END
