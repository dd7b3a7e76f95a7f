pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Pages

// The title of a page above the line, as large as it fits, with as many lines below it as have room, and how far its list
// has gone.
Item {
    id: root

    required property Page page

    readonly property Flickable view: page?.headView ?? null
    readonly property bool scrolled: view !== null && view.visible && view.contentHeight > view.height + 1
    readonly property real most: height - (scrolled ? bar.height + Theme.gap : 0)

    // The first lines of `text` that fit a height of `room`, however they wrap.
    function fitting(text: string, room: real): string {
        const lines = text.split("\n");
        let free = Math.floor(room / (1.32 * metrics.font.pixelSize));
        const fit = lines.findIndex(line => (free -= Math.ceil(1.15 * metrics.advanceWidth(line) / width)) < 0);
        return (fit < 0 ? lines : lines.slice(0, fit)).join("\n");
    }

    FittedText {
        id: title

        width: parent.width

        // Lines that stand close take somewhat more than the fitting reckons with.
        height: 0.9 * (root.most - (detail.visible ? detail.contentHeight + Theme.gapSmall : 0))
        text: root.page?.headTitle ?? ""
        size: Math.min(Theme.px(150), root.most * 0.5)
        tight: true
        fontSizeMode: Text.VerticalFit
        minimumPixelSize: Theme.smallestFont
        font.weight: Font.ExtraBold
    }

    PlainText {
        id: detail

        y: title.contentHeight + Theme.gapSmall
        width: parent.width
        height: root.most * 0.45
        visible: text !== ""
        text: root.fitting(root.page?.headDetail ?? "", height)
        fontSizeMode: Text.VerticalFit
        minimumPixelSize: Theme.smallestFont
        font.pixelSize: Math.min(Theme.fontBody, Theme.fontHeading)
    }

    FontMetrics {
        id: metrics

        font.family: Theme.family
        font.pixelSize: Theme.smallestFont
    }

    Rectangle {
        id: bar

        y: root.height - height - Theme.gapSmall
        width: parent.width
        height: Theme.px(16)
        visible: root.scrolled
        radius: height / 2
        color: Theme.line

        Rectangle {
            x: parent.width * (root.view?.visibleArea.yPosition ?? 0)
            width: Math.max(height, parent.width * Math.min(1, root.view?.visibleArea.heightRatio ?? 0))
            height: parent.height
            radius: height / 2
            color: Theme.good
        }
    }
}
