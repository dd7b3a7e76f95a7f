pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

// An event in a list: what stands for it, when, and what it is. One with a `lead` is on, or comes next.
Tappable {
    id: root

    required property string illustration
    required property string time
    required property string length
    required property string title
    required property string detail
    required property string badge
    required property bool cancelled
    required property bool sample
    required property string spoken

    property string lead: ""

    readonly property bool stacked: Theme.textSize > 100 || width < Theme.px(760)
    readonly property color quiet: cancelled ? Theme.inkMuted : Theme.ink

    implicitHeight: Math.max(Theme.touchTarget, Theme.px(126), implicitContentHeight + topPadding + bottomPadding)
    outlineWidth: Theme.plateBorder
    leftPadding: outlineWidth
    rightPadding: Theme.px(24)
    topPadding: outlineWidth
    bottomPadding: outlineWidth
    text: title
    Accessible.name: spoken

    contentItem: RowLayout {
        spacing: Theme.px(28)

        Illustration {
            Layout.preferredWidth: Math.min(Theme.rowPicture, root.width / 4)
            Layout.fillHeight: true
            illustration: root.illustration
            corners: Illustration.LeftCorners
            radius: root.radius - root.outlineWidth
        }

        GridLayout {
            Layout.fillWidth: true
            Layout.topMargin: Theme.px(18)
            Layout.bottomMargin: Theme.px(18)
            columns: root.stacked ? 1 : 2
            columnSpacing: Theme.px(28)
            rowSpacing: Theme.gapTiny

            Flow {
                Layout.fillWidth: root.stacked
                Layout.preferredWidth: root.stacked ? -1 : Math.max(clock.implicitWidth, Theme.px(134))
                spacing: Theme.gapTiny

                PlainText {
                    id: clock

                    width: Math.min(implicitWidth, parent.width)
                    rightPadding: root.stacked ? Theme.gapSmall : 0
                    text: root.time
                    tabular: true
                    color: root.quiet
                    font.pixelSize: root.time.length > 5 ? Theme.fontBody : Theme.fontName
                    font.weight: Font.ExtraBold
                    font.strikeout: root.cancelled
                }

                PlainText {
                    width: Math.min(implicitWidth, parent.width)
                    visible: text !== ""
                    text: root.length
                    color: Theme.inkMuted
                    font.pixelSize: Theme.fontDetail
                }
            }

            ColumnLayout {
                Layout.fillWidth: true
                spacing: Theme.gapTiny

                PlainText {
                    Layout.fillWidth: true
                    visible: text !== ""
                    text: root.lead
                    color: Theme.time
                    font.pixelSize: Theme.fontDetail
                    font.weight: Font.Bold
                }

                FittedText {
                    Layout.fillWidth: true
                    text: root.title
                    color: root.quiet
                    size: Math.max(Theme.fontBody, Theme.fontName * 0.9)
                    font.weight: Font.Bold
                    font.strikeout: root.cancelled
                }

                BadgedText {
                    id: line

                    Layout.fillWidth: true
                    words: Theme.joined([root.detail, root.cancelled ? "" : root.badge])
                    sample: root.sample
                    refusal: root.cancelled ? root.badge : ""
                }
            }
        }

        Icon {
            name: "chevron-right"
            color: Theme.ink
        }
    }
}
