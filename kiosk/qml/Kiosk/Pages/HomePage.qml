pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// Home: the living card, what comes after it, and where to go. All but the card is as high as its words, and so stands
// at the same heights whatever the day; the card takes what is left.
Page {
    id: root

    required property HomeViewModel viewModel
    required property NavigationViewModel navigation

    readonly property bool large: Theme.textSize > 100
    readonly property int rows: Theme.lowered && large ? 0 : Theme.textSize === 200 ? 1 : 2

    ScrollButtons {
        id: buttons

        anchors.right: parent.right
        anchors.top: parent.top
        visible: grid.implicitHeight > root.height + 1
        target: scroller.view
    }

    Scroller {
        id: scroller

        anchors.fill: parent
        anchors.topMargin: buttons.visible ? buttons.height + Theme.gapSmall : 0

        GridLayout {
            id: grid

            width: parent.width
            height: Math.max(implicitHeight, root.height - Theme.gap)
            columns: Theme.landscape ? 2 : 1
            columnSpacing: Theme.gap
            rowSpacing: Theme.gapSmall
            uniformCellWidths: Theme.landscape

            Repeater {
                model: root.viewModel.card

                LivingCard {
                    id: card

                    required property string page
                    required property string id

                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.minimumHeight: implicitHeight
                    onClicked: root.navigation.open(page, card.id)

                    Binding {
                        root.headTitle: card.title
                        root.headDetail: [card.badge, card.time, card.remaining].filter(part => part !== "").join("\u00a0· ")
                        root.headIllustration: card.illustration
                    }
                }
            }

            Placeholder {
                Layout.fillWidth: true
                Layout.fillHeight: true
                visible: root.viewModel.card.count === 0
                iconName: "landmark"
                title: qsTr("Helsingborg Innovation District")
            }

            GridLayout {
                Layout.fillWidth: true
                Layout.fillHeight: Theme.landscape
                columns: 2
                columnSpacing: Theme.gap
                rowSpacing: Theme.gapSmall

                ColumnLayout {
                    Layout.fillWidth: true
                    Layout.columnSpan: 2
                    visible: root.viewModel.rows.count > 0 && root.rows > 0
                    spacing: Theme.touchGap

                    Repeater {
                        model: root.viewModel.rows

                        HomeRow {
                            id: row

                            required property int index
                            required property string page
                            required property string id

                            Layout.fillWidth: true
                            visible: index < root.rows
                            onClicked: root.navigation.open(page, row.id)
                        }
                    }
                }

                FittedText {
                    Layout.fillWidth: true
                    Layout.topMargin: Theme.lowered ? 0 : Theme.gapSmall
                    Layout.columnSpan: root.large ? 2 : 1
                    visible: !Theme.lowered
                    text: qsTr("Where to?")
                    size: Theme.fontHeading * 0.92
                    font.weight: Font.ExtraBold
                    Accessible.role: Accessible.Heading
                    Accessible.name: text
                }

                PlainText {
                    Layout.alignment: Qt.AlignBottom | (root.large ? Qt.AlignLeft : Qt.AlignRight)
                    Layout.row: root.large ? 4 : 1
                    Layout.column: root.large ? 0 : 1
                    Layout.columnSpan: root.large ? 2 : 1
                    Layout.bottomMargin: Theme.gapTiny
                    Layout.maximumWidth: parent.width * (root.large ? 1 : 0.6)
                    visible: !Theme.lowered
                    text: root.viewModel.updated
                    color: Theme.inkMuted
                    font.pixelSize: Theme.fontTight
                }

                SearchButton {
                    Layout.fillWidth: true
                    Layout.row: 2
                    Layout.column: 0
                    Layout.columnSpan: 2
                    onClicked: root.navigation.open("search", "")
                }

                GridLayout {
                    Layout.fillWidth: true
                    Layout.fillHeight: Theme.landscape
                    Layout.row: 3
                    Layout.column: 0
                    Layout.columnSpan: 2
                    columns: Theme.landscape || root.large ? 2 : 4
                    columnSpacing: Theme.touchGap
                    rowSpacing: Theme.touchGap
                    uniformCellWidths: true
                    uniformCellHeights: true

                    HomePlace {
                        iconName: "landmark"
                        text: qsTr("The district")
                        detail: qsTr("What it is")
                        fill: Theme.tintDistrict
                        onClicked: root.navigation.open("district", "")
                    }

                    HomePlace {
                        iconName: "users"
                        text: qsTr("Members")
                        detail: qsTr("%n to meet", "", root.viewModel.members)
                        fill: Theme.tintMembers
                        onClicked: root.navigation.open("members", "")
                    }

                    HomePlace {
                        iconName: "calendar-days"
                        text: qsTr("Events")
                        detail: root.viewModel.events
                        fill: Theme.tintEvents
                        onClicked: root.navigation.open("events", "")
                    }

                    HomePlace {
                        iconName: "map-pin"
                        text: qsTr("Find your way")
                        detail: qsTr("%n stop(s)", "", root.viewModel.stops)
                        fill: Theme.tintWayfinding
                        onClicked: root.navigation.open("wayfinding", "")
                    }
                }
            }
        }
    }
}
