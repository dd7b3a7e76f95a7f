pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// Who started the district; each leads to its member page where there is one.
ColumnLayout {
    id: root

    required property string label
    required property RowModel model

    signal opened(string page, string id)

    visible: model.count > 0
    spacing: Theme.gapSmall

    SectionLabel {
        Layout.fillWidth: true
        text: root.label
        said: "initiators/label"
    }

    GridLayout {
        Layout.fillWidth: true
        columns: Theme.textSize > 100 || root.width < Theme.px(860) ? 1 : 2
        columnSpacing: Theme.px(20)
        rowSpacing: Theme.px(20)
        uniformCellWidths: true

        Repeater {
            model: root.model

            LinkCard {
                id: card

                required property string title
                required property string symbol
                required property string page
                required property string target
                required property string mark
                required property string spoken
                required property int index

                Layout.fillWidth: true
                Layout.fillHeight: true
                said: "initiators/" + index
                iconName: card.symbol
                Accessible.name: spoken
                text: title
                detail: mark
                leads: page !== ""
                onClicked: root.opened(page, target)
            }
        }
    }
}
