pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// The district: ambition, figures, initiators, the line of years, more to read, and a code.
Page {
    id: root

    required property DistrictViewModel viewModel
    required property NavigationViewModel navigation

    headTitle: qsTr("The district")
    headIllustration: "drawing/harbour/50,50"
    headCode: viewModel.code
    headView: scroller.view

    GridLayout {
        anchors.fill: parent
        anchors.bottomMargin: Theme.gap
        columns: Theme.landscape ? 2 : 1
        columnSpacing: Theme.margin
        rowSpacing: Theme.gap

        ColumnLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: Theme.gap

            PageHeader {
                Layout.fillWidth: true
                title: root.headTitle
                target: scroller.view
            }

            Placeholder {
                Layout.fillWidth: true
                Layout.fillHeight: true
                visible: root.viewModel.state === "empty"
                iconName: "landmark"
                title: qsTr("There are no facts here yet")
                hint: qsTr("Have a look at the members and events meanwhile.")
            }

            Scroller {
                id: scroller

                Layout.fillWidth: true
                Layout.fillHeight: true
                visible: root.viewModel.state === "ready"

                GridLayout {
                    width: parent.width
                    columns: width >= Theme.px(1200) * Theme.textFactor ? 2 : 1
                    columnSpacing: Theme.margin
                    rowSpacing: Theme.gap
                    uniformCellWidths: true

                    GridLayout {
                        Layout.fillWidth: true
                        Layout.alignment: Qt.AlignTop
                        columns: 1
                        rowSpacing: Theme.gap

                        AmbitionCard {
                            Layout.row: 0
                            Layout.fillWidth: true
                            said: "ambition"
                            kicker: root.viewModel.ambitionTitle
                            text: root.viewModel.ambition
                            onClicked: root.navigation.open("topic", "ambition")
                        }

                        Mark {
                            Layout.row: 1
                            Layout.fillWidth: true
                            language: root.viewModel.mark
                        }

                        Figures {
                            Layout.row: Theme.lowered ? 3 : 2
                            Layout.fillWidth: true
                            label: root.viewModel.figuresTitle
                            model: root.viewModel.figures
                        }

                        Initiators {
                            Layout.row: Theme.lowered ? 2 : 3
                            Layout.fillWidth: true
                            label: root.viewModel.initiatorsTitle
                            model: root.viewModel.initiators
                            onOpened: (page, id) => root.navigation.open(page, id)
                        }
                    }

                    ColumnLayout {
                        Layout.fillWidth: true
                        Layout.alignment: Qt.AlignTop
                        spacing: Theme.gap

                        YearLine {
                            Layout.fillWidth: true
                            label: root.viewModel.historyTitle
                            model: root.viewModel.history
                        }

                        LinkRows {
                            Layout.fillWidth: true
                            label: qsTr("More to read")
                            said: "topics"
                            model: root.viewModel.topics
                            columns: 2
                            onOpened: (page, id) => root.navigation.open(page, id)
                        }
                    }
                }
            }
        }

        CodeCard {
            readonly property real breadth: Theme.px(500)

            Layout.fillWidth: !Theme.landscape
            Layout.preferredWidth: Theme.landscape ? breadth : -1
            Layout.maximumWidth: Theme.landscape ? breadth : -1
            Layout.alignment: Qt.AlignTop
            visible: root.headCode.address !== "" && !Theme.codeAbove
            title: qsTr("Read more on your phone")
            target: root.headCode
            upright: Theme.landscape
            room: upright ? root.height - Theme.gap : 0
        }
    }
}
