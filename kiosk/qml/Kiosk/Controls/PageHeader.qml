pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

// The title of a page of the dock, what else belongs beside it, and the buttons that scroll it when it is longer than the
// screen. Their room is kept when they are not there: else the title, which grows without them, could bring them back,
// and so on without end. In reach mode the title stands above the line, and the tools have the row; the buttons, where there
// are none.
GridLayout {
    id: root

    required property string title
    required property Flickable target

    default property alias tools: row.data

    columns: Theme.lowered || width >= Theme.px(620) ? 2 : 1
    columnSpacing: Theme.gap
    rowSpacing: 0

    // Of the title's own size nothing here may hang, for it hangs on the width that the tools leave it.
    Item {
        Layout.fillWidth: true
        Layout.preferredWidth: Theme.px(200)
        Layout.preferredHeight: Math.max(Theme.px(76), Theme.fontTitle * 1.3)
        visible: !Theme.lowered

        Heading {
            anchors.fill: parent
            text: root.title
            said: "title"
            wrapMode: Text.NoWrap
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.smallestFont
            verticalAlignment: Text.AlignVCenter
        }
    }

    RowLayout {
        Layout.fillWidth: Theme.lowered
        Layout.fillHeight: false
        Layout.alignment: Qt.AlignVCenter
        spacing: Theme.touchGap

        RowLayout {
            id: row

            // Else a row that has become empty would keep its width.
            Layout.preferredWidth: implicitWidth
            Layout.fillWidth: true
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
