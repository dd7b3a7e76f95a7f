pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.ViewModels

// Links to other pages below each other, or beside each other where `columns` says so, under a label if there is one.
ColumnLayout {
    id: root

    required property RowModel model

    property string label: ""
    property string said: "links"
    property int columns: 1

    signal opened(string page, string id)

    visible: model.count > 0
    spacing: Theme.gapSmall

    SectionLabel {
        Layout.fillWidth: true
        Layout.topMargin: Theme.gapSmall
        visible: text !== ""
        text: root.label
        said: root.said + "/label"
    }

    GridLayout {
        Layout.fillWidth: true
        columns: Theme.textSize > 100 || root.width < Theme.px(860) ? 1 : root.columns
        columnSpacing: Theme.px(20)
        rowSpacing: Theme.touchGap
        uniformCellWidths: true

        Repeater {
            model: root.model

            LinkCard {
                id: card

                required property string page
                required property string id
                required property string symbol
                required property string title
                required detail
                required property int index
                required property string spoken
                required illustration

                Layout.fillWidth: true
                Layout.fillHeight: true
                iconName: card.symbol
                text: title
                said: root.said + "/" + index
                leads: page !== ""
                Accessible.name: spoken
                onClicked: root.opened(page, card.id)
            }
        }
    }
}
