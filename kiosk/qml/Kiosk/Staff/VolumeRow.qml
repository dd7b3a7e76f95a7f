pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// How loud the voice begins, in ten steps, between a button that takes one and one that adds one.
ColumnLayout {
    id: root

    required property VolumeViewModel viewModel

    spacing: Theme.gapTiny

    Connections {
        target: root.viewModel

        function onChanged() {
            root.Accessible.announce(label.text, Accessible.Polite);
        }
    }

    StaticText {
        id: label

        Layout.fillWidth: true
        text: qsTr("Volume of the voice: %1 %").arg(10 * root.viewModel.steps)
        said: "volume"
        font.weight: Font.Bold
    }

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.gap

        RoundButton {
            iconName: "minus"
            text: qsTr("Quieter")
            said: "volume/down"
            onClicked: root.viewModel.change(-1)
        }

        Repeater {
            model: 10

            Rectangle {
                required property int index

                Layout.fillWidth: true
                Layout.preferredHeight: Theme.px(44)
                radius: Theme.px(10)
                color: index < root.viewModel.steps ? Theme.strong : Theme.plate
                border.width: Theme.plateBorder
                border.color: Theme.line
            }
        }

        RoundButton {
            iconName: "plus"
            text: qsTr("Louder")
            said: "volume/up"
            onClicked: root.viewModel.change(1)
        }
    }
}
