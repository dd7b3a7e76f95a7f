pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Controls

// What stands below the living card: an event that comes, the line of a quiet day, a fact, or something else to meet.
Tappable {
    id: root

    required property string title
    required property string detail
    required property string time
    required property string day
    required property string symbol
    required property string figure
    required property string illustration
    required property bool sample
    required property string spoken

    readonly property bool large: Theme.textSize > 100

    // Not whether its picture is seen: a row out of sight would be measured otherwise, and come into sight for it.
    readonly property bool pictured: illustration !== "" && !large && !Theme.landscape

    implicitHeight: Math.max(Theme.px(Theme.landscape ? 110 : 127), implicitContentHeight + topPadding + bottomPadding)
    leftPadding: root.pictured ? Theme.px(18) : Theme.px(30)
    rightPadding: Theme.px(26)
    topPadding: Theme.px(16)
    bottomPadding: Theme.px(16)
    fill: symbol !== "" ? Theme.plate : figure !== "" ? Theme.tintMembers : Theme.surface
    outlineWidth: Theme.plateBorder
    text: title
    Accessible.name: spoken

    contentItem: GridLayout {
        columns: root.large ? 2 : 5
        columnSpacing: Theme.px(20)
        rowSpacing: Theme.gapTiny

        Illustration {
            visible: root.pictured
            illustration: root.illustration
            corners: Illustration.AllCorners
            radius: Theme.px(22)
            implicitWidth: Theme.px(150)
            implicitHeight: Theme.px(88)
        }

        Icon {
            visible: root.symbol !== "" && !root.large
            name: root.symbol === "" ? "info" : root.symbol
        }

        PlainText {
            visible: text !== ""
            text: root.figure
            tabular: true
            font.pixelSize: root.large ? Theme.fontName : Theme.fontTitle * 1.2
            font.weight: Font.ExtraBold
        }

        GridLayout {
            Layout.preferredWidth: root.large ? -1 : Theme.px(118)
            visible: root.time !== ""
            columns: root.large ? 2 : 1
            columnSpacing: Theme.gapSmall
            rowSpacing: 0

            PlainText {
                Layout.alignment: Qt.AlignBaseline
                text: root.time
                tabular: true
                font.pixelSize: root.time.length > 5 ? Theme.fontTight : Theme.fontName
                font.weight: Font.ExtraBold
            }

            PlainText {
                Layout.alignment: Qt.AlignBaseline
                text: root.day
                font.pixelSize: Theme.fontTight
            }
        }

        ColumnLayout {
            Layout.fillWidth: true
            Layout.row: root.large ? 1 : -1
            Layout.column: root.large ? 0 : -1
            spacing: 0

            PlainText {
                Layout.fillWidth: true
                text: root.title
                font.pixelSize: Math.min(Theme.fontName, Theme.font(31, Theme.nameFactor))
                font.weight: Font.Bold
            }

            BadgedText {
                id: line

                Layout.fillWidth: true
                words: root.detail
                sample: root.sample
                plate: root.fill === Theme.plate ? Theme.surface : Theme.plate
                size: Theme.fontTight
            }
        }

        Icon {
            Layout.row: root.large ? 1 : -1
            Layout.column: root.large ? 1 : -1
            name: "chevron-right"
            size: Theme.px(38)
        }
    }
}
