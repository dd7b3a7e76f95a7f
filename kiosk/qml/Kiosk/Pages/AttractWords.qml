pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// What a slide of the idle loop says, on a plate no higher than `most`, and by dots which one of the loop it is.
Rectangle {
    id: root

    required property AttractViewModel viewModel
    required property real most
    required property bool dark

    readonly property string said: "slide"
    readonly property color ink: dark ? Theme.heroInk : Theme.ink

    readonly property real room: most - kicker.height - (detail.words !== "" ? detail.height + column.spacing : 0) - dots.height - 2 * column.spacing - 2 * column.anchors.margins

    implicitHeight: column.implicitHeight + 2 * column.anchors.margins
    radius: Theme.radius
    color: dark ? Theme.codeDark : Theme.page

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.margins: Theme.margin
        spacing: Theme.gapSmall

        PlainText {
            id: kicker

            Layout.fillWidth: true
            text: root.viewModel.kicker
            color: root.dark ? Theme.heroKicker : Theme.accent
            font.pixelSize: Theme.fontKicker * 1.1
            font.weight: Font.Bold
        }

        FittedText {
            Layout.fillWidth: true
            Layout.maximumHeight: root.room
            tight: true
            text: root.viewModel.title
            color: root.ink
            fontSizeMode: Text.Fit
            minimumPixelSize: Theme.fontHeading
            size: Theme.px(Theme.landscape ? 84 : 100)
            font.weight: Font.ExtraBold
            elide: Text.ElideRight
        }

        JoinedText {
            id: detail

            Layout.fillWidth: true
            visible: words !== ""
            words: root.viewModel.detail
            color: root.dark ? Theme.heroInk : Theme.inkMuted
        }

        Row {
            id: dots

            readonly property int count: root.viewModel.count
            readonly property real dot: Math.min(Theme.px(12), Math.floor(column.width / (2 * count + 3)))

            Layout.alignment: Qt.AlignRight
            spacing: dot

            Repeater {
                model: dots.count

                Rectangle {
                    required property int index

                    readonly property bool current: index === root.viewModel.number % dots.count

                    width: current ? 3 * dots.dot : dots.dot
                    height: dots.dot
                    radius: height / 2
                    color: current ? root.ink : root.dark ? Theme.dockLine : Theme.inkMuted
                }
            }
        }
    }
}
