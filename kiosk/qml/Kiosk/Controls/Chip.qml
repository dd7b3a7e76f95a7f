pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// A filter, or a short link; `chosen` says that it is in force.
Tappable {
    id: root

    radius: height / 2
    fill: chosen ? Theme.strong : Theme.surface
    outline: chosen ? Theme.strong : Theme.lineStrong
    leftPadding: Theme.px(32)
    rightPadding: Theme.px(32)
    topPadding: Theme.gapSmall
    bottomPadding: Theme.gapSmall

    contentItem: PlainText {
        text: root.text
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        color: root.chosen ? Theme.strongInk : Theme.ink
        font.pixelSize: Theme.fontDetail
        font.weight: Font.Bold
    }
}
