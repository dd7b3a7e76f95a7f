pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.ViewModels

// The on-screen keyboard. A held key offers its accents above the rows, to be chosen by a second tap.
Rectangle {
    id: root

    required property KeyboardViewModel viewModel

    readonly property int columns: Math.max(viewModel.upper.count, viewModel.middle.count, viewModel.lower.count + 1)
    readonly property real spacing: Math.min(Theme.touchGap, Theme.mm(3))
    readonly property real keyWidth: Math.min(Theme.px(150), (width - 2 * Theme.gap - (columns - 1) * spacing) / columns)

    signal typed(string text)
    signal erased
    signal done

    function choose(key: string) {
        root.viewModel.release();
        root.typed(key);
    }

    color: Theme.surfaceTinted
    border.width: Theme.plateBorder
    border.color: Theme.line
    implicitHeight: rows.implicitHeight + 2 * Theme.gapSmall
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Keyboard")

    ColumnLayout {
        id: rows

        anchors.centerIn: parent
        spacing: root.spacing

        Row {
            Layout.alignment: Qt.AlignHCenter
            spacing: root.spacing
            visible: root.viewModel.held !== ""

            Repeater {
                model: root.viewModel.accents

                Key {
                    required property string key
                    required property int index

                    text: key
                    said: "accents/" + index
                    width: root.keyWidth
                    strong: true
                    onClicked: root.choose(key)
                }
            }

            Key {
                iconName: "x"
                text: qsTr("No accent")
                said: "keys/release"
                width: root.keyWidth
                onClicked: root.viewModel.release()
            }
        }

        Repeater {
            model: [
                {
                    "name": "upper",
                    "keys": root.viewModel.upper
                },
                {
                    "name": "middle",
                    "keys": root.viewModel.middle
                }
            ]

            Row {
                id: line

                required property var modelData

                Layout.alignment: Qt.AlignHCenter
                spacing: root.spacing

                Repeater {
                    model: line.modelData.keys

                    Letter {
                        row: line.modelData.name
                    }
                }
            }
        }

        Row {
            Layout.alignment: Qt.AlignHCenter
            spacing: root.spacing

            Repeater {
                model: root.viewModel.lower

                Letter {
                    row: "lower"
                }
            }

            Key {
                iconName: "delete"
                text: qsTr("Erase")
                said: "keys/erase"
                width: root.keyWidth * 1.5
                autoRepeat: true
                onClicked: root.erased()
            }
        }

        Row {
            Layout.alignment: Qt.AlignHCenter
            spacing: root.spacing

            Key {
                text: "-"
                said: "keys/hyphen"
                width: root.keyWidth
                Accessible.name: qsTr("Hyphen")
                onClicked: root.typed("-")
            }

            Key {
                iconName: "space"
                text: qsTr("Space")
                said: "keys/space"
                width: root.keyWidth * 5 + 4 * root.spacing
                onClicked: root.typed(" ")
            }

            Key {
                text: qsTr("Done")
                said: "keys/done"
                width: Math.max(root.keyWidth * 2, implicitWidth)
                strong: true
                onClicked: root.done()
            }
        }
    }

    component Letter: Key {
        required property string row
        required property string key
        required property int index

        text: key
        said: row + "/" + index
        width: root.keyWidth
        onClicked: root.choose(key)
        onPressAndHold: root.viewModel.hold(key)
    }
}
