pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// Scrolls a list or a page by taps. In reach mode they are always there, since nothing else moves it below the line.
Row {
    id: root

    required property Flickable target

    // What a layout keeps for them whether they are there or not, so that nothing above the target hangs on its height.
    readonly property real roomWidth: 2 * Theme.roomyTarget + Theme.touchGap
    readonly property real roomHeight: Theme.roomyTarget

    function scroll(direction: int) {
        const list = root.target;
        const end = list.originY + list.contentHeight - list.height;
        const wanted = list.contentY + direction * 0.8 * list.height;
        list.contentY = Math.round(Math.max(list.originY, Math.min(end, wanted)));
    }

    spacing: Theme.touchGap
    visible: Theme.lowered || target.contentHeight > target.height + 1

    RoundButton {
        iconName: "chevron-up"
        text: qsTr("Scroll up")
        enabled: !root.target.atYBeginning
        onClicked: root.scroll(-1)
    }

    RoundButton {
        iconName: "chevron-down"
        text: qsTr("Scroll down")
        enabled: !root.target.atYEnd
        onClicked: root.scroll(1)
    }
}
