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
        spacing: Theme.touchGap

        Turn {
            iconName: "chevrons-left"
            text: qsTr("Four weeks earlier")
            weeks: -4
        }

        Turn {
            iconName: "chevron-left"
            text: qsTr("The week before")
            weeks: -1
        }

        PlainText {
            Layout.fillWidth: true
            text: root.viewModel.span
            horizontalAlignment: Text.AlignHCenter
            tabular: true
            color: Theme.accent
            font.pixelSize: Theme.fontKicker
            font.weight: Font.Bold
        }

        Turn {
            iconName: "chevron-right"
            text: qsTr("The week after")
            weeks: 1
        }

        Turn {
            iconName: "chevrons-right"
            text: qsTr("Four weeks later")
            weeks: 4
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

    component Turn: RoundButton {
        required property int weeks

        enabled: weeks < 0 ? root.viewModel.hasEarlier : root.viewModel.hasLater
        onClicked: root.viewModel.turn(weeks)
    }
}
