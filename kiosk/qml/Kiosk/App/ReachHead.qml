pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// What stands above the line in reach mode: the name and the clock as far as there is room, and nothing to touch but for the answer that somebody is there.
Item {
    id: root

    required property TopBarViewModel band
    required property SessionViewModel session

    MouseArea {
        anchors.fill: parent
        enabled: root.session.asking
        onPressed: root.session.stay()
    }

    ColumnLayout {
        anchors.centerIn: parent
        width: parent.width - 2 * Theme.margin
        spacing: Theme.gap

        Logo {
            Layout.alignment: Qt.AlignHCenter
            Layout.fillWidth: false
            visible: root.height > Theme.px(620)
            side: Theme.px(96)
        }

        PlainText {
            Layout.fillWidth: true
            visible: root.height > Theme.px(460)
            text: root.band.time
            tabular: true
            horizontalAlignment: Text.AlignHCenter
            font.pixelSize: Theme.px(124)
            font.weight: Font.Bold
        }

        PlainText {
            Layout.fillWidth: true
            text: qsTr("Everything you can touch is below this line")
            horizontalAlignment: Text.AlignHCenter
        }
    }

    Rectangle {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.margin
        anchors.bottomMargin: 0
        height: Theme.px(6)
        radius: height / 2
        color: Theme.highContrast ? Theme.line : Theme.accent
    }
}
