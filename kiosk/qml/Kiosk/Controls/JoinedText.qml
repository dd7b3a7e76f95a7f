pragma ComponentBehavior: Bound

import QtQuick

// Short words with a middle dot between them. Where a line ends there is none, so none stands at a line's end.
PlainText {
    id: root

    required property string words

    readonly property string dot: " ·\u00a0"
    readonly property real inOneLine: font.pixelSize > 0 ? Math.ceil(metrics.advanceWidth(words)) + 1 : 0

    function laidOut(room: real): string {
        let lines = [];
        for (let part of words.split(dot)) {
            const longer = lines.length > 0 ? lines[lines.length - 1] + dot + part : "";
            if (longer !== "" && metrics.advanceWidth(longer) <= room)
                lines[lines.length - 1] = longer;
            else
                lines.push(part);
        }
        return lines.join("\n");
    }

    text: width > 0 && width < inOneLine ? laidOut(width) : words
    Accessible.name: words

    FontMetrics {
        id: metrics

        font: root.font
    }
}
