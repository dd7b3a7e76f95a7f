pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// What is on: a week at a time, filters, the days below each other.
Page {
    id: root

    required property EventsViewModel viewModel
    required property NavigationViewModel navigation

    // Where the list stood when the page was left; the way back leads there. Not a number: at its top.
    property real kept: NaN

    readonly property bool filtersInList: !Theme.landscape || Theme.textSize > 100 || height < Theme.px(900)

    onVisibleChanged: {
        if (visible && !isNaN(kept))
            list.contentY = kept;
        else if (!visible)
            kept = list.contentY;
    }

    GridLayout {
        anchors.fill: parent
        columns: Theme.landscape ? 2 : 1
        columnSpacing: Theme.margin
        rowSpacing: Theme.gap

        ColumnLayout {
            Layout.fillWidth: true
            Layout.preferredWidth: Theme.landscape ? 6 : -1
            Layout.alignment: Qt.AlignTop
            spacing: Theme.gap

            PageHeader {
                Layout.fillWidth: true
                title: qsTr("Events")
                target: list
            }

            WeekStrip {
                Layout.fillWidth: true
                viewModel: root.viewModel
            }

            Filters {
                Layout.fillWidth: true
                visible: !root.filtersInList || root.viewModel.state !== "ready"
            }
        }

        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: Theme.landscape ? 8 : -1

            Placeholder {
                anchors.centerIn: parent
                width: parent.width
                visible: root.viewModel.state !== "ready"
                iconName: "calendar-x"
                title: root.viewModel.state === "later" ? qsTr("Nothing is on this week") : qsTr("No events are planned")
                hint: root.viewModel.state === "later" ? qsTr("Next: %1").arg(root.viewModel.nextDay) : qsTr("New events show up here by themselves.")
                action: root.viewModel.state === "later" ? qsTr("Go to the next event") : ""
                onActed: root.viewModel.toNext()
            }

            ListView {
                id: list

                anchors.fill: parent
                visible: root.viewModel.state === "ready"
                model: root.viewModel.rows
                spacing: Theme.px(18)
                bottomMargin: Theme.gap
                clip: true
                cacheBuffer: 0
                boundsBehavior: Flickable.StopAtBounds
                flickDeceleration: 4000
                currentIndex: -1
                highlightFollowsCurrentItem: false
                keyNavigationEnabled: false
                Keys.forwardTo: [rowKeys]
                Accessible.role: Accessible.List
                Accessible.name: qsTr("Events")

                header: Item {
                    width: ListView.view.width
                    height: root.filtersInList ? filters.height + Theme.gapSmall : 0

                    onHeightChanged: if (isNaN(root.kept))
                        list.positionViewAtBeginning()

                    Filters {
                        id: filters

                        width: parent.width
                        visible: root.filtersInList
                    }
                }
                delegate: EventRow {
                    width: ListView.view.width
                    onOpened: id => root.navigation.open("event", id)
                }
            }

            RowKeys {
                id: rowKeys

                list: list
            }
        }
    }

    component Filters: ColumnLayout {
        spacing: Theme.gap

        IconLine {
            Layout.fillWidth: true
            visible: root.viewModel.news !== ""
            iconName: "info"
            text: root.viewModel.news
            fontSize: Theme.fontDetail
            ink: Theme.inkMuted
        }

        ChipFlow {
            Layout.fillWidth: true
            model: root.viewModel.chips
            onPicked: id => root.viewModel.filter(id)
        }
    }

    Connections {
        target: root.viewModel

        function onDayChosen(row: int) {
            root.kept = NaN;
            if (row > 0)
                list.positionViewAtIndex(row, ListView.Beginning);
            else if (row === 0)
                list.positionViewAtBeginning();
        }
    }
}
