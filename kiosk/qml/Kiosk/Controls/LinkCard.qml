pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

// A card that leads to another page; without `leads` it only says something.
Tappable {
    id: root

    property string iconName: ""
    property string detail: ""
    property string illustration: ""
    property bool leads: true
    property int fontSize: Theme.fontBody

    readonly property bool pictured: illustration !== "" && width >= Theme.px(520)

    enabled: leads
    fill: Theme.plate
    outlineWidth: Theme.plateBorder
    leftPadding: pictured ? picture.width + Theme.px(24) : Theme.px(28)
    rightPadding: Theme.px(20)
    topPadding: Theme.px(10)
    bottomPadding: Theme.px(10)
    implicitHeight: Math.max(Theme.touchTarget, Theme.px(100), implicitContentHeight + topPadding + bottomPadding)
    radius: Theme.radiusSmall
    Accessible.role: leads ? Accessible.Button : Accessible.Paragraph
    Accessible.name: detail === "" ? text : text + ", " + detail

    contentItem: RowLayout {
        spacing: Theme.px(20)

        Icon {
            visible: root.iconName !== "" && !root.pictured
            name: root.iconName === "" ? "info" : root.iconName
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            FittedText {
                Layout.fillWidth: true
                text: root.text
                size: root.fontSize
                font.weight: Font.Bold
            }

            JoinedText {
                Layout.fillWidth: true
                visible: words !== ""
                words: root.detail
                color: Theme.inkMuted
                size: Theme.fontDetail
            }
        }

        Icon {
            visible: root.leads
            name: "chevron-right"
            color: Theme.inkMuted
        }
    }

    Illustration {
        id: picture

        width: Theme.px(140)
        height: parent.height
        visible: root.pictured
        illustration: root.illustration
        corners: Illustration.LeftCorners
        radius: root.radius
    }
}
