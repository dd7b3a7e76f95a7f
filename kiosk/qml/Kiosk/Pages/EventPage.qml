pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// One event: what, when, where, by whom, at which other times, and the code.
DetailPage {
    id: root

    required property EventViewModel viewModel

    property bool timesShown: false

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
    headDetail: [viewModel.when, Theme.textSize < 200 ? viewModel.facts : ""].filter(part => part !== "").join("\n")
    headIllustration: viewModel.illustration
    onLostActed: navigation.back()
    onCarryAsked: chosen => viewModel.carry(chosen)
    onShownIdChanged: timesShown = false

    PageIllustration {
        viewModel: root.viewModel
    }

    ColumnLayout {
        Layout.fillWidth: true
        visible: !Theme.lowered
        spacing: Theme.gapTiny

        Flow {
            Layout.fillWidth: true
            visible: root.viewModel.tags !== "" || root.viewModel.sample
            spacing: Theme.gapSmall

            StaticJoinedText {
                width: Math.min(inOneLine, parent.width)
                visible: words !== ""
                words: root.viewModel.tags
                color: Theme.bad
                size: Theme.fontKicker
                font.weight: Font.Bold
            }

            Badge {
                visible: root.viewModel.sample
                text: qsTr("Sample")
                Accessible.role: Accessible.Paragraph
                Accessible.name: text
            }
        }

        Heading {
            Layout.fillWidth: true
            text: root.viewModel.title
            size: root.viewModel.title.length > 34 ? Theme.fontHeading * 1.1 : Theme.fontTitle
            font.strikeout: root.viewModel.cancelled
        }

        StaticText {
            Layout.fillWidth: true
            visible: text !== ""
            text: root.viewModel.when
            tabular: true
            font.pixelSize: Theme.fontName
            font.weight: Font.Bold
            font.strikeout: root.viewModel.cancelled
        }

        StaticJoinedText {
            Layout.fillWidth: true
            visible: words !== ""
            words: root.viewModel.facts
        }
    }

    StaticJoinedText {
        Layout.fillWidth: true
        visible: words !== "" && Theme.lowered && Theme.textSize === 200
        words: root.viewModel.facts
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

    IconLine {
        Layout.fillWidth: true
        visible: root.viewModel.booking !== "" && !root.viewModel.cancelled
        iconName: "globe"
        text: root.viewModel.booking
    }

    LinkRows {
        Layout.fillWidth: true
        model: root.viewModel.links
        onOpened: (page, id) => root.navigation.open(page, id)
    }

    LinkCard {
        Layout.fillWidth: true
        visible: root.viewModel.others !== ""
        iconName: "repeat"
        text: qsTr("Other times")
        detail: root.viewModel.others
        checkable: true
        chosen: root.timesShown
        onClicked: root.timesShown = !root.timesShown
    }

    EventList {
        Layout.fillWidth: true
        visible: root.timesShown && model.count > 0
        model: root.viewModel.times
        label: ""
        onOpened: id => root.navigation.open("event", id)
    }

    StaticText {
        Layout.fillWidth: true
        visible: root.viewModel.sample
        text: qsTr("A sample: this event is made up to show how events will look.")
        color: Theme.inkMuted
    }

    StaticText {
        Layout.fillWidth: true
        visible: text !== ""
        text: root.viewModel.text
        lineHeight: 1.04
    }

    Mark {
        Layout.fillWidth: true
        language: root.viewModel.mark
    }
}
