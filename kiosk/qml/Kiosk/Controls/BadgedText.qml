pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

// Short words, and after them on plates what is not as it seems: a thing that is called off (in `refusal`), or a sample.
// It asks a layout for no width of its own, as JoinedText does not.
Flow {
    id: root

    required property string words
    required property bool sample

    property string refusal: ""
    property string said: ""
    property color plate: Theme.plate

    property alias color: text.color
    property alias font: text.font
    property alias size: text.size

    visible: words !== "" || refusal !== "" || sample
    spacing: Theme.gapSmall
    Layout.preferredWidth: Theme.px(200)

    JoinedText {
        id: text

        width: Math.min(inOneLine, parent.width)
        topPadding: Theme.px(2)
        visible: words !== ""
        words: root.words
        color: Theme.inkMuted
        size: Theme.fontDetail
    }

    Loader {
        active: root.refusal !== ""
        visible: active
        sourceComponent: Badge {
            text: root.refusal
            size: text.size
            loud: true
        }
    }

    Loader {
        active: root.sample
        visible: active
        sourceComponent: Badge {
            text: qsTr("Sample")
            size: text.size
            plate: root.plate
        }
    }
}
