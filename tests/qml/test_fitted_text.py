"""A title that fits its line hangs on nothing that hangs on it: no window makes the layout turn in a circle."""

from random import Random

from PySide6.QtCore import QCoreApplication

from tests.qml.planted_fault import Show

PAGE = """
    property int textSize: 100
    property alias length: list.contentHeight

    onTextSizeChanged: Theme.textSize = textSize

    ColumnLayout {
        anchors.fill: parent

        PageHeader {
            Layout.fillWidth: true
            title: "Orientierungstafel"
            target: list
        }

        Flickable {
            id: list

            Layout.fillWidth: true
            Layout.fillHeight: true
        }
    }
"""
STEPS = 400


def test_a_title_beside_buttons_that_come_and_go_settles(show: Show) -> None:
    window, chance = show(PAGE), Random(1)
    for _ in range(STEPS):
        window.setProperty("textSize", chance.choice((100, 140, 200)))
        window.setWidth(chance.choice((500, 600, 640, 700, 760, 800, 1080, 1920)))
        window.setHeight(chance.choice((300, 600, 1080, 1920)))
        window.setProperty("length", window.height() - chance.randrange(60, 200))
        QCoreApplication.processEvents()
    window.setProperty("textSize", 100)
