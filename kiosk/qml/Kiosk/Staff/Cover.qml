pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// What stands over all else: nothing beneath it is touched, and the arrow keys stay on its `buttons`. A button that has
// the keys takes Tab before any item around it: each says itself where that leads.
FocusScope {
    id: root

    property color fill: Theme.page
    property list<Item> buttons: []

    function step(forward: bool) {
        const here = buttons.findIndex(button => button.activeFocus);
        const next = buttons[(here + (forward ? 1 : buttons.length - 1)) % buttons.length];
        next?.forceActiveFocus(forward ? Qt.TabFocusReason : Qt.BacktabFocusReason);
    }

    Component.onCompleted: (buttons[0] ?? root).forceActiveFocus(Qt.OtherFocusReason)
    Keys.onDownPressed: step(true)
    Keys.onRightPressed: step(true)
    Keys.onUpPressed: step(false)
    Keys.onLeftPressed: step(false)

    Rectangle {
        anchors.fill: parent
        color: root.fill
    }

    MouseArea {
        anchors.fill: parent
    }
}
