pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Controls

// A row of the agenda: the heading of a day, an event, a stretch without any, or what there is round an empty day.
FocusScope {
    id: root

    required property string kind
    required property string heading
    required property string note
    required property string lead
    required property bool today
    required property string before
    required property string after
    required property string id
    required property string occurrence
    required property string illustration
    required property string time
    required property string length
    required property string title
    required property string detail
    required property string badge
    required property bool cancelled
    required property bool sample
    required property string spoken
    required property int index

    readonly property bool tappable: kind === "event" || kind === "empty"

    signal opened(string id)
    signal beforeAsked
    signal afterAsked

    focusPolicy: tappable ? Qt.ClickFocus : Qt.NoFocus
    Accessible.role: Accessible.ListItem
    // A list makes as many rows as it has room for: one that is still on its way takes as much as the least of them.
    implicitHeight: (loader.item as Item)?.implicitHeight ?? Theme.touchTarget

    Loader {
        id: loader

        width: parent.width
        focus: true
        sourceComponent: root.kind === "event" ? event : root.kind === "day" ? day : root.kind === "gap" ? gap : empty
    }

    Component {
        id: event

        EventCard {
            focus: true
            focusPolicy: Qt.ClickFocus
            illustration: root.illustration
            time: root.time
            length: root.length
            title: root.title
            detail: root.detail
            badge: root.badge
            cancelled: root.cancelled
            sample: root.sample
            spoken: root.spoken
            lead: root.lead
            onClicked: root.opened(root.id + "/" + root.occurrence)
        }
    }

    Component {
        id: day

        Flow {
            topPadding: Theme.gapSmall
            spacing: Theme.gapSmall
            Accessible.role: Accessible.Heading
            Accessible.name: root.heading + " " + root.note

            PlainText {
                width: Math.min(implicitWidth, parent.width)
                text: root.heading
                color: root.today ? Theme.bad : Theme.ink
                font.pixelSize: Theme.fontName
                font.weight: Font.ExtraBold
            }

            PlainText {
                width: Math.min(implicitWidth, parent.width)
                topPadding: Math.max(0, Theme.fontName - Theme.fontDetail)
                text: root.note
                color: Theme.inkMuted
                font.pixelSize: Theme.fontDetail
            }
        }
    }

    Component {
        id: gap

        RowLayout {
            spacing: Theme.gap

            Line {}

            StaticText {
                Layout.maximumWidth: root.width * 0.8
                Layout.topMargin: Theme.gapSmall
                Layout.bottomMargin: Theme.gapSmall
                text: root.note
                horizontalAlignment: Text.AlignHCenter
                color: Theme.inkMuted
                font.pixelSize: Theme.fontDetail
            }

            Line {}
        }
    }

    Component {
        id: empty

        NearestDays {
            text: root.note
            said: "rows/" + root.index
            before: root.before
            after: root.after
            onBeforeAsked: root.beforeAsked()
            onAfterAsked: root.afterAsked()
        }
    }

    component Line: Rectangle {
        Layout.fillWidth: true
        implicitHeight: Theme.border
        color: Theme.line
    }
}
