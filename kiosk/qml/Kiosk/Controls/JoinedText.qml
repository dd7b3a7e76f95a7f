pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

// Short words with a middle dot between them. Where a line ends there is none, so none stands at a line's end or start.
// A word is never broken: what is too long for the width is smaller. Its own size does not hang on how its lines are
// laid out: else each would wait for the other.
Item {
    id: root

    required property string words

    property alias color: text.color
    property alias said: text.said
    property alias font: text.font
    property alias size: text.size
    property alias topPadding: text.topPadding

    readonly property real inOneLine: metrics.font.pixelSize > 0 ? Math.ceil(metrics.advanceWidth(words)) + 1 : 0

    implicitWidth: inOneLine
    implicitHeight: text.implicitHeight
    Layout.preferredWidth: Theme.px(200)

    FittedText {
        id: text

        width: root.width
        size: Theme.fontBody
        text: root.width > 0 && root.width < root.inOneLine ? metrics.folded(root.words, root.width) : root.words
    }

    JoinedMetrics {
        id: metrics

        font.pixelSize: text.size
        font.weight: text.font.weight
    }
}
