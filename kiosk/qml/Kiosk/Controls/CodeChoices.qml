pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.ViewModels

// The two codes of a thing to choose from: beside each other where both have room in a line, else below each other.
GridLayout {
    id: root

    required property CodeTargetViewModel target
    required property string leading
    required property string saving

    readonly property real roomyWidth: details.implicitWidth + save.implicitWidth + columnSpacing
    readonly property real leastWidth: Math.max(details.leastWidth, save.leastWidth)

    columns: roomyWidth <= width ? 2 : 1
    columnSpacing: Theme.touchGap
    rowSpacing: Theme.touchGap

    Choice {
        id: details

        Layout.fillWidth: true
        text: root.leading
        said: "code/0"
        iconName: "globe"
        chosen: !root.target.carrying
        Accessible.name: root.target.leadingSpoken
        onClicked: root.target.carry(false)
    }

    Choice {
        id: save

        Layout.fillWidth: true
        text: root.saving
        said: "code/1"
        iconName: root.target.kind === "contact" ? "contact" : "calendar-plus"
        chosen: root.target.carrying
        Accessible.name: root.target.savingSpoken
        onClicked: root.target.carry(true)
    }
}
