pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// A picture of the content, whole, framed like a print. The frame is white in every theme: a logo may be dark on
// nothing.
Item {
    id: root

    required property int picture
    required property string text
    required property real ratio

    readonly property real frame: Theme.gapSmall
    readonly property real most: Theme.px(Theme.landscape ? 400 : 660)

    implicitHeight: Math.min(most, (width - 2 * frame) / ratio + 2 * frame)
    visible: picture >= 0

    Rectangle {
        width: Math.min(root.width, (root.height - 2 * root.frame) * root.ratio + 2 * root.frame)
        height: root.height
        radius: Theme.radius
        color: Theme.codeLight
        border.color: Theme.line
        border.width: Theme.border

        ContentImage {
            anchors.fill: parent
            anchors.margins: root.frame
            picture: root.picture
            Accessible.name: root.text
            Accessible.ignored: root.text === ""
        }
    }
}
