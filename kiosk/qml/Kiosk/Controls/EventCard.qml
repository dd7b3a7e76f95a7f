pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

// An event in a list.
Tappable {
    id: root

    required property string time
    required property string title
    required property string detail
    required property string badge
    required property string tone
    required property bool cancelled
    required property bool sample
    required property string illustration

    readonly property bool stacked: Theme.textSize > 100 || availableWidth < Theme.px(620)
    readonly property string sampleWords: sample ? qsTr("Sample") : ""
    readonly property color toneColor: tone === "good" ? Theme.good : tone === "bad" ? Theme.bad : Theme.book

    leftPadding: picture.width + Theme.px(30)
    rightPadding: Theme.px(34)
    topPadding: Theme.px(26)
    bottomPadding: Theme.px(26)
    text: title
    Accessible.name: [time, title, detail, badge, sampleWords].filter(part => part !== "").join(", ")

    contentItem: GridLayout {
        columns: root.stacked ? 1 : 3
        columnSpacing: Theme.px(30)
        rowSpacing: Theme.gapTiny

        PlainText {
            Layout.preferredWidth: root.stacked ? -1 : Math.max(implicitWidth, Theme.px(142))
            Layout.maximumWidth: root.stacked ? root.availableWidth : Theme.px(200)
            text: root.time
            tabular: true
            color: Theme.time
            font.pixelSize: root.time.length > 5 ? Theme.fontBody : Theme.fontName * 1.12
            font.weight: Font.Bold
            font.strikeout: root.cancelled
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.gapTiny

            FittedText {
                Layout.fillWidth: true
                text: root.title
                size: Theme.fontName
                font.weight: Font.Bold
                font.strikeout: root.cancelled
                lineHeight: 1.05
            }

            FittedText {
                Layout.fillWidth: true
                visible: text !== ""
                text: root.detail
                color: Theme.inkMuted
                size: Theme.fontDetail
            }
        }

        ColumnLayout {
            Layout.minimumWidth: root.stacked ? -1 : Math.min(implicitWidth, Theme.px(280))
            Layout.maximumWidth: root.stacked ? root.availableWidth : Layout.minimumWidth
            spacing: Theme.gapTiny

            IconLine {
                Layout.alignment: Qt.AlignRight
                visible: root.badge !== ""
                spacing: Theme.px(10)
                iconName: root.tone === "bad" ? "ban" : root.tone === "good" ? "circle-check" : "ticket"
                text: root.badge
                ink: root.toneColor
                fontSize: Theme.fontDetail
                weight: Font.Bold
            }

            IconLine {
                Layout.alignment: Qt.AlignRight
                visible: root.sample
                spacing: Theme.px(10)
                iconName: "info"
                text: root.sampleWords
                ink: Theme.inkMuted
                fontSize: Theme.fontDetail
            }
        }
    }

    Illustration {
        id: picture

        width: Theme.rowPicture
        height: parent.height
        illustration: root.illustration
        corners: Illustration.Left
    }
}
