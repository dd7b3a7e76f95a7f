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

    readonly property string condition: viewModel.cancelled ? qsTr("This event is cancelled.") : viewModel.over ? qsTr("This event is over.") : ""

    headCode: viewModel.code
    there: viewModel.there
    key: viewModel.key
    shownId: viewModel.title + viewModel.day
    lostTitle: qsTr("This event is not listed any more")
    headTitle: viewModel.title
    headStruck: viewModel.cancelled
    headDetail: [condition, viewModel.when, Theme.textSize < 200 ? viewModel.facts : ""].filter(part => part !== "").join("\n")
    headIllustration: viewModel.illustration
    onLostActed: navigation.back()

    // Above the picture: of a page that is longer than the screen, this is seen in any case.
    Loader {
        Layout.fillWidth: true
        active: root.condition !== ""
        visible: active
        sourceComponent: Notice {
            level: root.viewModel.cancelled ? "urgent" : "info"
            mark: ""
            text: root.condition
            said: "state"
        }
    }

    PageIllustration {
        viewModel: root.viewModel
    }

    ColumnLayout {
        Layout.fillWidth: true
        visible: !Theme.lowered
        spacing: Theme.gapTiny

        BadgedText {
            Layout.fillWidth: true
            words: root.viewModel.tags
            said: "tags"
            Accessible.role: Accessible.Paragraph
            Accessible.name: sample ? [root.viewModel.tags, qsTr("Sample")].filter(part => part !== "").join(", ") : words
            sample: root.viewModel.sample
            color: Theme.bad
            size: Theme.fontKicker
            font.weight: Font.Bold
        }

        Heading {
            Layout.fillWidth: true
            text: root.viewModel.title
            said: "title"
            size: root.viewModel.title.length > 34 ? Theme.fontHeading * 1.1 : Theme.fontTitle
            font.strikeout: root.viewModel.cancelled
        }

        StaticText {
            Layout.fillWidth: true
            visible: text !== ""
            text: root.viewModel.when
            said: "when"
            tabular: true
            font.pixelSize: Theme.fontName
            font.weight: Font.Bold
            font.strikeout: root.viewModel.cancelled
        }

        StaticJoinedText {
            Layout.fillWidth: true
            visible: words !== ""
            words: root.viewModel.facts
            said: "facts"
        }
    }

    StaticJoinedText {
        Layout.fillWidth: true
        visible: words !== "" && Theme.lowered && Theme.textSize === 200
        words: root.viewModel.facts
        said: "facts"
    }

    IconLine {
        Layout.fillWidth: true
        visible: root.viewModel.booking !== "" && !root.viewModel.cancelled
        iconName: "globe"
        text: root.viewModel.booking
        said: "booking"
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
        said: "others"
        detail: root.viewModel.others
        checkable: true
        chosen: root.viewModel.timesShown
        onClicked: root.viewModel.toggleTimes()
    }

    Loader {
        Layout.fillWidth: true
        active: root.viewModel.timesShown && root.viewModel.times.count > 0
        visible: active
        sourceComponent: EventList {
            model: root.viewModel.times
            said: "times"
            label: ""
            onOpened: id => root.navigation.open("event", id)
        }
    }

    StaticText {
        Layout.fillWidth: true
        visible: root.viewModel.sample
        text: qsTr("A sample: this event is made up to show how events will look.")
        said: "made-up"
        color: Theme.inkMuted
    }

    StaticText {
        Layout.fillWidth: true
        visible: text !== ""
        text: root.viewModel.text
        said: "text"
        lineHeight: 1.04
    }

    Mark {
        Layout.fillWidth: true
        language: root.viewModel.mark
    }
}
