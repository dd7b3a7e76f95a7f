pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Pages

// The title of a page above the line, as large as it fits, with as many lines below it as have room, and how far its list
// has gone. Only a title that does not fit in its smallest letters ends in dots.
Item {
    id: root

    required property Page page

    readonly property Flickable view: page?.headView ?? null
    readonly property bool scrolled: view !== null && view.visible && view.contentHeight > view.height + 1
    readonly property real most: height - (scrolled ? bar.height + Theme.gap : 0)

    // Lines that stand close take somewhat more than Text reckons with where it looks for a size: a title that hardly
    // fits in its smallest letters has those, in as many lines as have room.
    readonly property real share: 0.9
    readonly property real line: Theme.displayLine * metrics.height
    readonly property int mostLines: Math.max(1, Math.floor((most - metrics.height) / line + 1))
    readonly property bool crowded: least.contentHeight > share * most

    // The lines below the title have what it leaves at its smallest; none that has no room is drawn.
    readonly property list<string> details: page ? page.headDetail.split("\n") : []
    readonly property real detailRoom: Math.min(most * 0.45, most - least.contentHeight / share - Theme.gapSmall)
    readonly property int detailSize: [Math.min(Theme.fontBody, Theme.fontHeading), Theme.smallestFont].find(size => fitting(size) === details.length) ?? Theme.smallestFont

    // How many of the details fit their room in letters of `size`.
    function fitting(size: int): int {
        let left = Math.floor(detailRoom / (1.32 * size));
        const over = details.findIndex(line => (left -= lines(line, size)) < 0);
        return over < 0 ? details.length : over;
    }

    // How many lines `words` take in letters of `size`, however they wrap.
    function lines(words: string, size: int): int {
        const room = metrics.font.pixelSize > 0 ? width * metrics.font.pixelSize / size : 0;
        const folded = room > 0 ? metrics.folded(words, room).split("\n") : [];
        return folded.reduce((count, line) => count + Math.max(1, Math.ceil((metrics.advanceWidth(line) - room) * 1.15 / room + 1)), 0);
    }

    // Set, not bound: Text does not always say that its content has another height, once it has looked for a size.
    function placeDetail() {
        detail.y = title.contentHeight + Theme.gapSmall;
    }

    FittedText {
        id: title

        width: parent.width
        height: root.crowded ? root.most : root.share * (root.most - (detail.words !== "" ? detail.height + Theme.gapSmall : 0))
        text: root.page?.headTitle ?? ""
        said: "title"
        size: root.crowded ? Theme.smallestFont : Math.min(Theme.px(150), root.most * 0.5)
        tight: true
        maximumLineCount: root.crowded ? root.mostLines : 9
        elide: Text.ElideRight
        fontSizeMode: root.crowded ? Text.FixedSize : Text.VerticalFit
        minimumPixelSize: Theme.smallestFont
        font.weight: Font.ExtraBold
        font.strikeout: root.page?.headStruck ?? false
        Accessible.role: Accessible.Heading
        Accessible.name: text

        onContentSizeChanged: Qt.callLater(root.placeDetail)
        onHeightChanged: Qt.callLater(root.placeDetail)
        onFontChanged: Qt.callLater(root.placeDetail)
        onTextChanged: Qt.callLater(root.placeDetail)
    }

    // The title at its smallest: it is measured, and not seen.
    PlainText {
        id: least

        width: parent.width
        visible: false
        text: title.text
        lineHeight: Theme.displayLine
        font.pixelSize: Theme.smallestFont
        font.weight: Font.ExtraBold
        font.letterSpacing: Theme.displaySpacing * Theme.smallestFont
    }

    StaticJoinedText {
        id: detail

        width: parent.width
        said: "head"
        height: implicitHeight
        visible: words !== ""
        words: root.details.slice(0, root.fitting(root.detailSize)).join("\n")
        size: root.detailSize
    }

    JoinedMetrics {
        id: metrics

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
