pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

// Looks like the field of the Search page, and leads there.
Tappable {
    id: root

    said: "search"
    radius: height / 2
    leftPadding: Theme.px(36)
    rightPadding: Theme.px(36)
    topPadding: Theme.gapTiny
    bottomPadding: Theme.gapTiny
    implicitHeight: Math.max(Theme.touchTarget, Theme.px(92), implicitContentHeight + topPadding + bottomPadding)
    text: Theme.landscape || Theme.textSize > 100 ? qsTr("Search everything") : qsTr("Search members, events, places and facts")
    Accessible.name: qsTr("Search everything") + ", " + qsTr("Search members, events, places and facts")

    contentItem: RowLayout {
        spacing: Theme.px(22)

        Icon {
            name: "search"
        }

        FittedText {
            Layout.fillWidth: true
            text: root.text
            color: Theme.inkMuted
            size: Math.min(Theme.fontName, Theme.fontBody)
        }
    }
}
