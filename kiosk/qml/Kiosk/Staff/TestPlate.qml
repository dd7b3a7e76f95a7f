pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Controls

// What is tested, and what ends the test.
Card {
    id: root

    required property string title

    property bool following: false

    readonly property list<Item> buttons: following ? [next, end] : [end]

    signal moved
    signal ended

    anchors.horizontalCenter: parent.horizontalCenter
    anchors.bottom: parent.bottom
    anchors.bottomMargin: Theme.px(120)
    width: Math.min(parent.width - 2 * Theme.margin, Theme.px(860))
    implicitHeight: rows.implicitHeight + 2 * Theme.padding
    border.color: Theme.lineStrong

    ColumnLayout {
        id: rows

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.padding
        spacing: Theme.gap

        PlainText {
            Layout.fillWidth: true
            text: root.title
            said: "cover"
            horizontalAlignment: Text.AlignHCenter
            font.pixelSize: Theme.fontName
            font.weight: Font.Bold
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }

        Pill {
            id: next

            Layout.fillWidth: true
            visible: root.following
            text: qsTr("Next colour")
            said: "cover/next"
            strong: true
            KeyNavigation.tab: end
            KeyNavigation.backtab: end
            onClicked: root.moved()
        }

        Pill {
            id: end

            Layout.fillWidth: true
            text: qsTr("End the test")
            said: "cover/end"
            KeyNavigation.tab: root.buttons[0]
            KeyNavigation.backtab: root.buttons[0]
            onClicked: root.ended()
        }
    }
}
