pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// Seven days from today on, and the ways to the seven before and after them; in two rows where one has no room.
GridLayout {
    id: root

    required property EventsViewModel viewModel

    readonly property bool narrow: width < Math.max(Theme.px(800), 9.2 * (2.75 * Theme.fontTight + columnSpacing))
    readonly property bool paired: narrow && viewModel.earlier !== ""
    readonly property int perRow: narrow ? 4 : 7

    columnSpacing: Math.min(Theme.px(14), Theme.touchGap)
    rowSpacing: columnSpacing

    Earlier {
        Layout.row: 0
        Layout.column: 0
        Layout.fillHeight: true
        visible: !root.narrow && root.viewModel.earlier !== ""
    }

    Repeater {
        model: root.viewModel.days

        DayCell {
            Layout.row: Math.floor(index / root.perRow)
            Layout.column: index % root.perRow + 1
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            onClicked: root.viewModel.chooseDay(index)
        }
    }

    RowLayout {
        Layout.row: 1
        Layout.column: 4
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 1
        visible: root.narrow
        spacing: Theme.touchGap

        Earlier {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: root.viewModel.earlier !== ""
        }

        Later {
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
    }

    Later {
        Layout.row: 0
        Layout.column: 8
        Layout.fillHeight: true
        visible: !root.narrow
    }

    component Earlier: SevenDays {
        said: "earlier"
        iconName: "chevron-left"
        span: root.viewModel.earlier
        text: qsTr("The seven days before: %1").arg(span)
        onClicked: root.viewModel.turn(-1)
    }

    component Later: SevenDays {
        said: "later"
        iconName: "chevron-right"
        span: root.viewModel.later
        text: span === "" ? qsTr("No more events after these days") : qsTr("The next seven days: %1").arg(span)
        enabled: span !== ""
        opacity: enabled ? 1 : 0.35
        onClicked: root.viewModel.turn(1)
    }

    component SevenDays: Tappable {
        id: seven

        required property string iconName
        required property string span

        leftPadding: Theme.px(4)
        rightPadding: Theme.px(4)
        topPadding: Theme.gapTiny
        bottomPadding: Theme.gapTiny
        radius: Theme.px(24)
        fill: Theme.plate
        outlineWidth: Theme.plateBorder

        contentItem: ColumnLayout {
            spacing: 0

            Icon {
                Layout.alignment: Qt.AlignHCenter | Qt.AlignBottom
                name: seven.iconName
                size: Theme.px(38)
            }

            PlainText {
                Layout.alignment: Qt.AlignHCenter | Qt.AlignTop
                visible: text !== "" && !root.paired
                text: seven.span
                tabular: true
                wrapMode: Text.NoWrap
                font.pixelSize: Theme.fontTight
                font.weight: Font.Bold
            }
        }
    }
}
