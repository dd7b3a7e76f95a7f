pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// What there is to choose from for the filter that was opened, in the place of the agenda; a tap chooses and closes.
Scroller {
    id: root

    required property EventsViewModel viewModel

    readonly property bool all: viewModel.choosing === "all"

    ColumnLayout {
        width: parent.width
        spacing: Theme.gapSmall

        SectionLabel {
            Layout.fillWidth: true
            visible: kinds.visible
            text: qsTr("What?")
            said: "kinds/label"
        }

        ChipFlow {
            id: kinds

            Layout.fillWidth: true
            visible: (root.all || root.viewModel.choosing === "kind") && root.viewModel.kinds.count > 1
            said: "kinds"
            model: root.viewModel.kinds
            onPicked: id => root.viewModel.takeKind(id)
        }

        SectionLabel {
            Layout.fillWidth: true
            Layout.topMargin: Theme.gapSmall
            visible: places.visible
            text: qsTr("Where?")
            said: "places/label"
        }

        ChipFlow {
            id: places

            Layout.fillWidth: true
            visible: (root.all || root.viewModel.choosing === "place") && root.viewModel.places.count > 2
            said: "places"
            model: root.viewModel.places
            onPicked: id => root.viewModel.takePlace(id)
        }

        Chip {
            Layout.topMargin: Theme.gapSmall
            visible: root.all
            text: qsTr("Free only")
            checkable: true
            said: "free"
            chosen: root.viewModel.free
            onClicked: root.viewModel.toggleFree()
        }

        Pill {
            Layout.topMargin: Theme.gapSmall
            Layout.maximumWidth: root.width
            visible: root.viewModel.filters > 0
            text: qsTr("Show everything")
            said: "everything"
            onClicked: root.viewModel.takeAll()
        }
    }
}
