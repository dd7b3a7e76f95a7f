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

    // What the title takes at its smallest: the lines below it have what that leaves, and none that has no room is drawn.
    readonly property real leastTitle: lines(page?.headTitle ?? "") * Theme.displayLine * metrics.height / share
    readonly property real share: 0.9

    // How many lines `text` takes in the smallest letters, however it wraps.
    function lines(text: string): int {
        return metrics.font.pixelSize > 0 && width > 0 ? Math.ceil(1.15 * metrics.advanceWidth(text) / width) : 1;
    }

    // The first lines of `text` that fit a height of `room`.
    function fitting(text: string, room: real): string {
        const all = text.split("\n");
        let free = Math.floor(room / (1.32 * metrics.font.pixelSize));
        const fit = all.findIndex(line => (free -= lines(line)) < 0);
        return (fit < 0 ? all : all.slice(0, fit)).join("\n");
    }

    FittedText {
        id: title

        width: parent.width

        // Lines that stand close take somewhat more than the fitting reckons with.
        height: root.share * (root.most - (detail.visible ? detail.contentHeight + Theme.gapSmall : 0))
        text: root.page?.headTitle ?? ""
        size: Math.min(Theme.px(150), root.most * 0.5)
        tight: true
        fontSizeMode: Text.VerticalFit
        minimumPixelSize: Theme.smallestFont
        font.weight: Font.ExtraBold
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }

    StaticText {
        id: detail

        y: title.contentHeight + Theme.gapSmall
        width: parent.width
        height: Math.max(0, Math.min(root.most * 0.45, root.most - root.leastTitle - Theme.gapSmall))
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
