pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

// Says that a text is in another language than the screen; `language` is that language's own name. A `brief` mark
// says no more than that: it stands in a list, where the sign and the name are enough.
RowLayout {
    id: root

    required property string language

    property bool brief: false

    readonly property string words: brief ? language : qsTr("Language of this text: %1").arg(language)
    readonly property string said: brief ? "" : "mark"

    visible: language !== ""
    spacing: Theme.gapSmall
    Accessible.role: Accessible.Paragraph
    Accessible.name: words

    Icon {
        name: "languages"
        size: Theme.fontDetail * 1.1
        color: Theme.inkMuted
    }

    PlainText {
        Layout.fillWidth: true
        text: root.words
        color: Theme.inkMuted
        font.pixelSize: Theme.fontDetail
    }
}
