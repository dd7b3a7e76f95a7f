pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Controls

// The ambition of the district, large, above two waves.
Tappable {
    id: root

    required property string kicker

    fill: Theme.hero
    outlineWidth: Theme.highContrast ? Theme.border : 0
    leftPadding: Theme.px(48)
    rightPadding: Theme.px(48)
    topPadding: Theme.px(42)
    bottomPadding: Theme.px(42) + (Theme.highContrast ? 0 : waves.height)
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
            font.pixelSize: Theme.fontHeading
            font.weight: Font.Bold
            lineHeight: 1.05
        }
    }

    Waves {
        id: waves

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: Theme.px(80)
        radius: root.radius
    }
}
