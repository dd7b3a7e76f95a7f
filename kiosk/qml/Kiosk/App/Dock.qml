pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// The five places, the four tools and the way to the visitor's list, always in the same spot: along the bottom, or down the side of a wide screen.
// There the tools are icons alone where it is too low for their words, and reach mode leaves no room for the name.
Rectangle {
    id: root

    required property NavigationViewModel navigation
    required property SessionViewModel session
    required property MyListViewModel list

    readonly property real toolHeight: Theme.landscape ? Theme.touchTarget : Theme.roomyTarget
    readonly property real roomForName: logo.visible ? logo.implicitHeight + Theme.gapSmall + rows.spacing : 0
    readonly property real roomForTools: rows.height - roomForName - places.implicitHeight - 2 * rows.spacing
    // On a tall screen five in a row, or two rows where they would be narrow, or three where even that has no room.
    readonly property int columns: Theme.landscape ? (named ? 1 : 2) : Theme.textSize === 100 && width >= Theme.px(1040) ? 5 : Theme.fontTight <= Theme.px(36) ? 3 : 2
    readonly property bool named: !Theme.landscape || roomForTools >= 5 * toolHeight + 4 * Theme.touchGap

    color: Theme.dock
    implicitHeight: rows.implicitHeight + 2 * Theme.px(22)
    implicitWidth: Theme.px(336)

    Rectangle {
        anchors.left: parent.left
        anchors.right: Theme.landscape ? undefined : parent.right
        anchors.top: parent.top
        width: Theme.landscape ? Theme.border : undefined
        height: Theme.border
        visible: Theme.highContrast && !Theme.landscape
        color: Theme.line
    }

    ColumnLayout {
        id: rows

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        anchors.margins: Theme.landscape ? Theme.px(28) : Theme.px(26)
        anchors.topMargin: Theme.landscape ? Theme.px(34) : Theme.px(22)
        anchors.bottomMargin: Theme.px(22)
        spacing: Theme.px(18)

        Logo {
            id: logo

            Layout.fillWidth: true
            Layout.bottomMargin: Theme.gapSmall
            visible: Theme.landscape && !Theme.lowered
            narrow: true
            ink: Theme.nightInk
            plate: Theme.hero
        }

        GridLayout {
            id: places

            Layout.fillWidth: true
            columns: Theme.landscape ? 1 : 5
            columnSpacing: Math.max(Theme.mm(3), Theme.px(8))
            rowSpacing: Theme.mm(3)
            uniformCellWidths: Theme.textSize === 100

            Repeater {
                model: [
                    {
                        page: "home",
                        icon: "house",
                        label: qsTr("Home")
                    },
                    {
                        page: "district",
                        icon: "landmark",
                        label: qsTr("District")
                    },
                    {
                        page: "members",
                        icon: "users",
                        label: qsTr("Members")
                    },
                    {
                        page: "events",
                        icon: "calendar-days",
                        label: qsTr("Events")
                    },
                    {
                        page: "wayfinding",
                        icon: "map-pin",
                        label: qsTr("Find your way")
                    }
                ]

                DockPlace {
                    required property var modelData

                    Layout.fillWidth: true
                    Layout.minimumWidth: Math.max(Theme.mm(24), longest)
                    Layout.preferredHeight: Math.max(implicitHeight, Theme.landscape ? Math.max(Theme.mm(24), Theme.px(88)) : Theme.dockTarget)
                    text: modelData.label
                    iconName: modelData.icon
                    wide: Theme.landscape
                    chosen: root.navigation.section === modelData.page
                    onClicked: root.navigation.open(modelData.page, "")
                }
            }
        }

        Item {
            Layout.fillHeight: true
            visible: Theme.landscape
        }

        GridLayout {
            Layout.fillWidth: true
            columns: root.columns
            columnSpacing: Theme.touchGap
            rowSpacing: Theme.touchGap
            uniformCellWidths: true

            Tool {
                text: root.session.languageName
                iconName: "languages"
                chosen: root.session.choosingLanguage
                Accessible.name: qsTr("Language: %1").arg(root.session.languageName)
                onClicked: root.session.toggleLanguages()
            }

            Tool {
                text: qsTr("Text size")
                iconName: "a-large-small"
                chosen: root.session.textSize > 100
                Accessible.description: qsTr("%1 percent").arg(root.session.textSize)
                onClicked: root.session.nextTextSize()
            }

            Tool {
                text: qsTr("Contrast")
                iconName: "contrast"
                chosen: root.session.highContrast
                onClicked: root.session.toggleContrast()
            }

            Tool {
                text: qsTr("Reach")
                iconName: "accessibility"
                chosen: root.session.reach
                onClicked: root.session.toggleReach()
            }

            Tool {
                Layout.columnSpan: root.columns === 3 || root.columns === 2 ? 2 : 1
                text: root.list.count > 0 ? qsTr("My list: %1").arg(root.list.count) : qsTr("My list")
                iconName: "heart"
                label: text
                chosen: root.navigation.page === "mylist"
                counted: bare ? root.list.count : 0
                Accessible.checkable: false
                Accessible.name: qsTr("My list, %n thing(s)", "", root.list.count)
                onClicked: root.navigation.open("mylist", "")
            }
        }
    }

    component Tool: DockTool {
        Layout.fillWidth: true
        Layout.preferredHeight: Math.max(root.toolHeight, implicitHeight)
        bare: !root.named
    }
}
