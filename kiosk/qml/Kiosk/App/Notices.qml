pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// The notices in force, above every page; the weightiest alone where there is little room.
Column {
    id: root

    required property RowModel model

    readonly property int most: Theme.landscape || Theme.lowered || Theme.textSize > 100 ? 1 : 2

    spacing: Theme.gapSmall
    bottomPadding: model.count > 0 ? Theme.gap : 0

    Repeater {
        model: root.model

        Notice {
            required property int index

            visible: index < root.most
            said: "notices/" + index
            width: root.width
        }
    }
}
