pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// One member: who it is, where it is, what it arranges, and the code.
DetailPage {
    id: root

    required property MemberViewModel viewModel
    required property MembersViewModel directory

    headCode: viewModel.code
    there: viewModel.there
    key: viewModel.key
    shownId: viewModel.name
    lostTitle: qsTr("This member is not listed any more")
    headTitle: viewModel.name
    headDetail: viewModel.detail
    headIllustration: viewModel.illustration
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
            words: root.viewModel.detail
            said: "detail"
            color: Theme.accent
            font.weight: Font.Bold
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

    IconLine {
        Layout.fillWidth: true
        visible: root.viewModel.website !== ""
        iconName: "globe"
        text: root.viewModel.website
        said: "website"
    }

    LinkRows {
        Layout.fillWidth: true
        model: root.viewModel.links
        onOpened: (page, id) => root.navigation.open(page, id)
    }

    EventList {
        Layout.fillWidth: true
        model: root.viewModel.events
        label: qsTr("Upcoming events")
        onOpened: id => root.navigation.open("event", id)
    }

    LinkRows {
        Layout.fillWidth: true
        model: root.viewModel.kin
        said: "kin"
        onOpened: (page, id) => {
            root.directory.filter(id);
            root.navigation.open(page, "");
        }
    }
}
