pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// A word on a small plate that says what a thing is: on now, a sample, or called off. `loud`: it must not be overlooked;
// `bare`: without its plate, as high as with it.
Rectangle {
    id: root

    required property string text

    property string said: ""
    property bool loud: false
    property bool bare: false
    property int size: Theme.fontDetail
    property color plate: Theme.plate
    property color ink: loud && !Theme.highContrast ? Theme.tileInk : Theme.ink

    implicitWidth: line.implicitWidth + (bare ? 0 : 2 * Theme.gapSmall)
    implicitHeight: line.implicitHeight + 2 * (Theme.px(2) + Theme.plateBorder)
    radius: Theme.px(12)
    color: bare ? "transparent" : loud ? Theme.loud : plate
    border.width: bare ? 0 : Theme.plateBorder
    border.color: Theme.line

    Row {
        id: line

        anchors.centerIn: parent
        spacing: Theme.px(8)

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            visible: root.loud
            name: "ban"
            size: root.size
            color: root.ink
        }

        PlainText {
            text: root.text
            tabular: true
            wrapMode: Text.NoWrap
            color: root.ink
            font.pixelSize: root.size
            font.weight: Font.Bold
        }
    }
}
