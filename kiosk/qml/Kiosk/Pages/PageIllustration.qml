pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// What stands for the thing of a page, with who made it: from edge to edge of a tall screen, at the top of the column
// of a wide one. Reach mode shows it above the line.
Item {
    id: root

    required property IllustratedPageViewModel viewModel

    readonly property string said: "picture"

    Layout.fillWidth: true
    Layout.leftMargin: Theme.landscape ? 0 : -Theme.margin
    Layout.rightMargin: Layout.leftMargin
    visible: !Theme.lowered
    implicitHeight: Theme.landscape ? Math.min(width * 9 / 16, Theme.px(400)) : width * 9 / 16

    Illustration {
        anchors.fill: parent
        illustration: root.viewModel.illustration
        text: root.viewModel.illustrationText
        corners: Theme.landscape ? Illustration.AllCorners : Illustration.NoCorners
    }

    CreditPlate {
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.rightMargin: Theme.landscape ? Theme.gap : Theme.margin
        anchors.bottomMargin: Theme.gap
        credit: root.viewModel.credit
        most: root.width - 2 * Theme.margin
    }
}
