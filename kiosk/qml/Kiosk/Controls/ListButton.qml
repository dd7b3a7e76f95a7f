pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme
import Kiosk.ViewModels

// Puts a thing on the visitor's list, or takes it off; where the list is full it leads there. It is as wide as the
// longest of its words, so that it stays under the finger.
Pill {
    id: root

    required property MyListViewModel list
    required property string thing

    readonly property bool listed: list.keys.includes(thing)
    readonly property string adding: qsTr("Add to my list")
    readonly property string removing: qsTr("In my list – remove")
    readonly property string filled: qsTr("Your list is full")
    readonly property real roomyWidth: Math.ceil(Math.max(...[adding, removing, filled].map(words => metrics.advanceWidth(words)))) + fontSize * 1.2 + Theme.gapSmall + leftPadding + rightPadding + Theme.gapTiny

    signal listAsked

    said: "list"
    text: listed ? removing : list.full ? filled : adding
    iconName: listed ? "check" : list.full ? "info" : "heart"
    strong: listed
    fill: listed ? Theme.strong : Theme.plate
    outlineWidth: Theme.plateBorder
    fontSize: Theme.fontTight
    indent: Math.max(0, (availableWidth - fontSize * 1.2 - Theme.gapSmall - metrics.advanceWidth(text)) / 2)
    leftPadding: Theme.padding
    rightPadding: Theme.padding
    checkable: true
    chosen: listed

    onClicked: {
        if (root.listed)
            root.list.remove(root.thing);
        else if (root.list.full)
            root.listAsked();
        else
            root.list.add(root.thing);
    }

    FontMetrics {
        id: metrics

        font.family: Theme.family
        font.weight: Font.Bold
        font.pixelSize: root.fontSize
    }
}
