pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

// A button with words, and an icon before them when it has a name.
Tappable {
    id: root

    property string iconName: ""
    property bool strong: false
    property int fontSize: Theme.fontBody
    property real indent: 0

    readonly property color inkColor: strong ? Theme.strongInk : Theme.ink

    radius: height / 2
    fill: strong ? Theme.strong : Theme.surface
    outline: strong ? Theme.strong : Theme.lineStrong
    leftPadding: Theme.px(44)
    rightPadding: Theme.px(44)
    topPadding: Theme.gapSmall
    bottomPadding: Theme.gapSmall

    contentItem: RowLayout {
        spacing: Theme.gapSmall

        Icon {
            Layout.leftMargin: root.indent
            visible: root.iconName !== ""
            name: root.iconName
            size: root.fontSize * 1.2
            color: root.inkColor
        }

        PlainText {
            Layout.fillWidth: true
            text: root.text
            horizontalAlignment: root.iconName !== "" ? Text.AlignLeft : Text.AlignHCenter
            color: root.inkColor
            font.pixelSize: root.fontSize
            font.weight: Font.Bold
        }
    }
}
