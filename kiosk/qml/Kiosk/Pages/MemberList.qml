pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// The rows of the directory, below `filters` where those scroll with them.
RowList {
    id: root

    required property bool atTop

    property Component filters: null

    readonly property string said: "members"

    signal opened(string id)

    spacing: Theme.lowered ? Theme.mm(3) : Theme.px(16)
    reuseItems: true
    Keys.forwardTo: [rowKeys]
    Accessible.name: qsTr("Members")

    header: Item {
        width: root.width
        height: root.filters ? above.height + Theme.gap : 0

        onHeightChanged: if (root.atTop)
            root.positionViewAtBeginning()

        Loader {
            id: above

            width: parent.width
            sourceComponent: root.filters
        }
    }
    delegate: MemberCard {
        width: root.width
        focusPolicy: Qt.ClickFocus
        onClicked: root.opened(id)

        // Qt hides a row from those who hear the screen when it puts it by, and not always shows it again.
        ListView.onReused: Accessible.ignored = false
    }

    RowKeys {
        id: rowKeys

        parent: root.parent
        list: root
    }
}
