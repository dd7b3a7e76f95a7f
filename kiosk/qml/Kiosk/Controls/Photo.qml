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

    readonly property bool loading: image.status === Image.Loading
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

        Image {
            id: image

            anchors.fill: parent
            anchors.margins: root.frame
            source: root.picture >= 0 ? "image://picture/" + root.picture + Theme.edition : ""
            sourceSize: Qt.size(width, height)
            fillMode: Image.PreserveAspectFit
            asynchronous: true
            Accessible.role: Accessible.Graphic
            Accessible.name: root.text
            Accessible.ignored: root.text === ""
        }
    }
}
