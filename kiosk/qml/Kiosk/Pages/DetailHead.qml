pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// The first row of a page about one thing: the way back, the way onto the visitor's list, and what scrolls the page.
// In reach mode all of it stays in one row, where the words may take two lines.
GridLayout {
    id: root

    required property NavigationViewModel navigation
    required property Flickable target

    property MyListViewModel list: null
    property string thing: ""

    readonly property bool inOneRow: Theme.lowered || !lister.active || back.implicitWidth + lister.roomyWidth + buttons.roomWidth + 2 * columnSpacing <= width

    columnSpacing: Theme.lowered ? Theme.touchGap : Theme.gap
    rowSpacing: Theme.touchGap

    BackButton {
        id: back

        Layout.row: 0
        Layout.column: 0
        Layout.fillWidth: true
        Layout.fillHeight: Theme.lowered
        Layout.minimumWidth: leastWidth
        Layout.maximumWidth: implicitWidth
        text: root.navigation.backWords
        onClicked: root.navigation.back()
    }

    Item {
        Layout.row: 0
        Layout.column: 1
        Layout.fillWidth: true
        visible: !Theme.lowered || !lister.active
    }

    Loader {
        id: lister

        readonly property real roomyWidth: (item as ListButton)?.roomyWidth ?? 0

        Layout.row: root.inOneRow ? 0 : 1
        Layout.column: root.inOneRow ? 2 : 0
        Layout.columnSpan: root.inOneRow ? 1 : 4
        Layout.fillWidth: Theme.lowered
        Layout.fillHeight: Theme.lowered
        Layout.preferredWidth: Math.min(roomyWidth, root.width)
        active: root.list !== null && root.thing !== ""
        visible: active
        sourceComponent: ListButton {
            list: root.list
            thing: root.thing
            onListAsked: root.navigation.open("mylist", "")
        }
    }

    ScrollButtons {
        id: buttons

        Layout.row: 0
        Layout.column: 3
        target: root.target
    }
}
