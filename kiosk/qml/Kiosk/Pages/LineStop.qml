pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// A stop of the line: its ring and piece of line at the left, its card at the right.
RowLayout {
    id: root

    required property string id
    required property string number
    required property string name
    required property string detail
    required property string way
    required property string found
    required property bool here
    required property bool first
    required property bool last
    required property RowModel members
    required property string spoken
    required property int index

    readonly property string said: "stops/" + index
    readonly property bool lit: found !== ""

    signal opened(string page, string id)

    spacing: Theme.px(44)

    Item {
        Layout.preferredWidth: Theme.px(72)
        Layout.fillHeight: true

        Rectangle {
            anchors.horizontalCenter: parent.horizontalCenter
            y: root.first ? ring.y + ring.height / 2 : 0
            width: Theme.px(16)
            height: (root.last ? ring.y + ring.height / 2 : parent.height) - y
            color: Theme.strong
        }

        Rectangle {
            id: ring

            y: Theme.px(28)
            width: Theme.px(72)
            height: width
            radius: width / 2
            color: root.here ? Theme.strong : Theme.surface
            border.width: Theme.px(14)
            border.color: Theme.highContrast ? Theme.line : root.here ? Theme.strong : Theme.figure

            PlainText {
                anchors.centerIn: parent
                text: root.number
                color: root.here ? Theme.strongInk : Theme.ink
                tabular: true
                font.pixelSize: Math.max(Theme.smallestFont, Math.min(Theme.fontTight, Theme.px(38)))
                font.weight: Font.Bold
            }
        }
    }

    Card {
        id: card

        Layout.fillWidth: true
        Layout.bottomMargin: Theme.gap
        color: root.lit ? Theme.tintWayfinding : Theme.surface
        border.width: root.lit ? Theme.px(8) : Theme.border
        border.color: root.lit ? Theme.accent : Theme.line
        implicitHeight: rows.implicitHeight + Theme.px(22) + Theme.px(32)

        ColumnLayout {
            id: rows

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.margins: Theme.px(32)
            anchors.topMargin: Theme.px(22)
            spacing: Theme.gapTiny

            Tappable {
                id: head

                Layout.fillWidth: true
                Layout.leftMargin: -Theme.gapSmall
                Layout.rightMargin: -Theme.gapSmall
                leftPadding: Theme.gapSmall
                rightPadding: Theme.gapSmall
                radius: Theme.radiusSmall
                fill: card.color
                outlineWidth: 0
                text: root.name
                Accessible.name: root.spoken
                onClicked: root.opened("place", root.id)

                contentItem: RowLayout {
                    spacing: Theme.gap

                    ColumnLayout {
                        Layout.fillWidth: true
                        spacing: 0

                        Loader {
                            active: root.here
                            visible: active
                            sourceComponent: hereBadge
                        }

                        Loader {
                            Layout.fillWidth: true
                            active: root.lit
                            visible: active
                            sourceComponent: foundLine
                        }

                        PlainText {
                            Layout.fillWidth: true
                            text: root.name
                            font.pixelSize: Theme.fontName * 1.05
                            font.weight: Font.Bold
                        }

                        JoinedText {
                            Layout.fillWidth: true
                            visible: words !== ""
                            words: root.detail
                            color: root.lit ? Theme.ink : Theme.inkMuted
                            size: Theme.fontDetail
                        }

                        Loader {
                            Layout.fillWidth: true
                            active: root.way !== ""
                            visible: active
                            sourceComponent: wayLine
                        }
                    }

                    Icon {
                        name: "chevron-right"
                        color: root.lit ? Theme.ink : Theme.inkMuted
                    }
                }
            }

            Flow {
                Layout.fillWidth: true
                Layout.topMargin: Theme.gapTiny
                visible: root.members.count > 0
                spacing: Theme.touchGap

                Repeater {
                    model: root.members

                    Chip {
                        id: chip

                        required property string page
                        required property string id
                        required property string title
                        required property int index

                        width: Math.min(implicitWidth, rows.width)
                        text: title
                        said: root.said + "/members/" + index
                        onClicked: root.opened(page, chip.id)
                    }
                }
            }
        }
    }

    Component {
        id: hereBadge

        Rectangle {
            implicitWidth: hereWords.implicitWidth + 2 * Theme.px(24)
            implicitHeight: hereWords.implicitHeight + 2 * Theme.px(8)
            radius: height / 2
            color: Theme.bad

            PlainText {
                id: hereWords

                anchors.centerIn: parent
                text: qsTr("You are here")
                wrapMode: Text.NoWrap
                color: Theme.highContrast ? Theme.strongInk : Theme.tileInk
                font.pixelSize: Theme.fontDetail
                font.weight: Font.Bold
            }
        }
    }

    Component {
        id: foundLine

        RowLayout {
            spacing: Theme.px(20)

            Icon {
                Layout.alignment: Qt.AlignTop
                name: "map-pin"
                size: Theme.px(36)
                color: Theme.accent
            }

            FittedText {
                Layout.fillWidth: true
                text: root.found
                size: Theme.fontBody
                color: Theme.accent
                font.weight: Font.Bold
            }
        }
    }

    Component {
        id: wayLine

        IconLine {
            iconName: "footprints"
            text: root.way
            fontSize: Theme.fontDetail
            Accessible.ignored: true
        }
    }
}
