pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// The last nights as sign and word, and the last one that failed in a sentence.
Card {
    id: root

    required property StaffViewModel viewModel

    implicitHeight: rows.implicitHeight + 2 * Theme.px(26)

    ColumnLayout {
        id: rows

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.px(26)
        spacing: Theme.gapSmall

        SectionLabel {
            Layout.fillWidth: true
            text: qsTr("The last nights")
            said: "nights/label"
        }

        GridLayout {
            Layout.fillWidth: true
            columns: Theme.textSize > 100 && !Theme.landscape ? 4 : 7
            columnSpacing: Theme.px(8)
            rowSpacing: Theme.px(8)
            uniformCellWidths: true

            Repeater {
                model: root.viewModel.nights

                NightCell {
                    required property int index

                    Layout.fillWidth: true
                    said: "nights/" + index
                }
            }
        }

        StaticText {
            Layout.fillWidth: true
            visible: text !== ""
            text: root.viewModel.trouble
            said: "trouble"
            font.pixelSize: Theme.fontDetail
        }
    }
}
