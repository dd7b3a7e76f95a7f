pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// Large words as large as `size`, or as the longest of them still fits its line: a word is never broken.
PlainText {
    id: root

    property int size: Theme.fontTitle

    font.pixelSize: width > 0 && metrics.longest > width ? Math.max(Theme.smallestFont, Math.floor(0.98 * size * width / metrics.longest)) : size

    WordMetrics {
        id: metrics

        text: root.text
        font.weight: root.font.weight
        font.pixelSize: root.size
    }
}
