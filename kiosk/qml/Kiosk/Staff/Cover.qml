pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// What stands over all else: nothing beneath it is touched.
FocusScope {
    id: root

    property color fill: Theme.page
    property Item first: null

    Component.onCompleted: (first ?? root).forceActiveFocus(Qt.OtherFocusReason)

    Rectangle {
        anchors.fill: parent
        color: root.fill
    }

    MouseArea {
        anchors.fill: parent
    }
}
