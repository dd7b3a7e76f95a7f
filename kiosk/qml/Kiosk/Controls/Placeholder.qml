pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

// What a page shows when it has nothing to show: calm words, and what can be done.
ColumnLayout {
    id: root

    required property string iconName
    required property string title

    property string hint: ""
    property string action: ""
    property string said: "lost"

    signal acted

    spacing: Theme.gap

    Icon {
        Layout.alignment: Qt.AlignHCenter
        visible: !Theme.lowered || Theme.textSize === 100
        name: root.iconName
        size: Theme.px(110)
        color: Theme.figure
    }

    PlainText {
        Layout.fillWidth: true
        text: root.title
        said: root.said
        horizontalAlignment: Text.AlignHCenter
        font.pixelSize: Theme.fontHeading
        font.weight: Font.Bold
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }

    StaticText {
        Layout.fillWidth: true
        visible: text !== ""
        text: root.hint
        said: root.said + "/hint"
        horizontalAlignment: Text.AlignHCenter
        color: Theme.inkMuted
    }

    Pill {
        Layout.alignment: Qt.AlignHCenter
        Layout.maximumWidth: root.width
        visible: text !== ""
        text: root.action
        said: root.said + "/action"
        strong: true
        onClicked: root.acted()
    }
}
