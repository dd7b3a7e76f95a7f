pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// Large words as large as `size`, or as the longest of them still fits its line: a word is never broken.
Words {
    id: root

    property int size: Theme.fontTitle

    readonly property real longest: Math.max(...text.split(/\s/).map(word => metrics.advanceWidth(word)))

    font.pixelSize: width > 0 && longest > width ? Math.max(Theme.smallestFont, Math.floor(0.96 * size * width / longest)) : size

    FontMetrics {
        id: metrics

        font.family: Theme.family
        font.weight: root.font.weight
        font.pixelSize: root.size
    }
}
