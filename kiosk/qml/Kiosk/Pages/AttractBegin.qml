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

    implicitHeight: Math.max(Theme.px(190), words.implicitHeight + 2 * Theme.padding)
    radius: Theme.radius
    color: Theme.tileWayfinding

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.margin
        anchors.rightMargin: Theme.margin
        spacing: Theme.px(44)

        Rectangle {
            Layout.preferredWidth: Theme.px(Theme.landscape ? 112 : 144)
            Layout.preferredHeight: Layout.preferredWidth
            radius: width / 2
            color: Theme.sunInk

            Icon {
                anchors.centerIn: parent
                name: "pointer"
                size: parent.width / 2
                color: Theme.tileWayfinding
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
                color: Theme.sunInk
                size: Theme.px(Theme.landscape ? 48 : 58)
                font.weight: Font.ExtraBold
            }

            PlainText {
                Layout.fillWidth: true
                text: root.others
                color: Theme.sunInk
                font.weight: Font.DemiBold
            }
        }
    }
}
