pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Controls

// A day of the week strip.
Tappable {
    id: root

    required property int index
    required property string weekday
    required property string number
    required property int dots
    required property bool selected
    required property bool today
    required property bool past
    required property string spoken

    readonly property color inkColor: selected ? Theme.strongInk : past ? Theme.inkMuted : Theme.ink

    implicitHeight: Math.max(Theme.touchTarget, implicitContentHeight + topPadding + bottomPadding)
    enabled: !past
    radius: Theme.px(24)
    leftPadding: 0
    rightPadding: 0
    topPadding: Theme.gapSmall
    bottomPadding: Theme.gapSmall
    fill: selected ? Theme.strong : past ? "transparent" : Theme.surface
    outline: today ? Theme.accent : past ? Theme.line : Theme.lineStrong
    text: spoken
    Accessible.role: Accessible.Button
    Accessible.checkable: true
    Accessible.checked: selected

    contentItem: ColumnLayout {
        spacing: Theme.px(2)

        PlainText {
            Layout.fillWidth: true
            text: root.weekday
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.NoWrap
            color: root.inkColor
            font.pixelSize: Theme.fontTight
            Accessible.ignored: true
        }

        PlainText {
            Layout.fillWidth: true
            text: root.number
            horizontalAlignment: Text.AlignHCenter
            tabular: true
            color: root.inkColor
            font.pixelSize: Math.min(Theme.fontName, Theme.px(50))
            font.weight: Font.Bold
            Accessible.ignored: true
        }

        Row {
            Layout.alignment: Qt.AlignHCenter
            Layout.preferredHeight: Theme.px(12)
            spacing: Theme.px(4)

            Repeater {
                model: root.dots

                Rectangle {
                    width: Theme.px(12)
                    height: width
                    radius: width / 2
                    color: root.selected ? Theme.strongInk : Theme.time
                }
            }
        }
    }
}
