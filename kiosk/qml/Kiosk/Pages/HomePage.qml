pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// Home: a welcome, four large places to go, and what is on next.
Page {
    id: root

    required property HomeViewModel viewModel
    required property NavigationViewModel navigation

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
            height: Math.max(implicitHeight, root.height)
            columns: Theme.landscape ? 2 : 1
            columnSpacing: Theme.gap
            rowSpacing: Theme.px(22)

            Rectangle {
                id: hero

                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 7
                Layout.preferredHeight: Theme.px(500)
                Layout.minimumHeight: welcome.implicitHeight + Theme.px(50) + waves.height
                Layout.maximumHeight: Theme.landscape ? -1 : Math.max(Theme.px(586), Layout.minimumHeight)
                radius: Theme.radius
                color: Theme.hero
                border.width: Theme.highContrast ? Theme.border : 0
                border.color: Theme.line

                ColumnLayout {
                    id: welcome

                    anchors.left: parent.left
                    anchors.right: parent.right
                    anchors.top: parent.top
                    anchors.margins: Theme.px(56)
                    anchors.topMargin: Theme.px(36)
                    spacing: Theme.gapSmall

                    PlainText {
                        Layout.fillWidth: true
                        visible: text !== ""
                        text: root.viewModel.here
                        color: Theme.heroKicker
                        font.pixelSize: Theme.fontKicker
                        font.weight: Font.Bold
                    }

                    PlainText {
                        Layout.fillWidth: true
                        text: qsTr("Welcome to where Helsingborg tries new things")
                        color: Theme.heroInk
                        font.pixelSize: Theme.fontHero
                        font.weight: Font.ExtraBold
                        lineHeight: 0.98
                        Accessible.role: Accessible.Heading
                        Accessible.name: text
                    }

                    PlainText {
                        Layout.fillWidth: true
                        Layout.topMargin: Theme.gapTiny
                        text: root.viewModel.lastStop !== "" ? qsTr("Tap to meet the people, companies and places from %1 to %2.").arg(root.viewModel.firstStop).arg(root.viewModel.lastStop) : qsTr("Tap to meet the people, companies and places of the district.")
                        color: Theme.heroInkMuted
                    }

                    Loader {
                        Layout.fillWidth: true
                        Layout.topMargin: Theme.gap
                        active: Theme.landscape
                        visible: active
                        sourceComponent: nextUp
                    }
                }

                Waves {
                    id: waves

                    anchors.left: parent.left
                    anchors.right: parent.right
                    anchors.bottom: parent.bottom
                    height: Theme.highContrast ? 0 : Theme.px(66)
                    radius: hero.radius
                }
            }

            GridLayout {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 6
                columns: Theme.landscape && Theme.textSize === 200 ? 1 : 2
                columnSpacing: Theme.gap
                rowSpacing: Theme.gap
                uniformCellWidths: true
                uniformCellHeights: true

                Tile {
                    iconName: "landmark"
                    text: qsTr("The district")
                    detail: qsTr("What it is and who started it")
                    fill: Theme.tileDistrict
                    onClicked: root.navigation.open("district", "")
                }

                Tile {
                    iconName: "users"
                    text: qsTr("Members")
                    detail: qsTr("%n organisation(s) to meet", "", root.viewModel.members)
                    fill: Theme.tileMembers
                    onClicked: root.navigation.open("members", "")
                }

                Tile {
                    iconName: "calendar-days"
                    text: qsTr("Events")
                    detail: root.viewModel.asOf !== "" ? root.viewModel.asOf : root.viewModel.today > 0 ? qsTr("%1 today · %2 this month").arg(root.viewModel.today).arg(root.viewModel.month) : qsTr("%1 this month").arg(root.viewModel.month)
                    fill: Theme.tileEvents
                    onClicked: root.navigation.open("events", "")
                }

                Tile {
                    iconName: "map-pin"
                    text: qsTr("Find your way")
                    detail: qsTr("%n stop(s) on one line", "", root.viewModel.stops)
                    fill: Theme.tileWayfinding
                    ink: Theme.sunInk
                    outline: Theme.highContrast ? Theme.line : Theme.book
                    outlineWidth: Theme.border
                    onClicked: root.navigation.open("wayfinding", "")
                }
            }

            Loader {
                Layout.fillWidth: true
                active: !Theme.landscape
                visible: active
                sourceComponent: nextUp
            }

            PlainText {
                Layout.fillWidth: true
                Layout.columnSpan: Theme.landscape ? 2 : 1
                Layout.bottomMargin: Theme.gapSmall
                text: root.viewModel.updated
                horizontalAlignment: Text.AlignRight
                color: Theme.inkMuted
                font.pixelSize: Theme.fontTight
            }
        }
    }

    Component {
        id: nextUp

        ColumnLayout {
            Repeater {
                model: root.viewModel.next

                NextCard {
                    required property string id
                    required property string occurrence

                    Layout.fillWidth: true
                    lead: root.viewModel.lead
                    onClicked: root.navigation.open("event", id + "/" + occurrence)
                }
            }
        }
    }
}
