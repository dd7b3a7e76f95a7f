pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

// The way back, in the same place on every page that has one.
Tappable {
    id: root

    readonly property real leastWidth: metrics.longest + arrow.size + row.spacing + leftPadding + rightPadding + Theme.gapTiny

    fill: Theme.lowered ? Theme.plate : "transparent"
    outlineWidth: Theme.lowered ? Theme.plateBorder : 0
    radius: Theme.lowered ? height / 2 : Theme.radiusSmall
    leftPadding: Theme.lowered ? Theme.gap : 0
    rightPadding: Theme.gap
    said: "back"

    contentItem: RowLayout {
        id: row

        spacing: Theme.px(20)

        Icon {
            id: arrow

            name: "arrow-left"
            color: Theme.ink
        }

        PlainText {
            Layout.fillWidth: true
            text: root.text
            color: Theme.ink
            font.pixelSize: metrics.font.pixelSize
            font.weight: Font.Bold
        }
    }

    WordMetrics {
        id: metrics

        text: root.text
        font.weight: Font.Bold
        font.pixelSize: Theme.lowered ? Theme.fontTight : Theme.fontKicker
    }
}
