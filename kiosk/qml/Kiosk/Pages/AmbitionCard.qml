pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Controls

// The ambition of the district, large, above two waves; smaller and without them in reach mode, which needs the room.
Tappable {
    id: root

    required property string kicker

    fill: Theme.hero
    outlineWidth: Theme.plateBorder
    leftPadding: Theme.px(48)
    rightPadding: Theme.px(48)
    topPadding: Theme.px(Theme.lowered ? 26 : 42)
    bottomPadding: topPadding + (waves.height)
    Accessible.name: kicker + ": " + text

    contentItem: ColumnLayout {
        spacing: Theme.gapSmall

        PlainText {
            Layout.fillWidth: true
            text: root.kicker
            color: Theme.heroKicker
            font.pixelSize: Theme.fontKicker
            font.weight: Font.Bold
        }

        PlainText {
            Layout.fillWidth: true
            text: root.text
            color: Theme.heroInk
            font.pixelSize: Theme.lowered ? Theme.fontName : Theme.fontHeading
            font.weight: Font.Bold
            lineHeight: 1.05
        }
    }

    Waves {
        id: waves

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: Theme.highContrast || Theme.lowered ? 0 : Theme.px(80)
        radius: root.radius
    }
}
