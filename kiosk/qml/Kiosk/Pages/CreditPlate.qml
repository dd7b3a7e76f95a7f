pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// Who made a picture, on the picture; as broad as its words, or as `most`.
Rectangle {
    id: root

    required property string credit

    property color ink: Theme.ink
    property real most: Theme.px(600)

    visible: credit !== ""
    width: words.width + 2 * Theme.gapSmall
    height: words.height + 2 * Theme.gapTiny
    radius: Theme.px(10)
    color: Theme.page
    border.width: Theme.plateBorder
    border.color: Theme.line

    StaticText {
        id: words

        anchors.centerIn: parent
        width: Math.min(implicitWidth, root.most - 2 * Theme.gapSmall)
        text: root.credit
        color: root.ink
        font.pixelSize: Theme.smallestFont
    }
}
