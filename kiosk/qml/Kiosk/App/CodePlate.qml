pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// A code above the line, with its address: as large as its room allows. The plate keeps room for the largest code where
// its thing has two, so that nothing moves when the other is chosen.
Rectangle {
    id: root

    required property CodeTargetViewModel target
    required property real roomWidth
    required property real roomHeight

    readonly property string said: "code"
    readonly property real inset: Theme.highContrast ? Theme.px(16) : Theme.px(13)
    readonly property real words: caption.height + hint.height + Theme.gapSmall
    readonly property real slot: target.ofAnySize ? Math.max(code.width, Theme.largestCode) : code.width

    width: slot + 2 * inset
    height: inset + slot + words
    radius: Theme.radius
    color: Theme.surface
    border.width: Theme.border
    border.color: Theme.line

    Code {
        id: code

        x: Math.round((root.width - width) / 2)
        y: root.inset + Math.round((root.slot - height) / 2)
        target: root.target

        // For three lines below it, however many there are: those wrap within its own width.
        room: Math.min(root.roomWidth, root.roomHeight - 4 * Theme.fontTight - root.inset)
    }

    FittedText {
        id: caption

        y: root.inset + root.slot
        x: Theme.gapSmall
        width: root.width - 2 * x
        visible: text !== ""
        text: root.target.caption
        size: Theme.fontTight
        horizontalAlignment: Text.AlignHCenter
        font.weight: Font.Bold
        Accessible.role: Accessible.Paragraph
        Accessible.name: text
    }

    FittedText {
        id: hint

        anchors.top: caption.text !== "" ? caption.bottom : caption.top
        x: Theme.gapSmall
        width: root.width - 2 * x
        text: qsTr("Point your phone here")
        size: Theme.fontTight
        horizontalAlignment: Text.AlignHCenter
        color: Theme.inkMuted
        Accessible.role: Accessible.Paragraph
        Accessible.name: text
    }
}
