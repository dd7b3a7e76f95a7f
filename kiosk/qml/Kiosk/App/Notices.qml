pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// The notices in force, above every page.
Column {
    id: root

    required property RowModel model

    spacing: Theme.gapSmall
    bottomPadding: model.count > 0 ? Theme.gap : 0

    Repeater {
        model: root.model

        Notice {
            width: root.width
        }
    }
}
