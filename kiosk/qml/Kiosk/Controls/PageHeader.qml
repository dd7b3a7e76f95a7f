pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

// The title of a page of the dock, and the buttons that scroll it when it is longer than the screen.
GridLayout {
    id: root

    required property string title
    required property Flickable target

    columns: width < Theme.px(620) ? 1 : 2
    columnSpacing: Theme.gap
    rowSpacing: 0

    Heading {
        // Its words fit the width that it gets; were the width to ask for the words, each would wait for the other.
        Layout.preferredWidth: Theme.px(200)
        Layout.fillWidth: true
        Layout.minimumHeight: Theme.px(76)
        verticalAlignment: Text.AlignVCenter
        text: root.title
    }

    ScrollButtons {
        Layout.alignment: Qt.AlignVCenter
        target: root.target
    }
}
