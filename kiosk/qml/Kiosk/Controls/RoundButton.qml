pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// A round button with an icon alone; `text` says what it does to those who hear it.
Tappable {
    id: root

    required property string iconName

    property color ink: Theme.ink

    implicitWidth: Theme.roomyTarget
    implicitHeight: implicitWidth
    radius: height / 2
    fill: Theme.plate
    outlineWidth: Theme.plateBorder
    opacity: enabled ? 1 : 0.35

    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            name: root.iconName
            color: root.ink
        }
    }
}
