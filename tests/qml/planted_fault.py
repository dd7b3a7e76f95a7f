"""A window of a few lines of QML, to plant a fault in."""

from collections.abc import Callable, Iterator

import pytest
import shiboken6
from PySide6.QtCore import QUrl
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from kiosk.app import QML
from kiosk.qt_application import ASSETS
from kiosk.viewmodels.images.illustrations import Illustrations, add_illustrations
from kiosk.viewmodels.images.waves import WaveImages

FRAME = """
import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Controls

Window {
    width: 400
    height: 400
    color: "white"
    visible: true

    %s
}
"""
BESIDE_PAGES = QUrl.fromLocalFile(str(QML / "Kiosk" / "Pages" / "PlantedFault.qml"))
Show = Callable[[str], QQuickWindow]


@pytest.fixture
def show(request: pytest.FixtureRequest) -> Iterator[Show]:
    """A window of some QML."""
    request.getfixturevalue("qapp")
    engine = QQmlApplicationEngine()
    engine.addImportPath(str(QML))
    waves = WaveImages()
    engine.addImageProvider("waves", waves)
    add_illustrations(engine, Illustrations(lambda _number, _edition: b"", ASSETS / "drawings"))

    def shown(body: str) -> QQuickWindow:
        engine.loadData((FRAME % body).encode(), BESIDE_PAGES)
        window = engine.rootObjects()[0]
        assert isinstance(window, QQuickWindow)
        window.grabWindow()
        return window

    yield shown
    shiboken6.delete(engine)
