pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// A key of the on-screen keyboard: a character, or an icon. Keys never take the focus away by touch.
Tappable {
    id: root

    property string iconName: ""
    property bool more: false
    property bool strong: false

    implicitWidth: Math.max(Theme.roomyTarget, label.implicitWidth + 2 * Theme.gapSmall)
    implicitHeight: Theme.roomyTarget
    radius: Theme.px(16)
    fill: strong ? Theme.strong : Theme.surface
    outline: strong ? Theme.strong : Theme.lineStrong
    focusPolicy: Qt.TabFocus

    contentItem: Item {
        PlainText {
            id: label

            anchors.centerIn: parent
            visible: root.iconName === ""
            text: root.text
            color: root.strong ? Theme.strongInk : Theme.ink
            font.pixelSize: Math.min(Theme.fontName, root.height * 0.6)
            font.weight: Font.Bold
        }

        Icon {
            anchors.centerIn: parent
            visible: root.iconName !== ""
            name: root.iconName === "" ? "info" : root.iconName
            color: root.strong ? Theme.strongInk : Theme.ink
        }

        Rectangle {
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.margins: Theme.px(2)
            visible: root.more
            width: Theme.px(8)
            height: width
            radius: width / 2
            color: Theme.inkMuted
        }
    }
}
