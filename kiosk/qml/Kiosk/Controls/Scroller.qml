pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// A page that may be longer than the screen. Its one child is as wide as it; what the keys reach is scrolled to,
// and so is what is `sought`.
// Where it is longer, a thin bar in the margin says so. Pictures may reach into the margins as far as it may `bleed`; it
// has no bar then.
Item {
    id: root

    default property alias content: column.data

    property real bleed: 0
    property Item sought: null

    readonly property Flickable view: flickable

    Flickable {
        id: flickable

        anchors.fill: parent
        anchors.leftMargin: -root.bleed
        anchors.rightMargin: -root.bleed
        contentWidth: width
        contentHeight: column.height
        boundsBehavior: Flickable.StopAtBounds
        pixelAligned: true
        flickDeceleration: 4000
        clip: interactive
        interactive: contentHeight > height + 1

        Item {
            id: column

            x: root.bleed
            width: root.width
            height: children.length > 0 ? children[0].height : 0
        }
    }

    InSight {
        view: flickable
    }

    InSight {
        view: flickable
        reached: root.sought
    }

    Rectangle {
        visible: flickable.interactive && root.bleed === 0
        x: root.width + Theme.px(18)
        width: Theme.px(8)
        radius: width / 2
        y: flickable.visibleArea.yPosition * root.height
        height: flickable.visibleArea.heightRatio * root.height
        color: Theme.lineStrong
    }
}
