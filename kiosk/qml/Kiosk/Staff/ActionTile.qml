pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Controls

// Something that staff can do. What is not possible here says why, and is no button.
Tappable {
    id: root

    required property string iconName
    required property string detail
    required property bool possible

    property bool strong: false

    readonly property color inkColor: strong ? Theme.strongInk : Theme.ink

    enabled: possible
    radius: Theme.radiusSmall
    fill: strong ? Theme.strong : possible ? Theme.plate : Theme.page
    outline: Theme.line
    outlineWidth: possible ? Theme.plateBorder : Theme.border - Theme.plateBorder
    leftPadding: Theme.px(28)
    rightPadding: Theme.px(20)
    topPadding: Theme.px(10)
    bottomPadding: Theme.px(10)
    implicitHeight: Math.max(Theme.touchTarget, Theme.lowered ? 0 : Theme.px(104), implicitContentHeight + topPadding + bottomPadding)
    Accessible.role: possible ? Accessible.Button : Accessible.Paragraph
    Accessible.name: text + ", " + detail

    contentItem: RowLayout {
        spacing: Theme.px(20)

        Icon {
            name: root.iconName
            color: root.inkColor
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            FittedText {
                Layout.fillWidth: true
                text: root.text
                size: Theme.fontBody
                color: root.inkColor
                font.weight: Font.Bold
            }

            PlainText {
                Layout.fillWidth: true
                text: root.detail
                color: root.strong ? Theme.strongInk : Theme.inkMuted
                font.pixelSize: Theme.fontTight
            }
        }
    }
}
