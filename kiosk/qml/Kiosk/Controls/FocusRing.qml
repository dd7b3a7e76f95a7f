pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// Two rings around what the keys have reached, one of which stands out on any ground. In high contrast every control has a
// bright border: there the outer ring is wider than any, and the inner one keeps it off that border.
Item {
    id: root

    required property real radius

    // From what it is around.
    property real room: 0

    readonly property real off: Theme.highContrast ? 0 : room
    readonly property real wide: off + Theme.focusInnerWidth + Theme.focusOuterWidth

    anchors.fill: parent
    anchors.margins: -wide

    Rectangle {
        anchors.fill: parent
        radius: root.radius + root.wide
        color: "transparent"
        border.width: Theme.focusOuterWidth
        border.color: Theme.focusOuter
    }

    Rectangle {
        anchors.fill: parent
        anchors.margins: Theme.focusOuterWidth
        radius: root.radius + root.off + Theme.focusInnerWidth
        color: "transparent"
        border.width: Theme.focusInnerWidth
        border.color: Theme.focusInner
    }
}
