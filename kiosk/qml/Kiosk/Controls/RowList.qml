pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// A list of rows that scrolls. It is cut as far beside them as the ring of the keys goes, and so is wider than its place by
// Theme.focusRoom on both sides; a row is as wide as `rowWidth`.
ListView {
    id: root

    readonly property real rowWidth: width - leftMargin - rightMargin

    leftMargin: Theme.focusRoom
    rightMargin: Theme.focusRoom
    bottomMargin: Theme.gap
    clip: true
    cacheBuffer: 0
    boundsBehavior: Flickable.StopAtBounds
    flickDeceleration: 4000
    currentIndex: -1
    highlightFollowsCurrentItem: false
    keyNavigationEnabled: false
    Accessible.role: Accessible.List

    // Its place across is its own: Qt leaves that where it was when the margin changes (6.11.3).
    onLeftMarginChanged: contentX = -leftMargin
}
