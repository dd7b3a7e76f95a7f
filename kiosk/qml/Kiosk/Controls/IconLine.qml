pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

// A line of text after an icon.
RowLayout {
    id: root

    required property string iconName
    required property string text

    property color ink: Theme.ink
    property string said: ""
    property int fontSize: Theme.fontBody
    property int weight: Font.Normal

    spacing: Theme.px(20)
    Accessible.role: Accessible.Paragraph
    Accessible.name: text

    Icon {
        Layout.alignment: Qt.AlignTop
        Layout.topMargin: (root.fontSize * 1.32 - size) / 2
        name: root.iconName
        size: Math.max(Theme.px(36), root.fontSize * 1.1)
        color: root.ink
    }

    JoinedText {
        Layout.fillWidth: true
        Layout.preferredWidth: inOneLine
        words: root.text
        color: root.ink
        size: root.fontSize
        font.weight: root.weight
    }
}
