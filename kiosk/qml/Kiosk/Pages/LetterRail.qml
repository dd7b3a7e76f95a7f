pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// The letters of the list, top to bottom; as many keys as fit, each for one letter or for several.
Column {
    id: root

    required property RowModel model

    readonly property int room: Math.max(1, Math.floor((height + spacing) / (Theme.touchTarget + spacing)))

    signal fits(int count)
    signal picked(int first)

    spacing: Theme.mm(3)
    width: Math.max(Theme.touchTarget, Theme.px(88))
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Letters")

    Component.onCompleted: root.fits(root.room)
    onRoomChanged: root.fits(root.room)

    Repeater {
        model: root.model

        Tappable {
            id: key

            required property string label
            required property int first
            required property int index

            width: root.width
            height: Math.max(Theme.touchTarget, Math.min(Theme.px(84), (root.height + root.spacing) / root.model.count - root.spacing))
            radius: Theme.px(18)
            text: label
            said: "letters/" + index
            fill: Theme.surfaceTinted
            onClicked: root.picked(key.first)

            contentItem: PlainText {
                text: key.label
                horizontalAlignment: Text.AlignHCenter
                verticalAlignment: Text.AlignVCenter
                wrapMode: Text.NoWrap
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.smallestFont
                color: Theme.accent
                font.pixelSize: Math.max(Theme.smallestFont, Math.min(Theme.font(26, Theme.textFactor), key.height * 0.62))
                font.weight: Font.Bold
            }
        }
    }
}
