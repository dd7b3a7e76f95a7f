pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

// A calm band of words on its own ground. `level` is `info`, `warning` or `urgent`.
Rectangle {
    id: root

    required property string level
    required property string text
    required property string mark

    property string said: ""

    readonly property string iconName: level === "urgent" ? "circle-alert" : level === "warning" ? "triangle-alert" : "info"

    implicitHeight: line.implicitHeight + 2 * Theme.gapSmall
    radius: Theme.px(22)
    color: level === "urgent" ? Theme.badSurface : level === "warning" ? Theme.warningSurface : Theme.surfaceTinted
    border.width: Theme.border
    border.color: Theme.highContrast ? Theme.line : level === "urgent" ? Theme.bad : level === "warning" ? Theme.book : Theme.figure
    Accessible.role: level === "urgent" ? Accessible.AlertMessage : Accessible.Paragraph
    Accessible.name: mark === "" ? text : text + ", " + inWords.words

    ColumnLayout {
        id: line

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.margins: Theme.px(28)
        spacing: Theme.gapTiny

        IconLine {
            Layout.fillWidth: true
            iconName: root.iconName
            text: root.text
            fontSize: Theme.fontDetail
            weight: Font.DemiBold
            Accessible.ignored: true
        }

        Mark {
            id: inWords

            Layout.fillWidth: true
            language: root.mark
            Accessible.ignored: true
        }
    }
}
