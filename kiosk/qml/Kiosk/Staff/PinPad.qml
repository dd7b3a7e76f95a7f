pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// Six dots and the ten digits. While nobody may try, how long that is.
ColumnLayout {
    id: root

    required property PinPadViewModel viewModel

    spacing: Theme.gap

    StaticText {
        Layout.fillWidth: true
        text: qsTr("Type the six digits of the PIN.")
        said: "hint"
    }

    Notice {
        Layout.fillWidth: true
        visible: text !== ""
        level: "warning"
        mark: ""
        said: "message"
        text: root.viewModel.message
    }

    Row {
        id: dots

        readonly property string said: "dots"

        Layout.alignment: Qt.AlignHCenter
        visible: !root.viewModel.waiting
        spacing: Theme.gap
        Accessible.role: Accessible.Paragraph
        Accessible.name: root.viewModel.typedWords

        Repeater {
            model: 6

            Rectangle {
                required property int index

                width: Theme.px(36)
                height: width
                radius: width / 2
                color: index < root.viewModel.typed ? Theme.ink : Theme.surface
                border.width: Theme.border
                border.color: Theme.lineStrong
            }
        }
    }

    GridLayout {
        Layout.alignment: Qt.AlignHCenter
        visible: !root.viewModel.waiting
        columns: 3
        columnSpacing: Theme.touchGap
        rowSpacing: Theme.touchGap

        Repeater {
            model: 9

            Digit {
                required property int index

                text: index + 1
            }
        }

        PadKey {
            text: qsTr("Erase")
            said: "pin/erase"
            iconName: "delete"
            onClicked: root.viewModel.erase()
        }

        Digit {
            text: "0"
        }
    }

    component PadKey: Key {
        Layout.preferredWidth: Math.max(Theme.touchTarget, Theme.px(200))
        Layout.preferredHeight: Theme.lowered ? Theme.touchTarget : Math.max(Theme.touchTarget, Theme.px(116))
        radius: Theme.radiusSmall
        focusPolicy: Qt.StrongFocus
    }

    component Digit: PadKey {
        said: "pin/" + text
        onClicked: root.viewModel.type(text)
    }
}
