pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// A page that may be longer than the screen. Its one child is as wide as it; what the keys reach is scrolled to.
// Where it is longer, a thin bar in the margin says so.
Item {
    id: root

    default property alias content: column.data

    readonly property Flickable view: flickable

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

    InSight {
        view: flickable
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
