pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

// The two codes of a thing to choose from: beside each other where both have room in a line, else below each other.
GridLayout {
    id: root

    required property CodeTarget target
    required property string leading
    required property string saving

    readonly property real roomyWidth: details.implicitWidth + save.implicitWidth + columnSpacing
    readonly property real leastWidth: Math.max(details.leastWidth, save.leastWidth)

    signal carryAsked(bool chosen)

    columns: roomyWidth <= width ? 2 : 1
    columnSpacing: Theme.touchGap
    rowSpacing: Theme.touchGap

    Choice {
        id: details

        Layout.fillWidth: true
        text: root.leading
        iconName: "globe"
        chosen: !root.target.carrying
        onClicked: root.carryAsked(false)
    }

    Choice {
        id: save

        Layout.fillWidth: true
        text: root.saving
        iconName: root.target.kind === "contact" ? "contact" : "calendar-plus"
        chosen: root.target.carrying
        onClicked: root.carryAsked(true)
    }
}
