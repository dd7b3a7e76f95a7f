pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme
import Kiosk.ViewModels

// The code that takes a page along on the phone, with what there is to read and to choose. Lying, the code stands at
// the left; `upright`, on top. It takes of its `room` in height what helps: the largest code that fits, and the
// explanation where it makes nothing higher. Choices stand at its lower end, besides the largest code where they fit,
// so that none moves when another code is chosen, whatever its size.
Card {
    id: root

    required property CodeTargetViewModel target
    required property real room

    property string title: target.title
    property bool upright: false

    readonly property string said: "code"
    readonly property real inset: Theme.px(Theme.highContrast ? 16 : 12)

    // The margin at the right: less of it where the choices then stand beside the largest code.
    readonly property real edge: [28, 20].map(Theme.px).find(edge => width - inset - Theme.px(20) - edge - Theme.largestCode >= choices.leastWidth) ?? Theme.px(28)
    readonly property real side: [407, 333].map(Theme.px).find(side => (upright ? wordsRoom - side >= least : side + 2 * inset <= room)) ?? Theme.px(259)

    // What the words may take of the width, and of the height of an upright card, whichever code is shown.
    readonly property real beside: width - inset - Theme.px(20) - edge
    readonly property real wordsRoom: room - 2 * Theme.px(28) - Theme.gapSmall
    readonly property real codeSlot: upright && target.ofAnySize ? Math.max(code.height, Theme.largestCode) : code.height
    readonly property bool choicesBeside: !upright && beside - Theme.largestCode >= choices.leastWidth
    readonly property real choicesHeight: target.second ? choices.implicitHeight + Theme.gapSmall : 0
    readonly property real least: words.needed + choicesHeight
    readonly property int alignment: upright ? Text.AlignHCenter : Text.AlignLeft

    visible: target.address !== ""
    height: implicitHeight
    implicitHeight: {
        if (upright)
            return Theme.px(28) + codeSlot + Theme.gapSmall + words.height + choicesHeight + Theme.px(28);
        const lying = Math.max(code.height + 2 * inset, words.needed + (choicesBeside ? choicesHeight : 0) + 2 * Theme.px(26));
        return lying + (choicesBeside || !target.second ? 0 : choices.implicitHeight + Theme.px(26));
    }

    Code {
        id: code

        x: root.upright ? Math.round((root.width - width) / 2) : root.inset
        y: root.upright ? Theme.px(28) + Math.round((root.codeSlot - height) / 2) : Math.round((words.foot - height) / 2)
        target: root.target
        room: root.side
    }

    Column {
        id: words

        // Where the words and the code end, above choices that stand below both.
        readonly property real foot: root.choicesBeside || !root.target.second ? root.height : root.height - choices.height - Theme.px(26)
        readonly property real needed: heading.height + (caption.text !== "" ? caption.height + spacing : 0)
        readonly property real most: root.upright ? root.wordsRoom - root.codeSlot - root.choicesHeight : code.height + 2 * root.inset - 2 * Theme.px(14) - (root.choicesBeside ? root.choicesHeight : 0)

        x: root.upright ? Theme.px(28) : code.x + code.width + Theme.px(20)
        y: root.upright ? Theme.px(28) + root.codeSlot + Theme.gapSmall : Math.round((foot - height - (root.choicesBeside ? root.choicesHeight : 0)) / 2)
        width: root.upright ? root.width - 2 * x : root.beside - code.width
        spacing: Theme.gapTiny

        FittedText {
            id: heading

            width: parent.width
            text: root.title
            size: Theme.fontHeading * 0.8
            tight: true
            horizontalAlignment: root.alignment
            font.weight: Font.ExtraBold
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }

        StaticText {
            id: explanation

            width: parent.width
            visible: metrics.longest <= width && words.needed + height + words.spacing <= words.most
            text: root.target.explanation
            horizontalAlignment: root.alignment
            color: Theme.inkMuted
            font.pixelSize: Theme.fontTight
        }

        StaticText {
            id: caption

            width: parent.width
            visible: text !== ""
            text: root.target.caption
            horizontalAlignment: root.alignment
            font.pixelSize: Theme.fontTight
            font.weight: Font.Bold
        }

        WordMetrics {
            id: metrics

            text: explanation.text
            font.pixelSize: Theme.fontTight
        }
    }

    CodeChoices {
        id: choices

        readonly property real roomThere: root.choicesBeside ? root.beside - Theme.largestCode : root.width - 2 * root.edge

        x: root.width - width - root.edge
        y: root.height - height - Theme.px(root.upright ? 28 : 26)
        width: roomThere
        visible: root.target.second
        target: root.target
    }
}
