pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

// A member in the directory.
Tappable {
    id: root

    required property string id
    required property string name
    required property string detail
    required property string place
    required property string illustration

    readonly property bool stacked: Theme.textSize > 100 || width < Theme.px(800)

    leftPadding: picture.width + Theme.px(30)
    rightPadding: Theme.px(34)
    topPadding: Theme.px(26)
    bottomPadding: Theme.px(26)
    text: name
    Accessible.name: [name, detail, place].join(", ")

    contentItem: RowLayout {
        spacing: Theme.px(30)

        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.gapTiny

            PlainText {
                Layout.fillWidth: true
                text: root.name
                font.pixelSize: Theme.fontName
                font.weight: Font.Bold
                lineHeight: 1.05
            }

            PlainText {
                Layout.fillWidth: true
                visible: text !== ""
                text: root.detail
                color: Theme.inkMuted
                font.pixelSize: Theme.fontDetail
            }

            IconLine {
                Layout.fillWidth: true
                visible: root.stacked
                iconName: "map-pin"
                text: root.place
                ink: Theme.inkMuted
                fontSize: Theme.fontDetail
            }
        }

        IconLine {
            Layout.minimumWidth: Math.min(implicitWidth, root.width * 0.34)
            Layout.maximumWidth: Layout.minimumWidth
            visible: !root.stacked
            spacing: Theme.gapSmall
            iconName: "map-pin"
            text: root.place
            ink: Theme.inkMuted
            fontSize: Theme.fontDetail
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
