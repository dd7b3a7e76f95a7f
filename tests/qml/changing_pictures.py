"""Pictures that Python changes, resizes and removes while they are read: run in a process of its own."""

import shiboken6
from PySide6.QtCore import QCoreApplication
from PySide6.QtQml import QQmlApplicationEngine

from kiosk.app import QML
from kiosk.qt_application import ASSETS, make_application
from kiosk.viewmodels.images.illustrations import Illustrations, add_illustrations
from tests.content.samples import picture_bytes

PICTURES = """
import QtQuick
import Kiosk.Controls

Item {
    id: root

    readonly property int waiting: LoadingImages.count
    property bool there: true
    property real side: 40
    property var change: null
    required property int number
    property string illustration: "photo/" + number + "/50,50"

    onChangeChanged: {
        number += 100;
        const readBy = Date.now() + 50;
        while (Date.now() < readBy) {}
        root[change[0]] = change[1];
    }

    Repeater {
        model: root.there ? 2 : 0
        Illustration { width: root.side; height: root.side; illustration: root.illustration }
    }
}
"""
CHANGES: tuple[tuple[str, object], ...] = (
    ("number", 900),
    ("illustration", ""),
    ("illustration", "pattern/event/talk"),
    ("side", 50.0),
    ("there", False),
)


def ask_and_change(name: str, value: object, number: int) -> None:
    """Ask for picture `number` and another, and let `name` be `value` while they are read, all on behalf of Python."""
    engine = QQmlApplicationEngine()
    drawn = Illustrations(lambda _number, _edition: picture_bytes("PNG", (40, 40)), ASSETS / "drawings")
    engine.addImportPath(str(QML))
    add_illustrations(engine, drawn)
    engine.setInitialProperties({"number": number})
    engine.loadData(PICTURES.encode())
    shown = engine.rootObjects()[0]
    shown.setProperty("change", [name, value])
    while shown.property("waiting"):
        QCoreApplication.processEvents()
    shiboken6.delete(engine)


if __name__ == "__main__":
    app = make_application()
    for number, (name, value) in enumerate(CHANGES):
        ask_and_change(name, value, number)
