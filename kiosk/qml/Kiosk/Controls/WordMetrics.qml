pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// How wide the longest word of `text` is, for those who must not break it.
FontMetrics {
    id: root

    required property string text

    readonly property real longest: font.pixelSize > 0 ? Math.max(...text.split(/\s/).map(word => root.advanceWidth(word))) : 0

    font.family: Theme.family
}
