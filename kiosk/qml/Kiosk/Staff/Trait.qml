pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Controls

// Something that is known of the screen, after what it is called.
GridLayout {
    id: root

    required property string label
    required property string value

    property string said: ""
    property bool large: false

    columns: large ? 1 : 2
    columnSpacing: Theme.gap
    rowSpacing: 0
    Accessible.role: Accessible.Paragraph
    Accessible.name: label + ", " + value

    PlainText {
        Layout.fillWidth: root.large
        Layout.preferredWidth: Theme.px(290)
        Layout.alignment: Qt.AlignTop
        text: root.label
        color: Theme.inkMuted
        font.pixelSize: Theme.fontDetail
    }

    JoinedText {
        Layout.fillWidth: true
        words: root.value
        size: Theme.fontDetail
        font.weight: Font.Bold
    }
}
