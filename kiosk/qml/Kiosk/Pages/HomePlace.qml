pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Controls

// One of the four places to go on Home.
Tappable {
    id: root

    required property string iconName

    property string detail: ""

    Layout.fillWidth: true
    Layout.fillHeight: true
    Layout.minimumHeight: implicitHeight
    implicitHeight: Math.max(Theme.px(Theme.lowered ? 120 : Theme.landscape ? 150 : 212), implicitContentHeight + topPadding + bottomPadding)
    leftPadding: Theme.px(24)
    rightPadding: Theme.px(14)
    topPadding: Theme.px(24)
    bottomPadding: Theme.px(20)
    outlineWidth: Theme.highContrast ? Theme.border : 0
    outline: Theme.line
    Accessible.name: text + ", " + detail

    contentItem: ColumnLayout {
        spacing: 0

        Icon {
            visible: !Theme.lowered && Theme.textSize < 200
            name: root.iconName
        }

        Item {
            Layout.fillHeight: true
        }

        FittedText {
            Layout.fillWidth: true
            text: root.text
            size: Math.min(Theme.fontName, Theme.font(34, Theme.nameFactor))
            font.weight: Font.Bold
        }

        FittedText {
            Layout.fillWidth: true
            text: root.detail
            size: Theme.fontTight
        }
    }
}
