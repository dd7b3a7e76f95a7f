pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// A list of rows that scrolls, cut by the RowRoom that it stands in.
ListView {
    bottomMargin: Theme.gap
    cacheBuffer: 0
    boundsBehavior: Flickable.StopAtBounds
    flickDeceleration: 4000
    currentIndex: -1
    highlightFollowsCurrentItem: false
    keyNavigationEnabled: false
    Accessible.role: Accessible.List
}
