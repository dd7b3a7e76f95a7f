pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

// One of a few of which one is in force; a check mark in the place of its icon says so.
Tappable {
    id: root

    required property string iconName

    readonly property color inkColor: chosen ? Theme.strongInk : Theme.ink
    readonly property real leastWidth: metrics.longest + icon.size + words.spacing + leftPadding + rightPadding + Theme.gapTiny

    checkable: true
    radius: height / 2
    fill: chosen ? Theme.strong : Theme.surface
    outline: chosen ? Theme.strong : Theme.lineStrong
    leftPadding: Theme.px(20)
    rightPadding: Theme.px(20)
    topPadding: Theme.gapTiny
    bottomPadding: Theme.gapTiny
    Accessible.role: Accessible.RadioButton

    contentItem: Item {
        implicitWidth: words.implicitWidth
        implicitHeight: words.implicitHeight

        RowLayout {
            id: words

            anchors.centerIn: parent
            width: Math.min(parent.width, implicitWidth)
            spacing: Theme.gapSmall

            Icon {
                id: icon

                name: root.chosen ? "check" : root.iconName
                size: Theme.px(34)
                color: root.inkColor
            }

            PlainText {
                Layout.fillWidth: true
                text: root.text
                color: root.inkColor
                font.pixelSize: Theme.fontTight
                font.weight: Font.Bold
            }
        }
    }

    WordMetrics {
        id: metrics

        text: root.text
        font.weight: Font.Bold
        font.pixelSize: Theme.fontTight
    }
}
