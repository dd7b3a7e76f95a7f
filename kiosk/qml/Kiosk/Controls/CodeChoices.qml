pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.ViewModels

// The two codes of a thing to choose from: beside each other where both have room in a line, else below each other.
GridLayout {
    id: root

    required property CodeTargetViewModel target

    readonly property bool contact: target.kind === "contact"
    readonly property real roomyWidth: details.implicitWidth + save.implicitWidth + columnSpacing
    readonly property real leastWidth: Math.max(details.leastWidth, save.leastWidth)

    columns: roomyWidth <= width ? 2 : 1
    columnSpacing: Theme.touchGap
    rowSpacing: Theme.touchGap

    Choice {
        id: details

        Layout.fillWidth: true
        text: qsTr("Details")
        said: "code/0"
        iconName: "globe"
        chosen: !root.target.carrying
        onClicked: root.target.carry(false)
    }

    Choice {
        id: save

        Layout.fillWidth: true
        text: root.contact ? qsTr("Save contact") : qsTr("Add to calendar")
        said: "code/1"
        iconName: root.contact ? "contact" : "calendar-plus"
        chosen: root.target.carrying
        onClicked: root.target.carry(true)
    }
}
