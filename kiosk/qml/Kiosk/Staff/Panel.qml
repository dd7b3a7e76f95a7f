pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// How the screen is, what can be done, and what is known of it.
ColumnLayout {
    id: root

    required property StaffViewModel viewModel

    readonly property bool large: Theme.textSize > 100

    spacing: Theme.px(20)

    StaticText {
        Layout.fillWidth: true
        visible: !Theme.lowered && text !== ""
        text: root.viewModel.shown
        said: "shown"
    }

    StaticText {
        Layout.fillWidth: true
        visible: text !== ""
        text: root.viewModel.nextFetch
        said: "next"
    }

    IconLine {
        Layout.fillWidth: true
        iconName: "hourglass"
        text: root.viewModel.closing
        said: "closing"
        ink: Theme.inkMuted
        fontSize: Theme.fontTight
    }

    Loader {
        Layout.fillWidth: true
        active: root.viewModel.nights.count > 0
        visible: active
        sourceComponent: NightsCard {
            viewModel: root.viewModel
        }
    }

    Notice {
        Layout.fillWidth: true
        visible: text !== ""
        level: "info"
        mark: ""
        said: "progress"
        text: root.viewModel.progress
    }

    GridLayout {
        Layout.fillWidth: true
        columns: root.large ? (Theme.landscape ? 2 : 1) : Theme.landscape ? 4 : 2
        columnSpacing: Theme.touchGap
        rowSpacing: Theme.touchGap
        uniformCellWidths: true

        Repeater {
            model: root.viewModel.actions

            ActionTile {
                id: tile

                required property string id
                required property string symbol
                required property string title
                required property int index

                Layout.fillWidth: true
                Layout.fillHeight: true
                text: tile.title
                iconName: tile.symbol
                said: "actions/" + tile.index
                strong: tile.index === 0 && tile.possible
                onClicked: root.viewModel.act(tile.id)
            }
        }
    }

    VolumeRow {
        Layout.fillWidth: true
        visible: viewModel.steps >= 0
        viewModel: root.viewModel.volume
    }

    ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.gapTiny

        Repeater {
            model: root.viewModel.traits

            Trait {
                required property int index

                Layout.fillWidth: true
                said: "traits/" + index
                large: root.large
            }
        }
    }
}
