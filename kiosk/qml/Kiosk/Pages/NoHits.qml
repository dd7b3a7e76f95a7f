pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// Nothing was found: the nearest names, or the way back to everyone.
Scroller {
    id: root

    required property string query
    required property RowModel model

    signal opened(string id)
    signal cleared

    ColumnLayout {
        width: parent.width
        spacing: Theme.gap

        PlainText {
            Layout.fillWidth: true
            text: root.query !== "" ? qsTr("Nothing found for “%1”").arg(root.query) : qsTr("Nothing found")
            font.pixelSize: Theme.fontName
            font.weight: Font.Bold
        }

        LinkRows {
            Layout.fillWidth: true
            label: qsTr("Did you mean")
            model: root.model
            onOpened: (page, id) => root.opened(id)
        }

        Pill {
            Layout.maximumWidth: root.width
            text: qsTr("Show all members")
            strong: root.model.count === 0
            onClicked: root.cleared()
        }
    }
}
