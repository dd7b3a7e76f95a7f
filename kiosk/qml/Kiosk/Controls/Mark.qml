pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

// Says that a text is in another language than the screen; `language` is that language's own name.
RowLayout {
    id: root

    required property string language

    visible: language !== ""
    spacing: Theme.gapSmall

    Icon {
        name: "languages"
        size: Theme.fontDetail * 1.1
        color: Theme.inkMuted
    }

    Words {
        Layout.fillWidth: true
        text: qsTr("Language of this text: %1").arg(root.language)
        color: Theme.inkMuted
        font.pixelSize: Theme.fontDetail
    }
}
