pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

// A member in the directory. Large text leaves room for the short of it.
Tappable {
    id: root

    required property string id
    required property string name
    required property string detail
    required property string brief
    required property string illustration
    required property string spoken
    required property int index

    readonly property string words: Theme.textSize > 100 || Theme.lowered ? brief : detail

    leftPadding: picture.width + Theme.px(30)
    rightPadding: Theme.px(24)
    topPadding: Theme.px(Theme.lowered ? 8 : 26)
    bottomPadding: topPadding
    outlineWidth: Theme.plateBorder
    text: name
    Accessible.name: spoken

    contentItem: RowLayout {
        spacing: Theme.px(20)

        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.gapTiny

            FittedText {
                Layout.fillWidth: true
                text: root.name
                size: Theme.fontName
                font.weight: Font.Bold
                lineHeight: 0.9
            }

            JoinedText {
                Layout.fillWidth: true
                visible: words !== ""
                words: root.words
                color: Theme.inkMuted
                size: Theme.fontDetail
            }
        }

        Icon {
            name: "chevron-right"
            color: Theme.inkMuted
        }
    }

    Illustration {
        id: picture

        width: Theme.rowPicture
        height: parent.height
        illustration: root.illustration
        corners: Illustration.LeftCorners
    }
}
