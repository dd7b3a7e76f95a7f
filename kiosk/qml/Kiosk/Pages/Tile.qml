pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Controls

// One of the four large places to go on Home.
Tappable {
    id: root

    required property string iconName

    property string detail: ""
    property color ink: Theme.tileInk

    Layout.fillWidth: true
    Layout.fillHeight: true
    Layout.minimumHeight: implicitHeight
    implicitHeight: Math.max(Theme.px(220), implicitContentHeight + topPadding + bottomPadding)
    leftPadding: Theme.px(40)
    rightPadding: Theme.px(30)
    topPadding: Theme.px(28)
    bottomPadding: Theme.px(24)
    outlineWidth: Theme.highContrast ? Theme.border : 0
    Accessible.name: text + ", " + detail

    contentItem: ColumnLayout {
        spacing: Theme.gapTiny

        Icon {
            name: root.iconName
            size: Theme.px(58)
            color: root.ink
        }

        Item {
            Layout.fillHeight: true
            Layout.minimumHeight: 0
        }

        FittedText {
            Layout.fillWidth: true
            text: root.text
            color: root.ink
            size: Math.min(Theme.fontHeading, Theme.fontName * (Theme.landscape ? 1 : 1.25))
            font.weight: Font.Bold
            lineHeight: 1.02
        }

        FittedText {
            Layout.fillWidth: true
            text: root.detail
            color: root.ink
            size: Theme.fontDetail
        }
    }
}
