pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// What is on: seven days to choose from, filters, and one agenda that rolls on from the chosen day.
Page {
    id: root

    required property EventsViewModel viewModel
    required property NavigationViewModel navigation

    // Where the list stood when the page was left; the way back leads there. Not a number: at its top.
    property real kept: NaN

    readonly property bool choosing: viewModel.choosing !== ""
    readonly property bool listing: !choosing && viewModel.state === "ready"

    headCode: viewModel.code
    headTitle: qsTr("Events")
    headDetail: viewModel.count
    headIllustration: "pattern/event/agenda"
    headView: (instead.item as Scroller)?.view ?? list

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
        rowSpacing: Theme.gapSmall

        ColumnLayout {
            Layout.fillWidth: true
            Layout.preferredWidth: Theme.landscape ? 6 : -1
            Layout.alignment: Qt.AlignTop
            spacing: Theme.gapSmall

            PageHeader {
                Layout.fillWidth: true
                title: root.headTitle
                target: root.headView

                Chip {
                    Layout.preferredHeight: Math.max(implicitHeight, Theme.roomyTarget)
                    fill: Theme.plate
                    text: qsTr("Today")
                    said: "today"
                    onClicked: root.viewModel.toToday()
                }

                Loader {
                    Layout.fillWidth: true
                    active: Theme.lowered
                    visible: active
                    sourceComponent: EventFilters {
                        viewModel: root.viewModel
                        folded: true
                        counted: false
                    }
                }
            }

            WeekStrip {
                Layout.fillWidth: true
                Layout.fillHeight: false
                viewModel: root.viewModel
            }

            IconLine {
                Layout.fillWidth: true
                visible: root.viewModel.news !== ""
                said: "news"
                iconName: "info"
                text: root.viewModel.news
                fontSize: Theme.fontDetail
                ink: Theme.inkMuted
            }

            Loader {
                Layout.fillWidth: true
                active: !Theme.lowered
                visible: active
                sourceComponent: EventFilters {
                    viewModel: root.viewModel
                    folded: Theme.textSize > 100
                    counted: !Theme.landscape || Theme.textSize === 100 || root.height > Theme.px(800)
                }
            }
        }

        Item {
            id: place

            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: Theme.landscape ? 8 : -1

            RowRoom {
                rows: list

                RowList {
                    id: list

                    readonly property string said: "rows"

                    width: place.width
                    height: place.height
                    visible: root.listing
                    model: root.viewModel.rows
                    spacing: Theme.touchGap
                    Keys.forwardTo: [rowKeys]
                    Accessible.name: qsTr("Events")
                    onAtYEndChanged: if (atYEnd)
                        Qt.callLater(root.viewModel.listMore)

                    delegate: EventRow {
                        width: list.width
                        Component.onCompleted: if (index >= root.viewModel.lastDay)
                            Qt.callLater(root.viewModel.listMore)
                        onOpened: id => root.navigation.open("event", id)
                        onBeforeAsked: root.viewModel.toBefore()
                        onAfterAsked: root.viewModel.toAfter()
                    }
                }
            }

            Loader {
                id: instead

                anchors.fill: parent
                active: !root.listing
                sourceComponent: root.choosing ? choices : nothing
            }

            RowKeys {
                id: rowKeys

                list: list
            }
        }
    }

    Component {
        id: choices

        EventChoices {
            viewModel: root.viewModel
        }
    }

    Component {
        id: nothing

        Scroller {
            Placeholder {
                readonly property bool filtered: root.viewModel.state === "filtered"

                width: parent.width
                iconName: "calendar-x"
                title: filtered ? qsTr("Nothing is planned that fits your filters") : qsTr("No events are planned")
                hint: filtered ? "" : qsTr("New events show up here by themselves.")
                action: filtered ? qsTr("Show everything") : ""
                onActed: root.viewModel.takeAll()
            }
        }
    }

    Connections {
        target: root.viewModel

        function onBegun() {
            root.kept = NaN;
            list.positionViewAtBeginning();
        }
    }
}
