pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Controls

// Something that was found: a row, or one of a few cards beside each other.
Tappable {
    id: root

    required property string title
    required property string detail
    required property string illustration
    required property string symbol
    required property bool sample
    required property string spoken
    required property int mark
    required property int marked

    property bool card: false

    readonly property bool pictured: Theme.textSize === 100 && !Theme.lowered

    padding: card ? 0 : Theme.px(14)
    leftPadding: card ? 0 : pictured ? Theme.px(14) : Theme.px(28)
    rightPadding: card ? 0 : Theme.px(24)
    implicitHeight: Math.max(Theme.touchTarget, Theme.px(96), implicitContentHeight + topPadding + bottomPadding)
    radius: Theme.radiusSmall
    outlineWidth: Theme.plateBorder
    text: title
    Accessible.name: spoken

    contentItem: GridLayout {
        columns: root.card ? 1 : 3
        columnSpacing: Theme.px(22)
        rowSpacing: 0

        Illustration {
            Layout.fillWidth: root.card
            Layout.preferredWidth: root.card ? -1 : Theme.px(122)
            Layout.preferredHeight: root.card ? Theme.px(126) : Theme.px(68)
            visible: root.pictured && root.illustration !== ""
            illustration: root.illustration
            corners: root.card ? Illustration.TopCorners : Illustration.AllCorners
            radius: root.card ? root.radius : Theme.px(18)
        }

        Rectangle {
            Layout.preferredWidth: Theme.px(122)
            Layout.preferredHeight: Theme.px(68)
            visible: root.pictured && root.symbol !== ""
            radius: Theme.px(18)
            color: Theme.tintDistrict
            border.width: Theme.plateBorder
            border.color: Theme.line

            Icon {
                anchors.centerIn: parent
                name: root.symbol === "" ? "info" : root.symbol
                size: Theme.px(38)
            }
        }

        ColumnLayout {
            Layout.fillWidth: true
            Layout.fillHeight: root.card
            Layout.margins: root.card ? Theme.px(20) : 0
            spacing: 0

            MarkedText {
                Layout.fillWidth: true
                text: root.title
                mark: root.mark
                marked: root.marked
                font.pixelSize: Math.min(Theme.fontName, Theme.font(32, Theme.nameFactor))
                font.weight: Font.Bold
            }

            BadgedText {
                id: line

                Layout.fillWidth: true
                words: root.detail
                sample: root.sample
                size: Theme.fontTight
            }

            Item {
                Layout.fillHeight: root.card
            }
        }

        Icon {
            visible: !root.card
            name: "chevron-right"
            size: Theme.px(38)
        }
    }
}
