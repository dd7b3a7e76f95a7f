pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// One group of facts, with where they are from, and the code.
DetailPage {
    id: root

    required property TopicViewModel viewModel

    headCode: viewModel.code
    there: viewModel.there
    shownId: viewModel.title
    headTitle: viewModel.title
    headDetail: viewModel.summary
    headIllustration: "pattern/place/topics"
    lostTitle: qsTr("These facts are not listed any more")
    onLostActed: navigation.back()

    Heading {
        Layout.fillWidth: true
        visible: !Theme.lowered
        text: root.viewModel.title
        said: "title"
        size: text.length > 22 ? Theme.fontHeading * 1.15 : Theme.fontTitle
    }

    StaticText {
        Layout.fillWidth: true
        visible: text !== "" && !Theme.lowered
        text: root.viewModel.summary
        said: "summary"
        color: Theme.inkMuted
    }

    Mark {
        Layout.fillWidth: true
        language: root.viewModel.mark
    }

    Repeater {
        model: root.viewModel.facts

        FactCard {
            required property int index

            Layout.fillWidth: true
            said: "facts/" + index
            onOpened: (page, target) => root.navigation.open(page, target)
        }
    }

    IconLine {
        Layout.fillWidth: true
        visible: root.viewModel.sources !== ""
        iconName: "book-open"
        text: root.viewModel.sources
        said: "sources"
        ink: Theme.inkMuted
        fontSize: Theme.fontTight
    }
}
