pragma ComponentBehavior: Bound

import QtQuick
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

    // No layout: where the words are there from its beginning, it leaves them as narrow as they are asked for at first.
    Rectangle {
        id: sign

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.px(Theme.landscape ? 112 : 144)
        height: width
        radius: width / 2
        color: root.ink

        Icon {
            anchors.centerIn: parent
            name: "pointer"
            size: parent.width / 2
            color: root.color
        }
    }

    Column {
        id: words

        anchors.left: sign.right
        anchors.leftMargin: Theme.px(44)
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.gapTiny

        FittedText {
            width: parent.width
            tight: true
            text: root.begin
            color: root.ink
            size: Theme.px(Theme.landscape ? 48 : 58)
            font.weight: Font.ExtraBold
        }

        JoinedText {
            width: parent.width
            words: root.others
            said: "others"
            color: root.ink
            font.weight: Font.DemiBold
        }
    }
}
