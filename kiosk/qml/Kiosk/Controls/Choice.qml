pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

// One of a few of which one is in force; a check mark behind its words says so.
Tappable {
    id: root

    required property string iconName

    property bool chosen: false

    readonly property color inkColor: chosen ? Theme.strongInk : Theme.ink

    radius: height / 2
    fill: chosen ? Theme.strong : Theme.surface
    outline: chosen ? Theme.strong : Theme.lineStrong
    leftPadding: Theme.gap
    rightPadding: Theme.gap
    topPadding: Theme.gapTiny
    bottomPadding: Theme.gapTiny
    Accessible.role: Accessible.RadioButton
    Accessible.checkable: true
    Accessible.checked: chosen

    contentItem: RowLayout {
        spacing: Theme.gapSmall

        Icon {
            name: root.iconName
            size: Theme.px(38)
            color: root.inkColor
        }

        PlainText {
            Layout.fillWidth: true
            text: root.text
            color: root.inkColor
            font.pixelSize: Theme.fontDetail
            font.weight: Font.Bold
            Accessible.ignored: true
        }

        Icon {
            opacity: root.chosen ? 1 : 0
            name: "check"
            size: Theme.px(38)
            color: root.inkColor
        }
    }
}
