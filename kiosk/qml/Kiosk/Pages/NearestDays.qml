pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// That nothing is on a day, and the nearest days on which something is.
FocusScope {
    id: root

    required property string text
    required property string before
    required property string after
    required property string said

    signal beforeAsked
    signal afterAsked

    implicitHeight: column.implicitHeight

    Column {
        id: column

        width: parent.width
        spacing: Theme.gapSmall

        StaticText {
            width: parent.width
            text: root.text
            color: Theme.inkMuted
        }

        Flow {
            width: parent.width
            spacing: Theme.touchGap

            Pill {
                width: Math.min(implicitWidth, root.width)
                visible: root.before !== ""
                focus: visible
                text: root.before
                said: root.said + "/before"
                iconName: "arrow-left"
                fontSize: Theme.fontDetail
                onClicked: root.beforeAsked()
            }

            Pill {
                width: Math.min(implicitWidth, root.width)
                visible: root.after !== ""
                focus: root.before === ""
                strong: true
                text: root.after
                said: root.said + "/after"
                iconName: "arrow-right"
                fontSize: Theme.fontDetail
                onClicked: root.afterAsked()
            }
        }
    }
}
