pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Controls

// A fact to read: its figure or year large, its title, its text; it leads to the organisation it speaks of.
Card {
    id: root

    required property string title
    required property string text
    required property string figure
    required property string note
    required property string when
    required property string page
    required property string target
    required property string mark

    property string said: ""

    readonly property string large: figure !== "" ? [note, figure].filter(part => part !== "").join(" ") : when

    signal opened(string page, string target)

    implicitHeight: rows.implicitHeight + 2 * Theme.padding

    ColumnLayout {
        id: rows

        anchors.fill: parent
        anchors.margins: Theme.padding
        spacing: Theme.gapTiny

        StaticText {
            Layout.fillWidth: true
            visible: text !== ""
            text: root.large
            tabular: true
            color: Theme.figure
            font.pixelSize: Theme.fontHeading
            font.weight: Font.ExtraBold
        }

        StaticText {
            Layout.fillWidth: true
            text: root.title
            font.pixelSize: Theme.fontName * 0.9
            font.weight: Font.Bold
        }

        StaticText {
            Layout.fillWidth: true
            visible: text !== ""
            text: root.text
            font.pixelSize: Theme.fontBody * 0.94
            lineHeight: 1.08
        }

        Mark {
            Layout.fillWidth: true
            language: root.mark
        }

        Pill {
            Layout.topMargin: Theme.gapSmall
            Layout.maximumWidth: root.width - 2 * Theme.padding
            visible: root.page !== ""
            iconName: "arrow-right"
            text: qsTr("To the organisation")
            said: root.said + "/page"
            fontSize: Theme.fontDetail
            onClicked: root.opened(root.page, root.target)
        }
    }
}
