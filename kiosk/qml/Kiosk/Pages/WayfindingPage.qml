pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// The line of the district from its first stop to its last, who is at which stop, and where the visitor stands.
// Opened for a member or an event, it shows their stop lit, and leads back.
Page {
    id: root

    required property WayfindingViewModel viewModel
    required property NavigationViewModel navigation

    // Opened for what a visitor was looking at, not from the dock.
    readonly property bool onTheWay: viewModel.key !== ""
    readonly property bool introducedInList: !Theme.landscape || Theme.textSize === 200

    function introduction(): string {
        const words = root.viewModel.lastStop !== "" ? qsTr("The line runs from %1 to %2. The stops are in order; the drawing is not to scale.").arg(root.viewModel.firstStop).arg(root.viewModel.lastStop) : qsTr("The stops are in order; the drawing is not to scale.");
        return [words, root.viewModel.mark].filter(part => part !== "").join(" ");
    }

    shownId: viewModel.key
    headCode: viewModel.code
    headTitle: qsTr("Find your way")
    headDetail: viewModel.state === "ready" ? introduction() : ""
    headIllustration: "pattern/place/line"
    headView: scroller.view

    GridLayout {
        anchors.fill: parent
        columns: Theme.landscape ? 2 : 1
        columnSpacing: Theme.margin
        rowSpacing: Theme.gap

        ColumnLayout {
            Layout.fillWidth: true
            Layout.preferredWidth: Theme.landscape ? 6 : -1
            Layout.alignment: Qt.AlignTop
            spacing: Theme.gapSmall

            PageHeader {
                Layout.fillWidth: true
                visible: !root.onTheWay
                title: root.headTitle
                target: scroller.view
            }

            Loader {
                Layout.fillWidth: true
                Layout.fillHeight: false
                active: root.onTheWay
                visible: active
                sourceComponent: DetailHead {
                    navigation: root.navigation
                    target: scroller.view
                }
            }

            Heading {
                Layout.fillWidth: true
                visible: root.onTheWay && !Theme.lowered
                text: root.headTitle
                said: "title"
            }

            Introduction {
                Layout.fillWidth: true
                visible: !root.introducedInList && !Theme.lowered && root.viewModel.state === "ready"
            }
        }

        Loader {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: Theme.landscape ? 8 : -1
            active: root.viewModel.state === "empty"
            visible: active
            sourceComponent: Placeholder {
                iconName: "map"
                title: qsTr("The map is being drawn")
                hint: qsTr("Please ask at the desk meanwhile.")
            }
        }

        Scroller {
            id: scroller

            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: Theme.landscape ? 8 : -1
            visible: root.viewModel.state === "ready"
            sought: root.visible && line.count > root.viewModel.litStop ? line.itemAt(root.viewModel.litStop) : null

            ColumnLayout {
                width: parent.width
                spacing: 0

                Introduction {
                    Layout.fillWidth: true
                    Layout.bottomMargin: Theme.gap
                    visible: root.introducedInList && !Theme.lowered
                }

                Repeater {
                    id: line

                    model: root.viewModel.stops

                    LineStop {
                        Layout.fillWidth: true
                        onOpened: (page, id) => root.navigation.open(page, id)
                    }
                }

                SectionLabel {
                    Layout.fillWidth: true
                    visible: root.viewModel.others.count > 0
                    text: qsTr("Also in the district")
                    said: "others/label"
                }

                Flow {
                    Layout.fillWidth: true
                    Layout.topMargin: Theme.gapSmall
                    Layout.bottomMargin: Theme.gap
                    spacing: Theme.touchGap

                    Repeater {
                        model: root.viewModel.others

                        Chip {
                            required property string page
                            required property string id
                            required property string title
                            required property int index

                            width: Math.min(implicitWidth, scroller.width - Theme.gap)
                            text: title
                            said: "others/" + index
                            onClicked: root.navigation.open(page, id)
                        }
                    }
                }
            }
        }
    }

    component Introduction: StaticText {
        text: root.introduction()
        said: "introduction"
    }
}
