pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// What a slide of the idle loop says, on a plate no higher than `most`.
Rectangle {
    id: root

    required property AttractViewModel viewModel
    required property real most
    required property bool dark

    readonly property color ink: dark ? Theme.heroInk : Theme.ink

    readonly property real room: most - kicker.height - (detail.visible ? detail.height + column.spacing : 0) - column.spacing - 2 * column.anchors.margins

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
    }
}
