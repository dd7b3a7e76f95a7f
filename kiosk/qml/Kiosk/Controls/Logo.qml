pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Shapes
import Kiosk.Theme

// The district's name beside a sign of our own drawing: an H whose bar is a wave.
RowLayout {
    id: root

    property color ink: Theme.ink
    property color plate: Theme.highContrast ? Theme.page : Theme.tileDistrict
    property real side: Theme.px(64)
    property bool narrow: false
    property bool named: true

    readonly property string said: "logo"

    spacing: Theme.px(20)
    Accessible.role: Accessible.Paragraph
    Accessible.name: "Helsingborg Innovation District"

    Rectangle {
        Layout.preferredWidth: root.side
        Layout.preferredHeight: root.side
        Layout.alignment: Qt.AlignVCenter
        radius: root.side * 0.26
        color: root.plate
        border.width: Theme.plateBorder
        border.color: Theme.line

        Rectangle {
            x: root.side * 0.26
            y: root.side * 0.2
            width: root.side * 0.1
            height: root.side * 0.6
            radius: width / 2
            color: Theme.tileInk
        }

        Rectangle {
            x: root.side * 0.64
            y: root.side * 0.2
            width: root.side * 0.1
            height: root.side * 0.6
            radius: width / 2
            color: Theme.tileInk
        }

        Shape {
            anchors.fill: parent

            ShapePath {
                strokeWidth: root.side * 0.085
                strokeColor: Theme.heroKicker
                fillColor: "transparent"
                capStyle: ShapePath.RoundCap
                startX: root.side * 0.27
                startY: root.side * 0.52

                PathCubic {
                    control1X: root.side * 0.4
                    control1Y: root.side * 0.34
                    control2X: root.side * 0.58
                    control2Y: root.side * 0.68
                    x: root.side * 0.73
                    y: root.side * 0.48
                }
            }
        }
    }

    PlainText {
        Layout.fillWidth: true
        visible: root.named
        text: root.narrow ? "Helsingborg\nInnovation\nDistrict" : "Helsingborg\nInnovation District"
        color: root.ink
        font.pixelSize: root.narrow ? Theme.fontDock : Math.max(Theme.smallestFont, Theme.fontTight * 1.08)
        font.weight: Font.Bold
        lineHeight: 1.0
    }
}
