"""Pictures of the content are counted while they are on their way, so that the screen knows when all have come."""

import sys
from collections.abc import Iterator
from itertools import count
from pathlib import Path
from subprocess import run
from threading import Event, Timer

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtQml import QQmlApplicationEngine, QQmlIncubationController
from pytestqt.qtbot import QtBot

from kiosk.app import QML
from kiosk.qt_application import ASSETS
from kiosk.viewmodels.images.illustrations import Illustrations, add_illustrations
from tests.content.samples import picture_bytes

PICTURES = """
import QtQuick
import Kiosk.Controls

Item {
    id: root

    readonly property int waiting: LoadingImages.count
    property bool there: true
    required property string illustration

    Repeater {
        model: root.there ? 2 : 0
        Illustration { width: 40; height: 40; illustration: root.illustration }
    }
}
"""

MADE_SLOWLY = """
import QtQuick
import Kiosk.Controls

Item {
    id: root

    readonly property int waiting: LoadingImages.count
    readonly property bool making: loader.status === Loader.Loading
    property alias wanted: loader.active
    required property string illustration

    Loader {
        id: loader

        active: false
        asynchronous: true
        sourceComponent: Row {
            Illustration { width: 40; height: 40; illustration: root.illustration }
            Illustration { width: 40; height: 40; illustration: root.illustration }
        }
    }
}
"""

PATIENCE_S = 60
NUMBERS = count(900)
"""What a picture was once shown by is never asked for again: Qt remembers it."""


def another() -> str:
    """A photo that nobody has asked for yet."""
    return f"photo/{next(NUMBERS)}/50,50"


@pytest.fixture
def may_come() -> Iterator[Event]:
    """Pictures come once it is set."""
    event = Event()
    yield event
    event.set()


@pytest.fixture
def engine(request: pytest.FixtureRequest, may_come: Event) -> Iterator[QQmlApplicationEngine]:
    """An engine that shows PICTURES, with a picture of any number."""
    request.getfixturevalue("qapp")

    def read(_number: int, _edition: str) -> bytes:
        assert may_come.wait(PATIENCE_S)
        return picture_bytes("PNG", (40, 40))

    made, illustrations = QQmlApplicationEngine(), Illustrations(read, ASSETS / "drawings")
    made.addImportPath(str(QML))
    add_illustrations(made, illustrations)
    made.setInitialProperties({"illustration": another()})
    made.loadData(PICTURES.encode())
    assert made.rootObjects()[0].property("waiting") == 2
    yield made
    may_come.set()
    if shiboken6.isValid(made):
        shiboken6.delete(made)


def test_pictures_on_their_way_are_counted_until_they_have_come(
    qtbot: QtBot, engine: QQmlApplicationEngine, may_come: Event
) -> None:
    shown = engine.rootObjects()[0]
    may_come.set()
    qtbot.waitUntil(lambda: shown.property("waiting") == 0)
    shown.setProperty("illustration", another())
    assert shown.property("waiting") == 2
    qtbot.waitUntil(lambda: shown.property("waiting") == 0)


def test_a_picture_that_is_gone_before_it_came_is_not_waited_for(qtbot: QtBot, engine: QQmlApplicationEngine) -> None:
    shown = engine.rootObjects()[0]
    shown.setProperty("there", False)
    qtbot.waitUntil(lambda: shown.property("waiting") == 0)


def test_no_picture_is_not_waited_for(engine: QQmlApplicationEngine) -> None:
    shown = engine.rootObjects()[0]
    shown.setProperty("illustration", "")
    assert shown.property("waiting") == 0


def test_pictures_may_come_while_all_is_taken_down(engine: QQmlApplicationEngine, may_come: Event) -> None:
    late = Timer(0.1, may_come.set)
    late.start()
    shiboken6.delete(engine)
    late.join()
    assert not shiboken6.isValid(engine)


def test_a_picture_whose_making_is_given_up_is_not_waited_for(engine: QQmlApplicationEngine) -> None:
    controller = QQmlIncubationController()
    engine.setIncubationController(controller)
    engine.setInitialProperties({"illustration": another()})
    engine.loadData(MADE_SLOWLY.encode())
    shown, others = engine.rootObjects()[1], 2
    left: list[int] = []
    making = True
    while making:
        shown.setProperty("wanted", True)
        for _ in range(len(left)):
            controller.incubateFor(0)
        making = shown.property("making")
        shown.setProperty("wanted", False)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        left.append(shown.property("waiting"))
    assert left == [others] * len(left)
    assert len(left) > 20


def test_python_may_change_and_remove_pictures_while_they_are_read() -> None:
    """In a process of its own, which can be ended when it stands still."""
    root = Path(__file__).parents[2]
    done = run([sys.executable, "-m", "tests.qml.changing_pictures"], cwd=root, timeout=PATIENCE_S)
    assert done.returncode == 0
