pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

// The title of a page of the dock, and the buttons that scroll it when it is longer than the screen. Their room is kept
// when they are not there: else the title, which grows without them, could bring them back, and so on without end.
GridLayout {
    id: root

    required property string title
    required property Flickable target

    columns: width < Theme.px(620) ? 1 : 2
    columnSpacing: Theme.gap
    rowSpacing: 0

    Heading {
        Layout.fillWidth: true
        Layout.minimumHeight: Theme.px(76)
        verticalAlignment: Text.AlignVCenter
        text: root.title
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
