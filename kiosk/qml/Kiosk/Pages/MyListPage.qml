pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// What the visitor has chosen, each with a way to it and a way off the list, and one code for it all.
DetailPage {
    id: root

    required property MyListViewModel viewModel

    headCode: viewModel.code
    there: viewModel.count > 0
    headTitle: qsTr("My list")
    headDetail: viewModel.mark
    headIllustration: "pattern/event/list"
    lostIcon: "heart"
    lostTitle: qsTr("Your list is empty")
    lostHint: qsTr("Tap “%1” on a member, an event or a place, and take it all with you with one code.").arg(qsTr("Add to my list"))
    lostAction: qsTr("See who is here")
    onLostActed: navigation.open("members", "")

    Heading {
        Layout.fillWidth: true
        visible: !Theme.lowered
        text: root.headTitle
        said: "title"
    }

    StaticText {
        Layout.fillWidth: true
        visible: text !== "" && !Theme.lowered
        text: root.viewModel.mark
        said: "mark"
        color: Theme.inkMuted
        font.pixelSize: Theme.fontTight
    }

    Notice {
        Layout.fillWidth: true
        visible: root.viewModel.full
        level: "info"
        mark: ""
        said: "full"
        text: qsTr("Your list is full: one code holds no more. Take it with you, or remove something.")
    }

    Repeater {
        model: root.viewModel.rows

        RowLayout {
            id: row

            required property string page
            required property string id
            required property string symbol
            required property string title
            required property string detail
            required property string illustration
            required property int index

            Layout.fillWidth: true
            spacing: Theme.touchGap

            LinkCard {
                Layout.fillWidth: true
                iconName: Theme.textSize === 200 ? "" : row.symbol
                text: row.title
                said: "rows/" + row.index
                fontSize: Theme.textSize === 200 ? Theme.fontDetail : Theme.fontBody
                detail: row.detail
                illustration: Theme.textSize === 200 ? "" : row.illustration
                onClicked: root.navigation.open(row.page, row.id)
            }

            RoundButton {
                iconName: "x"
                text: qsTr("Remove %1").arg(row.title)
                said: "rows/" + row.index + "/remove"
                onClicked: root.viewModel.remove(row.page + "/" + row.id)
            }
        }
    }

    Pill {
        Layout.alignment: Qt.AlignLeft
        Layout.maximumWidth: root.width
        text: qsTr("Empty the list")
        said: "empty"
        iconName: "x"
        fontSize: Theme.fontDetail
        onClicked: root.viewModel.empty()
    }
}
