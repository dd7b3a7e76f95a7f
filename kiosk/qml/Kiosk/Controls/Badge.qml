pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// A word on a small plate that says what a thing is: a sample, or called off. `loud`: it must not be overlooked.
Rectangle {
    id: root

    required property string text

    property string said: ""
    property bool loud: false

    readonly property color ink: loud && !Theme.highContrast ? Theme.tileInk : Theme.ink

    implicitWidth: line.implicitWidth + 2 * Theme.gapSmall
    implicitHeight: line.implicitHeight + 2 * (Theme.px(2) + border.width)
    radius: Theme.px(12)
    color: loud ? Theme.loud : Theme.plate
    border.width: Theme.plateBorder
    border.color: Theme.line

    Row {
        id: line

        anchors.centerIn: parent
        spacing: Theme.px(8)

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            visible: root.loud
            name: "ban"
            size: Theme.fontDetail
            color: root.ink
        }

        PlainText {
            text: root.text
            wrapMode: Text.NoWrap
            color: root.ink
            font.pixelSize: Theme.fontDetail
            font.weight: Font.Bold
        }
    }
}
