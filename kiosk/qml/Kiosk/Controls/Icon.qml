pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// An icon by its Lucide name, as large as `size` and in one colour. What it means is said by the control around it.
Text {
    id: root

    required property string name

    property real size: Theme.px(44)

    textFormat: Text.PlainText
    text: Glyphs.character(root.name)
    color: Theme.ink
    font.family: Theme.iconFamily
    font.pixelSize: root.size
    width: root.size
    height: root.size
    horizontalAlignment: Text.AlignHCenter
    verticalAlignment: Text.AlignVCenter
    Accessible.ignored: true
}
