pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// One event: what, when, where, by whom, and the code.
DetailPage {
    id: root

    required property EventViewModel viewModel

    address: viewModel.address
    there: viewModel.there
    key: viewModel.key
    shownId: viewModel.title + viewModel.day
    lostTitle: qsTr("This event is not listed any more")
    codeKind: viewModel.over || viewModel.cancelled ? "" : "appointment"
    carried: viewModel.carried
    carrying: viewModel.carrying
    subject: viewModel.day
    headTitle: viewModel.title
    headIllustration: viewModel.illustration
    headDetail: [viewModel.day, viewModel.time, viewModel.badge].filter(part => part !== "").join("\n")
    onLostActed: navigation.back()
    onCarryAsked: chosen => viewModel.carry(chosen)

    PageIllustration {
        viewModel: root.viewModel
    }

    ColumnLayout {
        Layout.fillWidth: true
        visible: !Theme.lowered
        spacing: Theme.gapTiny

        PlainText {
            Layout.fillWidth: true
            visible: text !== ""
            text: root.viewModel.tags
            color: Theme.accent
            font.pixelSize: Theme.fontKicker
            font.weight: Font.Bold
        }

        Heading {
            Layout.fillWidth: true
            text: root.viewModel.title
            size: root.viewModel.title.length > 34 ? Theme.fontHeading * 1.1 : Theme.fontTitle
            font.strikeout: root.viewModel.cancelled
        }
    }

    Notice {
        Layout.fillWidth: true
        visible: root.viewModel.cancelled
        level: "urgent"
        mark: ""
        text: qsTr("This event is cancelled.")
    }

    Notice {
        Layout.fillWidth: true
        visible: root.viewModel.over && !root.viewModel.cancelled
        level: "info"
        mark: ""
        text: qsTr("This event is over.")
    }

    Notice {
        Layout.fillWidth: true
        visible: root.viewModel.sample
        level: "info"
        mark: ""
        text: qsTr("A sample: this event is made up to show how events will look.")
    }

    Card {
        Layout.fillWidth: true
        implicitHeight: facts.implicitHeight + 2 * Theme.padding

        ColumnLayout {
            id: facts

            anchors.fill: parent
            anchors.margins: Theme.padding
            spacing: Theme.gapSmall

            IconLine {
                Layout.fillWidth: true
                iconName: "calendar-days"
                text: root.viewModel.day
                weight: Font.Bold
            }

            IconLine {
                Layout.fillWidth: true
                visible: root.viewModel.time !== ""
                iconName: "clock"
                text: root.viewModel.time
            }

            IconLine {
                Layout.fillWidth: true
                visible: root.viewModel.badge !== "" && !root.viewModel.cancelled
                iconName: "ticket"
                text: root.viewModel.badge
            }

            IconLine {
                Layout.fillWidth: true
                visible: root.viewModel.booking !== "" && !root.viewModel.cancelled
                iconName: "globe"
                text: root.viewModel.booking
            }
        }
    }

    PlainText {
        Layout.fillWidth: true
        visible: text !== ""
        text: root.viewModel.text
        lineHeight: 1.12
    }

    Mark {
        Layout.fillWidth: true
        language: root.viewModel.mark
    }

    LinkRows {
        Layout.fillWidth: true
        model: root.viewModel.links
        onOpened: (page, id) => root.navigation.open(page, id)
    }

    EventList {
        Layout.fillWidth: true
        model: root.viewModel.times
        label: qsTr("Other times")
        onOpened: id => root.navigation.open("event", id)
    }
}
