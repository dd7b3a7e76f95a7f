pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Controls

// How every language asks to touch the screen.
Rectangle {
    id: root

    required property string begin
    required property string others
    required property bool dark

    readonly property color ink: dark ? Theme.heroKicker : Theme.sunInk

    implicitHeight: Math.max(Theme.px(190), words.implicitHeight + 2 * Theme.padding)
    radius: Theme.radius
    color: dark ? Theme.codeDark : Theme.sun

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.margin
        anchors.rightMargin: Theme.margin
        spacing: Theme.px(44)

        Rectangle {
            Layout.preferredWidth: Theme.px(Theme.landscape ? 112 : 144)
            Layout.preferredHeight: Layout.preferredWidth
            radius: width / 2
            color: root.ink

            Icon {
                anchors.centerIn: parent
                name: "pointer"
                size: parent.width / 2
                color: root.color
            }
        }

        ColumnLayout {
            id: words

            Layout.fillWidth: true
            spacing: Theme.gapTiny

            FittedText {
                Layout.fillWidth: true
                tight: true
                text: root.begin
                color: root.ink
                size: Theme.px(Theme.landscape ? 48 : 58)
                font.weight: Font.ExtraBold
            }

            JoinedText {
                Layout.fillWidth: true
                words: root.others
                said: "others"
                color: root.ink
                font.weight: Font.DemiBold
            }
        }
    }
}
