pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// How the district came about, year after year along one line.
ColumnLayout {
    id: root

    required property string label
    required property RowModel model

    visible: model.count > 0
    spacing: Theme.gapSmall

    SectionLabel {
        Layout.fillWidth: true
        text: root.label
        said: "history/label"
    }

    GridLayout {
        id: grid

        Layout.fillWidth: true
        columns: Theme.textSize > 100 ? 1 : Math.min(2, root.model.count)
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap
        uniformCellWidths: true

        Repeater {
            model: root.model

            ColumnLayout {
                id: year

                required property string when
                required property string title
                required property string mark
                required property int index

                readonly property string said: "history/" + index

                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                spacing: Theme.gapTiny
                Accessible.role: Accessible.Paragraph
                Accessible.name: when + ", " + title

                PlainText {
                    Layout.fillWidth: true
                    text: year.when
                    tabular: true
                    color: Theme.figure
                    font.pixelSize: Theme.fontHeading
                    font.weight: Font.ExtraBold
                }

                // As far as the next year in the same line.
                Rectangle {
                    Layout.fillWidth: true
                    Layout.rightMargin: (year.index + 1) % grid.columns === 0 ? 0 : -grid.columnSpacing
                    implicitHeight: Theme.px(10)
                    radius: height / 2
                    color: Theme.figure
                }

                PlainText {
                    Layout.fillWidth: true
                    text: year.title
                    font.pixelSize: Theme.fontDetail
                }

                Mark {
                    Layout.fillWidth: true
                    language: year.mark
                    brief: true
                }
            }
        }
    }
}
