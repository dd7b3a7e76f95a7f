pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// The seven days of a week with a dot an event, and the way to the weeks around.
ColumnLayout {
    id: root

    required property EventsViewModel viewModel

    spacing: Theme.gapSmall

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.gap

        RoundButton {
            iconName: "chevron-left"
            text: qsTr("The week before")
            enabled: root.viewModel.hasEarlier
            onClicked: root.viewModel.earlier()
        }

        Words {
            Layout.fillWidth: true
            text: root.viewModel.span
            horizontalAlignment: Text.AlignHCenter
            tabular: true
            color: Theme.accent
            font.pixelSize: Theme.fontKicker
            font.weight: Font.Bold
        }

        RoundButton {
            iconName: "chevron-right"
            text: qsTr("The week after")
            enabled: root.viewModel.hasLater
            onClicked: root.viewModel.later()
        }
    }

    RowLayout {
        Layout.fillWidth: true
        spacing: Math.min(Theme.px(14), Theme.touchGap)
        uniformCellSizes: true

        Repeater {
            model: root.viewModel.days

            DayCell {
                Layout.fillWidth: true
                onClicked: root.viewModel.chooseDay(index)
            }
        }
    }
}
