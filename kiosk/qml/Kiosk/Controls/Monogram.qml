pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// A member's picture, or its initials on its colour. Where no name stands beside it, `text` says what it shows.
Rectangle {
    id: root

    required property string initials
    required property int hue
    required property int picture

    property string text: ""
    property real side: Theme.px(116)

    implicitWidth: side
    implicitHeight: side
    radius: side * 0.24
    color: picture >= 0 ? Theme.codeLight : Theme.highContrast ? Theme.page : Theme.hues[hue]
    border.width: Theme.highContrast || picture >= 0 ? Theme.border : 0
    border.color: Theme.line

    PlainText {
        anchors.centerIn: parent
        visible: root.picture < 0
        text: root.initials
        color: Theme.tileInk
        font.pixelSize: root.side * 0.38
        font.weight: Font.Bold
        Accessible.ignored: true
    }

    ContentImage {
        anchors.fill: parent
        anchors.margins: root.side * 0.1
        visible: root.picture >= 0
        picture: root.picture
        Accessible.name: root.text
        Accessible.ignored: root.picture < 0 || root.text === ""
    }
}
