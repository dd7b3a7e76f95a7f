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
        Layout.fillWidth: true
        columns: Theme.textSize > 100 ? 1 : Math.min(2, root.model.count)
        columnSpacing: 0
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

                Rectangle {
                    Layout.fillWidth: true
                    implicitHeight: Theme.px(10)
                    radius: height / 2
                    color: Theme.figure
                }

                PlainText {
                    Layout.fillWidth: true
                    Layout.rightMargin: Theme.gap
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
