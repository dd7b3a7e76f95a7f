pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

// The title of a page of the dock, what else belongs beside it, and the buttons that scroll it when it is longer than the
// screen. Their room is kept when they are not there: else the title, which grows without them, could bring them back,
// and so on without end.
GridLayout {
    id: root

    required property string title
    required property Flickable target

    default property alias tools: row.data

    columns: width < Theme.px(620) ? 1 : 2
    columnSpacing: Theme.gap
    rowSpacing: 0

    Heading {
        Layout.fillWidth: true
        Layout.minimumHeight: Theme.px(76)
        verticalAlignment: Text.AlignVCenter
        text: root.title
    }

    RowLayout {
        Layout.alignment: Qt.AlignVCenter
        spacing: Theme.touchGap

        RowLayout {
            id: row

            spacing: Theme.touchGap
        }

        Item {
            Layout.preferredWidth: buttons.roomWidth
            Layout.preferredHeight: buttons.roomHeight

            ScrollButtons {
                id: buttons

                target: root.target
            }
        }
    }
}
