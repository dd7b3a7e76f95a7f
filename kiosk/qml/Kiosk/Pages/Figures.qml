pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// The district in figures, beside each other, or below each other in large text.
ColumnLayout {
    id: root

    required property string label
    required property RowModel model

    visible: model.count > 0
    spacing: Theme.gapSmall

    SectionLabel {
        Layout.fillWidth: true
        text: root.label
        said: "figures/label"
    }

    GridLayout {
        Layout.fillWidth: true
        columns: Theme.textSize > 100 ? 1 : Math.max(1, Math.min(3, root.model.count, Math.floor((width + columnSpacing) / Theme.px(310))))
        columnSpacing: Theme.px(20)
        rowSpacing: Theme.px(20)
        uniformCellWidths: true

        Repeater {
            model: root.model

            Card {
                id: card

                required property string title
                required property string figure
                required property string note
                required property string mark
                required property int index

                readonly property string said: "figures/" + index

                Layout.fillWidth: true
                Layout.fillHeight: true
                implicitHeight: rows.implicitHeight + 2 * Theme.gap
                Accessible.role: Accessible.Paragraph
                Accessible.name: [note, figure, title].filter(part => part !== "").join(", ")

                ColumnLayout {
                    id: rows

                    anchors.left: parent.left
                    anchors.right: parent.right
                    anchors.top: parent.top
                    anchors.margins: Theme.gap
                    anchors.leftMargin: Theme.px(20)
                    anchors.rightMargin: Theme.px(20)
                    spacing: 0

                    PlainText {
                        Layout.fillWidth: true
                        visible: text !== ""
                        text: card.note
                        color: Theme.inkMuted
                        font.pixelSize: Theme.fontDetail
                    }

                    PlainText {
                        Layout.fillWidth: true
                        text: card.figure
                        tabular: true
                        wrapMode: Text.NoWrap
                        fontSizeMode: Text.HorizontalFit
                        minimumPixelSize: Theme.smallestFont
                        color: Theme.figure
                        font.pixelSize: Theme.fontTitle
                        font.weight: Font.ExtraBold
                    }

                    PlainText {
                        Layout.fillWidth: true
                        text: card.title
                        font.pixelSize: Theme.fontDetail
                    }

                    Mark {
                        Layout.fillWidth: true
                        Layout.topMargin: Theme.gapTiny
                        language: card.mark
                        brief: true
                    }
                }
            }
        }
    }
}
