pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// While the visitor listens: silence, once more, how fast and how loud. Three in a row where six are too narrow.
Rectangle {
    id: root

    required property ListeningViewModel listening

    // The broadest word of a label in any language, in parts of its font size; a test measures them all.
    readonly property real broadest: 6.65
    readonly property bool inRow: (grid.width - 5 * Theme.dockGap) / 6 - 2 * Theme.gapTiny >= broadest * Theme.smallestLargeFont

    color: Theme.dock
    implicitHeight: rows.implicitHeight + 2 * Theme.dockGap

    ColumnLayout {
        id: rows

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.dockGap
        anchors.leftMargin: Theme.px(26)
        anchors.rightMargin: Theme.px(26)
        spacing: Theme.dockGap

        DockLabel {
            Layout.fillWidth: true
            visible: root.listening.state === "away"
            text: qsTr("The voice does not answer at the moment.")
            said: "listening/away"
            color: Theme.dockInk
            Accessible.ignored: false
        }

        GridLayout {
            id: grid

            Layout.fillWidth: true
            columns: root.inRow ? 6 : 3
            columnSpacing: Theme.dockGap
            rowSpacing: Theme.dockGap
            uniformCellWidths: true

            Act {
                text: qsTr("Stop")
                said: "listening/stop"
                onClicked: root.listening.stop()
            }

            Act {
                text: qsTr("Again")
                said: "listening/again"
                onClicked: root.listening.again()
            }

            Act {
                text: qsTr("Slower")
                said: "listening/slower"
                onClicked: root.listening.slower()
            }

            Act {
                text: qsTr("Faster")
                said: "listening/faster"
                onClicked: root.listening.faster()
            }

            Act {
                text: qsTr("Quieter")
                said: "listening/quieter"
                onClicked: root.listening.quieter()
            }

            Act {
                text: qsTr("Louder")
                said: "listening/louder"
                onClicked: root.listening.louder()
            }
        }
    }

    Rectangle {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: Theme.border
        color: Theme.dockLine
    }

    component Act: Tappable {
        id: act

        Layout.fillWidth: true
        Layout.minimumWidth: Theme.touchTarget
        Layout.preferredWidth: Theme.touchTarget
        radius: Theme.radiusSmall
        fill: Theme.tool
        outline: Theme.dockInk
        outlineWidth: Theme.border
        leftPadding: Theme.gapTiny
        rightPadding: Theme.gapTiny
        topPadding: Theme.gapTiny
        bottomPadding: Theme.gapTiny

        contentItem: DockLabel {
            text: act.text
            maximumLineCount: 1
            horizontalAlignment: Text.AlignHCenter
            color: Theme.dockInk
        }
    }
}
