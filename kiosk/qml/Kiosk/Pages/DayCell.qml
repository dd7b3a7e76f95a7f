pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Controls

// A day of the strip, with a dot an event, or a dash for none. An empty day can be tapped as well.
Tappable {
    id: root

    required property int index
    required property string weekday
    required property string number
    required property int dots
    required property bool selected
    required property bool today
    required property string spoken

    readonly property color inkColor: selected ? Theme.strongInk : dots > 0 ? Theme.ink : Theme.inkMuted

    implicitHeight: Math.max(Theme.touchTarget, implicitContentHeight + topPadding + bottomPadding)
    radius: Theme.px(24)
    leftPadding: Theme.px(4)
    rightPadding: Theme.px(4)
    topPadding: Theme.gapSmall
    bottomPadding: Theme.gapSmall
    fill: selected ? Theme.time : dots > 0 ? Theme.surface : "transparent"
    outline: selected ? Theme.time : today ? Theme.accent : Theme.lineStrong
    text: spoken
    said: "days/" + index
    checkable: true
    chosen: selected

    contentItem: ColumnLayout {
        spacing: Theme.px(2)

        FittedText {
            Layout.fillWidth: true
            text: root.weekday
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.NoWrap
            color: root.inkColor
            size: Theme.fontTight
            font.weight: Font.Bold
        }

        PlainText {
            Layout.fillWidth: true
            text: root.number
            horizontalAlignment: Text.AlignHCenter
            tabular: true
            color: root.inkColor
            font.pixelSize: Math.min(Theme.fontName, Theme.px(50))
            font.weight: Font.Bold
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

            Rectangle {
                anchors.verticalCenter: parent.verticalCenter
                visible: root.dots === 0
                width: Theme.px(20)
                height: Theme.px(4)
                color: root.inkColor
            }
        }
    }
}
