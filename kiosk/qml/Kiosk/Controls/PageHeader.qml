pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

// The title of a page of the dock, and the buttons that scroll it when it is longer than the screen. Their room is kept
// when they are not there: else the title, which grows without them, could bring them back, and so on without end.
// In reach mode the title stands above the line; then `controls` have its place.
GridLayout {
    id: root

    required property string title
    required property Flickable target

    default property alias controls: row.data

    columns: Theme.lowered || width >= Theme.px(620) ? 2 : 1
    columnSpacing: Theme.lowered ? Theme.touchGap : Theme.gap
    rowSpacing: 0

    Loader {
        Layout.fillWidth: true
        Layout.minimumHeight: Theme.px(76)
        active: !Theme.lowered
        visible: active
        sourceComponent: Heading {
            verticalAlignment: Text.AlignVCenter
            text: root.title
        }
    }

    RowLayout {
        id: row

        Layout.fillWidth: true
        Layout.fillHeight: false
        visible: Theme.lowered
        spacing: Theme.touchGap
    }

    Item {
        Layout.preferredWidth: buttons.roomWidth
        Layout.preferredHeight: buttons.roomHeight
        Layout.alignment: Qt.AlignVCenter

        ScrollButtons {
            id: buttons

            target: root.target
        }
    }
}
