pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// Opens what there is to choose from, and closes it again; the one for all filters says how many are in force.
Pill {
    id: root

    required property bool open

    property int inForce: 0

    leftPadding: Theme.px(30)
    rightPadding: Theme.px(30)
    iconName: open ? "chevron-up" : "chevron-down"
    fontSize: Theme.fontDetail
    text: inForce > 0 ? qsTr("Filters: %1").arg(inForce) : qsTr("Filters")
    checkable: true
    chosen: open
}
