pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

// The code that takes a page along on the phone, with its address to read. Empty address: no card.
// A `contact` or an `appointment` has a second code, that carries the thing itself: `carried` is what its picture is
// asked for by, empty where it would not fit, and then the address leads to where it is saved. Room is kept for the
// larger of both, so that nothing moves when the other is chosen, unless the card is `growing`: then it is as large as
// its code. A `list` has one code, of any size.
Card {
    id: root

    required property string address

    property string title: kind === "list" ? qsTr("Take your list with you") : qsTr("Take it with you")
    property string kind: ""
    property string carried: ""
    property string subject: ""
    property bool carrying: false
    property bool growing: false

    readonly property bool second: kind === "contact" || kind === "appointment"
    readonly property string shown: address.replace("https://", "").split("#")[0]
    readonly property bool roomKept: kind !== "" && !growing
    readonly property real side: Math.max(Theme.px(352), roomKept || inCode ? Theme.largestCode : kind === "" ? 0 : code.width)
    readonly property bool narrow: width - 3 * Theme.padding - side < Theme.px(330) * Theme.textFactor
    readonly property bool inCode: second && carrying && carried !== "" && width >= Theme.largestCode + 2 * Theme.padding
    readonly property real codeHeight: code.height
    readonly property string asked: inCode ? "carried/" + carried : address
    readonly property int alignment: narrow ? Text.AlignHCenter : Text.AlignLeft

    readonly property int longestSubject: 60

    signal carryAsked(bool chosen)

    function explanation(): string {
        if (kind === "list")
            return qsTr("Point your phone’s camera at the code. It opens your list; nothing of it stays here.");
        if (!second || !carrying)
            return qsTr("Point your phone’s camera at the code, or type in this address:");
        if (inCode)
            return qsTr("Point your phone’s camera at the code. It works without a network.");
        return kind === "contact" ? qsTr("Point your phone’s camera at the code. The page it opens saves the contact:") : qsTr("Point your phone’s camera at the code. The page it opens puts the event into your calendar:");
    }

    function spoken(): string {
        if (kind === "list")
            return qsTr("Code that opens your list on your phone");
        if (!inCode)
            return qsTr("Code that opens %1 on your phone").arg(root.shown);
        return kind === "contact" ? qsTr("Code that saves the contact %1 on your phone").arg(root.subject) : qsTr("Code that puts the event into your calendar: %1").arg(root.subject);
    }

    visible: address !== ""
    implicitHeight: layout.implicitHeight + 2 * Theme.padding
    implicitWidth: Theme.px(480)

    GridLayout {
        id: layout

        anchors.fill: parent
        anchors.margins: Theme.padding
        columns: root.narrow ? 1 : 2
        columnSpacing: Theme.padding
        rowSpacing: Theme.gap

        Item {
            Layout.preferredWidth: root.roomKept ? root.side : code.width
            Layout.preferredHeight: root.roomKept ? root.side : code.height
            Layout.alignment: root.narrow ? Qt.AlignHCenter : Qt.AlignVCenter

            Rectangle {
                x: Math.round((parent.width - width) / 2)
                y: Math.round((parent.height - height) / 2)
                width: code.width
                height: code.height
                radius: Theme.highContrast ? 0 : Theme.gapTiny
                color: Theme.codeLight

                Image {
                    id: code

                    width: implicitWidth
                    height: implicitHeight
                    source: root.asked === "" ? "" : "image://code/" + [Theme.pxPerMm, encodeURIComponent(root.asked)]
                    sourceSize.width: Theme.px(352)
                    smooth: false
                    mipmap: false
                    Accessible.role: Accessible.Graphic
                    Accessible.name: root.spoken()
                }
            }
        }

        ColumnLayout {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignVCenter
            spacing: Theme.gapSmall

            PlainText {
                Layout.fillWidth: true
                text: root.title
                horizontalAlignment: root.alignment
                font.pixelSize: Theme.fontHeading * 0.92
                font.weight: Font.Bold
            }

            PlainText {
                Layout.fillWidth: true
                text: root.explanation()
                horizontalAlignment: root.alignment
                color: Theme.inkMuted
                font.pixelSize: Theme.fontDetail
            }

            PlainText {
                Layout.fillWidth: true
                visible: root.kind !== "list" && (!root.inCode || text.length <= root.longestSubject)
                text: root.inCode ? root.subject : root.shown
                wrapMode: root.inCode ? Text.Wrap : Text.WrapAnywhere
                horizontalAlignment: root.alignment
                font.pixelSize: Theme.fontDetail
                font.weight: Font.Bold
            }

            GridLayout {
                Layout.fillWidth: true
                Layout.topMargin: Theme.gapTiny
                visible: root.second
                columns: width >= Theme.px(720) * Theme.textFactor ? 2 : 1
                columnSpacing: Theme.touchGap
                rowSpacing: Theme.touchGap
                uniformCellWidths: true

                Choice {
                    Layout.fillWidth: true
                    text: qsTr("Details")
                    iconName: "globe"
                    chosen: !root.carrying
                    onClicked: root.carryAsked(false)
                }

                Choice {
                    Layout.fillWidth: true
                    text: root.kind === "contact" ? qsTr("Save contact") : qsTr("Add to calendar")
                    iconName: root.kind === "contact" ? "contact" : "calendar-plus"
                    chosen: root.carrying
                    onClicked: root.carryAsked(true)
                }
            }
        }
    }
}
