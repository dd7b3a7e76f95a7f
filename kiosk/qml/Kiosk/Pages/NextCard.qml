pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Controls

// What is on next, on Home.
Tappable {
    id: root

    required property string title
    required property string detail
    required property string badge
    required property bool sample
    required property string lead

    readonly property bool stacked: Theme.textSize > 100 || width < Theme.px(760)
    readonly property string more: [detail, badge, sample ? qsTr("Sample") : ""].filter(part => part !== "").join(" ·\u00a0")

    leftPadding: Theme.px(36)
    rightPadding: Theme.px(30)
    topPadding: Theme.px(22)
    bottomPadding: Theme.px(22)
    text: title
    Accessible.name: [next.text, title, more].join(", ")

    contentItem: GridLayout {
        columns: root.stacked ? 2 : 3
        columnSpacing: Theme.px(26)
        rowSpacing: Theme.gapSmall

        Rectangle {
            Layout.columnSpan: root.stacked ? 2 : 1
            Layout.maximumWidth: root.availableWidth
            implicitWidth: next.implicitWidth + 2 * Theme.px(20)
            implicitHeight: next.implicitHeight + 2 * Theme.gapSmall
            radius: Theme.px(22)
            color: Theme.badSurface
            border.width: Theme.highContrast ? Theme.border : 0
            border.color: Theme.line

            PlainText {
                id: next

                anchors.centerIn: parent
                text: root.lead
                tabular: true
                wrapMode: Text.NoWrap
                color: Theme.bad
                font.pixelSize: Theme.fontTight
                font.weight: Font.Bold
            }
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.gapTiny

            PlainText {
                Layout.fillWidth: true
                text: root.title
                font.pixelSize: Theme.fontName * 0.9
                font.weight: Font.Bold
            }

            PlainText {
                Layout.fillWidth: true
                text: root.more
                color: Theme.inkMuted
                font.pixelSize: Theme.fontDetail
            }
        }

        Icon {
            name: "chevron-right"
            color: Theme.inkMuted
        }
    }
}
