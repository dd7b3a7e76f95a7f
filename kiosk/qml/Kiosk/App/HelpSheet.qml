pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// Where the visitor is, and what each key of the keypad does. Any key and any touch closes it.
Item {
    id: root

    required property KeypadViewModel keypad

    Rectangle {
        anchors.fill: parent
        color: Theme.veil
    }

    MouseArea {
        anchors.fill: parent
        onPressed: root.keypad.close()
    }

    Card {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.gap
        implicitHeight: Math.min(rows.implicitHeight + 2 * Theme.padding, parent.height - 2 * Theme.gap)
        border.color: Theme.lineStrong

        ColumnLayout {
            id: rows

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.margins: Theme.padding
            spacing: Theme.gapSmall

            PlainText {
                Layout.fillWidth: true
                text: qsTr("Help")
                said: "help"
                font.pixelSize: Theme.fontName
                font.weight: Font.Bold
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }

            Repeater {
                model: root.keypad.lines

                StaticText {
                    required property string modelData
                    required property int index

                    Layout.fillWidth: true
                    text: modelData
                    said: "help/" + index
                }
            }
        }
    }
}
