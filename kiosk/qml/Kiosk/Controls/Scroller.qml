pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// A page that may be longer than the screen. Its one child is as wide as it; what the keys reach is scrolled to.
// Where it is longer, a thin bar in the margin says so.
Item {
    id: root

    default property alias content: column.data

    readonly property Flickable view: flickable
    readonly property Item focused: Window.activeFocusItem

    function reveal(item: Item) {
        for (let above = item; above; above = above.parent) {
            if (above !== column)
                continue;
            const top = item.mapToItem(column, 0, 0).y - Theme.gap;
            const bottom = top + item.height + 2 * Theme.gap;
            if (top < flickable.contentY)
                flickable.contentY = Math.round(Math.max(0, top));
            else if (bottom > flickable.contentY + height)
                flickable.contentY = Math.round(Math.max(0, Math.min(bottom - height, flickable.contentHeight - height)));
            return;
        }
    }

    onFocusedChanged: root.reveal(focused)

    Flickable {
        id: flickable

        anchors.fill: parent
        contentWidth: width
        contentHeight: column.height
        boundsBehavior: Flickable.StopAtBounds
        pixelAligned: true
        flickDeceleration: 4000
        clip: interactive
        interactive: contentHeight > height + 1

        Item {
            id: column

            width: flickable.width
            height: children.length > 0 ? children[0].height : 0
        }
    }

    Rectangle {
        visible: flickable.interactive
        x: root.width + Theme.px(18)
        width: Theme.px(8)
        radius: width / 2
        y: flickable.visibleArea.yPosition * root.height
        height: flickable.visibleArea.heightRatio * root.height
        color: Theme.lineStrong
    }
}
