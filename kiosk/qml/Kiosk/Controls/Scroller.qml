pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Kiosk.Theme

// A page that may be longer than the screen. Its one child is as wide as it; what the keys reach is scrolled to,
// and so is what is `sought`.
// A `whole` one ends at rest where a row or a line of text ends, if only a sliver of the next would be seen.
// Where it is longer, a thin bar in the margin says so. Pictures may reach into the margins as far as it may `bleed`; it
// has no bar then.
Item {
    id: root

    default property alias content: column.data

    property real bleed: 0
    property Item sought: null
    property bool whole: false

    readonly property Flickable view: flickable
    readonly property real beside: Math.max(bleed, Theme.focusRoom)
    readonly property real sliver: whole && !flickable.moving && flickable.interactive ? sliverOf(column, flickable.contentY + height) : 0

    // How much of what `edge` cuts stands above it, where that is too little to tell what it is.
    function sliverOf(item: Item, edge: real): real {
        for (let child of item.children) {
            const above = edge - child.y;
            if (!child.visible || child.opacity === 0 || above <= 0 || above >= child.height)
                continue;
            const text = child as Text;
            if (text)
                return (above - text.topPadding) % (text.contentHeight / text.lineCount);
            if (child as T.AbstractButton || child.children.length === 0)
                return above < Theme.touchTarget ? above : 0;
            return sliverOf(child, above);
        }
        return 0;
    }

    // What scrolls is as high as ever, so that nothing of it hangs on what is left out.
    Item {
        anchors.fill: parent
        anchors.leftMargin: -root.beside
        anchors.rightMargin: -root.beside
        anchors.bottomMargin: root.sliver
        clip: root.sliver > 0

        Flickable {
            id: flickable

            width: parent.width
            height: root.height
            contentWidth: width
            contentHeight: column.height
            boundsBehavior: Flickable.StopAtBounds
            pixelAligned: true
            flickDeceleration: 4000
            clip: interactive
            interactive: contentHeight > height + 1

            Item {
                id: column

                x: root.beside
                width: root.width
                height: children.length > 0 ? children[0].height : 0
            }
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
