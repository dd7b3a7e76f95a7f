pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

// Shows what was typed and takes what a real keyboard types. It keeps nothing itself: no clipboard, no undo, no menu.
// Its prompt is one line: the `hint`, or where that has no room the word for searching.
Tappable {
    id: root

    required property string query

    property string hint: ""
    property bool typing: false

    signal typed(string text)
    signal erased
    signal cleared

    function take(event: var) {
        if (event.key === Qt.Key_Backspace)
            erased();
        else if (event.text >= " " && (event.text !== " " || query !== ""))
            typed(event.text);
        else
            return;
        event.accepted = true;
    }

    text: query
    radius: height / 2
    leftPadding: Theme.px(44)
    rightPadding: Theme.gapSmall
    topPadding: Theme.gapTiny
    bottomPadding: Theme.gapTiny
    implicitHeight: Math.max(Theme.roomyTarget + 2 * Theme.gapTiny, Theme.lowered ? 0 : Theme.px(106), implicitContentHeight + topPadding + bottomPadding)
    outline: typing ? Theme.accent : Theme.lineStrong
    outlineWidth: typing ? 2 * Theme.border : Theme.border
    Accessible.role: Accessible.EditableText
    Accessible.name: hint
    Accessible.onPressAction: root.click()
    Keys.onPressed: event => take(event)

    contentItem: RowLayout {
        spacing: Theme.px(24)

        Icon {
            name: "search"
            color: Theme.inkMuted
        }

        PlainText {
            Layout.fillWidth: true
            text: root.query !== "" ? root.query : width >= metrics.whole ? root.hint : qsTr("Search")
            wrapMode: Text.NoWrap
            elide: root.query !== "" ? Text.ElideLeft : Text.ElideNone
            color: root.query !== "" ? Theme.ink : Theme.inkMuted
            font.pixelSize: metrics.font.pixelSize
        }

        RoundButton {
            visible: root.query !== ""
            iconName: "x"
            text: qsTr("Clear the search")
            said: "clear"
            onClicked: root.cleared()
        }
    }

    FontMetrics {
        id: metrics

        readonly property real whole: font.pixelSize > 0 ? advanceWidth(root.hint) : 0

        font.family: Theme.family
        font.pixelSize: Math.min(Theme.fontName, Theme.fontBody * 1.1)
    }
}
