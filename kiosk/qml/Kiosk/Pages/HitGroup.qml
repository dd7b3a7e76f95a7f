pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// What was found of one kind, under its name and number: rows, or first so many cards beside each other.
ColumnLayout {
    id: root

    required property string label
    required property RowModel model
    required property string said

    required property string total
    property string mark: ""
    property int columns: 1

    readonly property real cardWidth: (width - (columns - 1) * Theme.touchGap) / columns

    signal opened(string page, string id)

    spacing: Theme.gapTiny

    RowLayout {
        readonly property string said: root.said + "/label"

        Layout.fillWidth: true
        spacing: Theme.gapSmall
        Accessible.role: Accessible.Heading
        Accessible.name: [root.label, root.total, root.mark].filter(part => part !== "").join(", ")

        PlainText {
            text: root.label
            font.pixelSize: Theme.fontKicker
            font.weight: Font.ExtraBold
        }

        PlainText {
            Layout.fillWidth: true
            text: root.total
            color: Theme.inkMuted
            font.pixelSize: Theme.fontKicker
        }

        PlainText {
            visible: text !== ""
            text: root.mark
            color: Theme.inkMuted
            font.pixelSize: Theme.fontTight
        }
    }

    GridLayout {
        Layout.fillWidth: true
        columns: root.columns
        columnSpacing: Theme.touchGap
        rowSpacing: Theme.touchGap

        Repeater {
            model: root.model

            HitCard {
                id: hit

                required property int index
                required property string page
                required property string id

                said: root.said + "/" + index
                Layout.fillWidth: true
                Layout.fillHeight: card
                Layout.columnSpan: card ? 1 : root.columns
                Layout.preferredWidth: card ? root.cardWidth : root.width
                Layout.maximumWidth: Layout.preferredWidth
                card: root.columns > 1 && root.total !== "" && index < root.columns
                onClicked: root.opened(page, hit.id)
            }
        }
    }
}
