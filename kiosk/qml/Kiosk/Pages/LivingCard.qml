pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Controls

// What is on now, soon or next, or on a quiet day something to meet: a picture, and a plate that says what it is.
// The picture ends just below the upper edge of the plate, so that its focal point stands in the part that is seen.
// Where there is little room for the picture, the plate is the whole card.
Tappable {
    id: root

    required property bool quiet
    required property string badge
    required property string time
    required property string title
    required property string detail
    required property string remaining
    required property real progress
    required property string illustration
    required property bool sample
    required property string spoken

    readonly property color accent: quiet ? Theme.good : Theme.time
    readonly property bool pictured: illustration !== "" && !Theme.lowered && height - words.implicitHeight > Theme.px(236)

    padding: 0
    outlineWidth: Theme.plateBorder
    implicitHeight: implicitContentHeight
    fill: pictured ? Theme.plate : Theme.surface
    text: title
    Accessible.name: spoken

    contentItem: Item {
        implicitHeight: words.implicitHeight + 2 * Theme.px(28)

        Illustration {
            width: parent.width
            height: plate.y + plate.radius
            visible: root.pictured
            illustration: root.pictured ? root.illustration : ""
            corners: Illustration.TopCorners
            radius: root.radius
        }

        Rectangle {
            anchors.fill: parent
            visible: root.pictured
            radius: root.radius
            color: "transparent"
            border.width: root.outlineWidth
            border.color: root.outline
        }

        Rectangle {
            id: plate

            x: root.pictured ? Theme.px(22) : 0
            y: root.pictured ? words.y - Theme.px(28) : 0
            width: parent.width - 2 * x
            height: root.pictured ? words.height + 2 * Theme.px(28) : parent.height
            radius: root.pictured ? Theme.radiusSmall : root.radius
            color: root.down ? Qt.tint(Theme.surface, Theme.pressed) : Theme.surface
            border.width: root.outlineWidth
            border.color: root.outline
        }

        // As wide with a picture as without: else its height would decide on the picture, and the picture on its height.
        Column {
            id: words

            readonly property real besideArrow: width - arrow.width - Theme.gap

            x: Theme.px(56)
            y: root.pictured ? parent.height - height - Theme.px(50) : (parent.height - height) / 2
            width: parent.width - 2 * x
            spacing: Theme.gapSmall

            Flow {
                width: parent.width
                spacing: Theme.gapSmall

                Badge {
                    text: root.badge
                    size: Theme.fontTight
                    bare: root.quiet
                    ink: root.quiet ? root.accent : Theme.strongInk
                    color: root.quiet ? "transparent" : root.accent
                }

                Badge {
                    visible: text !== ""
                    text: root.time
                    size: Theme.fontTight
                    bare: true
                }

                Badge {
                    id: example

                    visible: root.sample
                    text: root.sample ? qsTr("Sample") : ""
                    size: Theme.fontTight
                }
            }

            Heading {
                id: heading

                width: parent.besideArrow
                text: root.title
                size: Theme.textSize > 100 ? Theme.fontHeading : Theme.fontTitle
                Accessible.ignored: true
            }

            JoinedText {
                id: about

                width: parent.besideArrow
                visible: words !== ""
                words: root.detail
                size: Math.min(Theme.fontDetail, Theme.fontKicker)
            }

            RowLayout {
                width: parent.width
                visible: root.progress >= 0
                spacing: Theme.px(20)

                Rectangle {
                    Layout.fillWidth: true
                    implicitHeight: Theme.px(14)
                    radius: height / 2
                    color: "transparent"
                    border.width: Theme.border
                    border.color: Theme.lineStrong

                    Rectangle {
                        width: Math.max(height, parent.width * root.progress)
                        height: parent.height
                        radius: height / 2
                        color: root.accent
                    }
                }

                PlainText {
                    text: root.remaining
                    tabular: true
                    font.pixelSize: Theme.fontTight
                    font.weight: Font.Bold
                }
            }
        }

        Rectangle {
            id: arrow

            readonly property Item last: about.visible ? about : heading

            x: words.x + words.width - width
            y: words.y + last.y + last.height - height
            width: Theme.px(92)
            height: width
            radius: width / 2
            color: root.accent

            Icon {
                anchors.centerIn: parent
                name: "arrow-right"
                color: Theme.strongInk
            }
        }
    }
}
