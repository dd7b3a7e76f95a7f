pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme
import Kiosk.ViewModels

// Filters, as many lines of them as it takes.
Flow {
    id: root

    required property RowModel model
    required property string said

    signal picked(string id)

    spacing: Theme.touchGap

    Repeater {
        model: root.model

        Chip {
            required property string id
            required property string label
            required property bool selected
            required property int index

            width: Math.min(implicitWidth, root.width)
            text: label
            checkable: true
            said: root.said + "/" + index
            chosen: selected
            onClicked: root.picked(id)
        }
    }
}
