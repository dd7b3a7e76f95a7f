pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Controls

// One of the four places to go on Home.
Tappable {
    id: root

    required property string iconName
    required property int titleSize

    property string detail: ""

    readonly property bool marked: !Theme.lowered && Theme.textSize < 200

    // Lines of detail for which there is room, whatever the day; none where there is too little of it.
    readonly property int lines: Theme.textSize === 100 || Theme.landscape ? 2 : Theme.lowered ? 0 : 1
    readonly property real reserved: 1.5 * titleSize + lines * 1.46 * Theme.fontTight + (marked ? icon.height : 0)

    Layout.fillWidth: true
    Layout.fillHeight: true
    Layout.minimumHeight: implicitHeight
    implicitHeight: Math.max(Theme.px(Theme.landscape || Theme.lowered || Theme.textSize > 100 ? 120 : 212), Math.max(reserved, implicitContentHeight) + topPadding + bottomPadding)
    leftPadding: Theme.px(24)
    rightPadding: Theme.px(14)
    topPadding: Theme.px(18)
    outlineWidth: marked && !Theme.highContrast ? 0 : Theme.border
    bottomPadding: Theme.px(16)
    Accessible.name: detail === "" ? text : text + ", " + detail

    contentItem: ColumnLayout {
        spacing: 0

        Icon {
            id: icon

            visible: root.marked
            name: root.iconName
        }

        Item {
            Layout.fillHeight: true
        }

        PlainText {
            Layout.fillWidth: true
            text: root.text
            font.pixelSize: root.titleSize
            font.weight: Font.Bold
        }

        FittedText {
            Layout.fillWidth: true
            visible: root.lines > 0 && text !== ""
            text: root.detail
            size: Theme.fontTight
        }
    }
}
