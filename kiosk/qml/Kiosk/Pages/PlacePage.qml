pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// One place: where on the line it is, who is there, what is on there, and the code.
DetailPage {
    id: root

    required property PlaceViewModel viewModel

    headCode: viewModel.code
    there: viewModel.there
    key: viewModel.key
    shownId: viewModel.name
    headTitle: viewModel.name
    headIllustration: viewModel.illustration
    headDetail: [viewModel.stop, viewModel.summary].filter(part => part !== "").join("\n")
    lostTitle: qsTr("This place is not listed any more")
    onLostActed: navigation.back()

    PageIllustration {
        viewModel: root.viewModel
    }

    ColumnLayout {
        Layout.fillWidth: true
        visible: !Theme.lowered
        spacing: 0

        Heading {
            Layout.fillWidth: true
            text: root.viewModel.name
            said: "title"
            size: Theme.fontSubject
        }

        StaticJoinedText {
            Layout.fillWidth: true
            visible: words !== ""
            words: root.viewModel.stop
            said: "stop"
            color: Theme.accent
            font.weight: Font.Bold
        }

        StaticText {
            Layout.fillWidth: true
            visible: text !== ""
            text: root.viewModel.summary
            said: "summary"
            color: Theme.inkMuted
        }
    }

    IconLine {
        Layout.fillWidth: true
        visible: root.viewModel.way !== ""
        iconName: "footprints"
        text: root.viewModel.way
        said: "way"
        weight: Font.Bold
    }

    Illustration {
        Layout.fillWidth: true
        Layout.preferredHeight: width * 9 / 16
        visible: root.viewModel.entrance !== ""
        illustration: root.viewModel.entrance
        text: root.viewModel.entranceText
        corners: Illustration.AllCorners

        CreditPlate {
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            anchors.margins: Theme.gap
            credit: root.viewModel.entranceCredit
            most: parent.width - 2 * Theme.gap
        }
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

    LinkRows {
        Layout.fillWidth: true
        model: root.viewModel.members
        said: "members"
        label: qsTr("Who is here")
        onOpened: (page, id) => root.navigation.open(page, id)
    }

    EventList {
        Layout.fillWidth: true
        model: root.viewModel.events
        label: qsTr("What is on here")
        onOpened: id => root.navigation.open("event", id)
    }
}
