pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// In reach mode: what the code above the line does, to be chosen below it.
Card {
    id: root

    required property CodeTargetViewModel target

    readonly property real inset: Theme.px(14)
    readonly property bool inOneRow: label.implicitWidth + choices.roomyWidth + Theme.gap + 2 * inset + Theme.gapSmall <= width

    implicitHeight: rows.implicitHeight + 2 * inset

    GridLayout {
        id: rows

        anchors.fill: parent
        anchors.margins: root.inset
        columns: root.inOneRow ? 2 : 1
        columnSpacing: Theme.gap
        rowSpacing: Theme.gapTiny

        StaticText {
            id: label

            Layout.leftMargin: Theme.gapSmall
            text: qsTr("The code above")
            said: "code/above"
            font.pixelSize: Theme.fontTight
            font.weight: Font.Bold
        }

        CodeChoices {
            id: choices

            Layout.fillWidth: true
            target: root.target
        }
    }
}
