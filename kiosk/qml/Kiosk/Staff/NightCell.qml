pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Controls

// One night: which, and how it went.
Rectangle {
    id: root

    required property string weekday
    required property string day
    required property string outcome
    required property string word

    property string said: ""

    readonly property color fill: ({
            "new": Theme.tintMembers,
            "same": Theme.plate,
            "failed": Theme.badSurface
        })[outcome] ?? Theme.surface

    readonly property string sign: ({
            "new": "check",
            "same": "minus",
            "failed": "triangle-alert"
        })[outcome] ?? "ban"

    radius: Theme.px(20)
    color: fill
    border.width: Theme.plateBorder
    border.color: Theme.line
    implicitHeight: column.implicitHeight + 2 * Theme.gapSmall
    Accessible.role: Accessible.Paragraph
    Accessible.name: weekday + " " + day + ", " + word

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.gapTiny

        Word {
            text: root.weekday + " " + root.day
        }

        Icon {
            Layout.alignment: Qt.AlignHCenter
            name: root.sign
            color: root.outcome === "failed" ? Theme.bad : Theme.ink
            size: Theme.px(36)
        }

        Word {
            text: root.word
            font.weight: Font.Bold
        }
    }

    component Word: PlainText {
        Layout.fillWidth: true
        horizontalAlignment: Text.AlignHCenter
        font.pixelSize: Theme.smallestFont
    }
}
