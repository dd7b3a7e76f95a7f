pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// Two rings around what the keys have reached, one of which stands out on any ground.
Item {
    id: root

    required property real radius

    // From what it is around.
    property real room: 0

    anchors.fill: parent
    anchors.margins: -room - 2 * Theme.focusWidth

    Rectangle {
        anchors.fill: parent
        radius: root.radius + root.room + 2 * Theme.focusWidth
        color: "transparent"
        border.width: Theme.focusWidth
        border.color: Theme.focusOuter
    }

    Rectangle {
        anchors.fill: parent
        anchors.margins: Theme.focusWidth
        radius: root.radius + root.room + Theme.focusWidth
        color: "transparent"
        border.width: Theme.focusWidth
        border.color: Theme.focusInner
    }
}
