pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

// Large words as large as `size`, or as the longest of them still fits its line: a word is never broken.
// They fit the width that they get, and ask a layout for none: else each would wait for the other. Display type is `tight`.
PlainText {
    id: root

    property int size: Theme.fontTitle
    property bool tight: false

    readonly property int fitted: width > 0 && metrics.longest > width ? Math.max(Theme.smallestFont, Math.floor(0.98 * size * width / metrics.longest)) : size

    Layout.preferredWidth: Theme.px(200)
    font.pixelSize: fitted
    font.letterSpacing: tight ? Theme.displaySpacing * fitted : 0
    lineHeight: tight ? Theme.displayLine : 1

    WordMetrics {
        id: metrics

        text: root.text
        font.weight: root.font.weight
        font.pixelSize: root.size
    }
}
