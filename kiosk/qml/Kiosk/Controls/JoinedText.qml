pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

// Short words with a middle dot between them. Where a line ends there is none, so none stands at a line's end.
// Its own size does not hang on how its lines are laid out: else each would wait for the other.
Item {
    id: root

    required property string words

    property alias color: text.color
    property alias font: text.font
    property alias topPadding: text.topPadding

    readonly property string dot: " ·\u00a0"
    readonly property real inOneLine: text.font.pixelSize > 0 ? Math.ceil(metrics.advanceWidth(words)) + 1 : 0

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

    implicitWidth: inOneLine
    implicitHeight: text.implicitHeight
    Layout.preferredWidth: Theme.px(200)

    PlainText {
        id: text

        width: root.width
        text: root.width > 0 && root.width < root.inOneLine ? root.laidOut(root.width) : root.words
        Accessible.name: root.words
    }

    FontMetrics {
        id: metrics

        font.family: Theme.family
        font.pixelSize: text.font.pixelSize
        font.weight: text.font.weight
    }
}
