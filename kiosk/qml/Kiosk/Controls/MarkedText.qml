pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// Words of which some letters are marked: `marked` of them from `mark` on. The marker lies behind their lower half, in
// high contrast below them.
PlainText {
    id: root

    property int mark: 0
    property int marked: 0

    // The line that the mark begins in, counted as Text breaks them, and its place in it.
    readonly property var place: {
        let start = 0;
        let line = 0;
        let word = 0;
        while (end(word) <= root.mark && word < root.text.length) {
            word = end(word) + 1;
            if (metrics.advanceWidth(root.text.slice(start, end(word))) > root.width) {
                start = word;
                line += 1;
            }
        }
        return {
            line: line,
            x: metrics.advanceWidth(root.text.slice(start, root.mark)),
            width: metrics.advanceWidth(root.text.slice(root.mark, root.mark + root.marked))
        };
    }

    // Where the word that begins at `start` ends.
    function end(start: int): int {
        const space = root.text.indexOf(" ", start);
        return space < 0 ? root.text.length : space;
    }

    FontMetrics {
        id: metrics

        font.family: Theme.family
        font.pixelSize: root.font.pixelSize
        font.weight: root.font.weight
    }

    Rectangle {
        readonly property real lineHeight: root.contentHeight / Math.max(1, root.lineCount)

        z: -1
        visible: root.marked > 0
        x: root.place.x
        y: root.place.line * lineHeight + lineHeight * (Theme.highContrast ? 0.86 : 0.52)
        width: Math.min(root.place.width, root.width - x)
        height: lineHeight * (Theme.highContrast ? 0.1 : 0.36)
        color: Theme.marker
    }
}
