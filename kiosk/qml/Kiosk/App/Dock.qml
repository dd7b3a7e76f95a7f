pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// The five places, the tools (to listen is one where there is a voice) and the way to the visitor's list: along the
// bottom, or down the side of a wide screen.
// Its grid is the panel's alone. Each cell has room for its label in every language and text size, so that no place and no
// tool ever moves under a finger; where the cells of one row would be too narrow for that, there are three a row.
Rectangle {
    id: root

    required property NavigationViewModel navigation
    required property SessionViewModel session
    required property MyListViewModel list
    required property ListeningViewModel listening
    required property StaffDoorViewModel staff

    // How far up a hand reaches; down the side, all that can be touched lies below it whether that was asked for or not.
    required property real reach

    // The broadest word of a label in any language, in parts of its font size; a test measures them all.
    readonly property real broadestPlace: 5.65
    readonly property real broadestTool: 4.45
    readonly property real broadestName: 6.3
    readonly property int tools: listening.offered ? 6 : 5

    readonly property real inner: width - 2 * rows.anchors.leftMargin
    readonly property bool placesInRow: !Theme.landscape && fits(5, broadestPlace)
    readonly property bool toolsInRow: !Theme.landscape && fits(tools, broadestTool)
    readonly property bool named: !Theme.landscape || fits(2, broadestTool) && besides(stackedTool) + 5 * leastPlace <= room
    readonly property bool logoNamed: inner - Theme.px(84) >= broadestName * Theme.smallestLargeFont

    // A line of the largest label is higher than its font by what Atkinson Hyperlegible Next has above and below; a place may have two.
    readonly property real line: 1.28 * Theme.smallestLargeFont
    readonly property real leastPlace: Math.max(Theme.mm(24), 2 * line + 2 * Theme.gapTiny)
    readonly property real stackedPlace: Math.max(Theme.mm(24), Theme.px(44) + 2 * line + 3 * Theme.gapTiny)
    readonly property real flatPlace: Theme.landscape ? Math.max(leastPlace, Math.min(Theme.px(88), (room - besides(named ? stackedTool : Theme.touchTarget)) / 5)) : leastPlace
    readonly property real stackedTool: Math.max(Theme.touchTarget, Math.max(Theme.px(36), line) + line + 2 * Theme.gapTiny)
    readonly property real logoHeight: logoNamed ? 4 * Theme.smallestLargeFont : Theme.px(64)
    readonly property real room: Math.min(height, reach)

    // A finger or a key is on a tool that changes every page at once.
    signal changing
    // One is on a place, which is opened when it is lifted.
    signal approached(string page)

    // What stands down the side beside the places themselves.
    function besides(tool: real): real {
        const toolRows = Math.ceil(tools / 2);
        return Theme.px(34 + 22) + 2 * rows.spacing + logoHeight + Theme.gapSmall + 4 * Theme.dockGap + toolRows * tool + (toolRows - 1) * Theme.dockGap;
    }

    function cell(columns: int): real {
        return (inner - (columns - 1) * Theme.dockGap) / columns;
    }

    function fits(columns: int, broadest: real): bool {
        return cell(columns) - 2 * Theme.gapTiny >= broadest * Theme.smallestLargeFont;
    }

    color: Theme.dock
    implicitHeight: rows.implicitHeight + 2 * Theme.px(22)
    implicitWidth: Theme.px(360)

    Rectangle {
        width: parent.width
        height: Theme.border
        visible: Theme.highContrast && !Theme.landscape
        color: Theme.line
    }

    ColumnLayout {
        id: rows

        anchors.fill: parent
        anchors.leftMargin: Theme.px(Theme.landscape ? 28 : 26)
        anchors.rightMargin: anchors.leftMargin
        anchors.topMargin: Theme.landscape ? Math.max(0, root.height - root.reach) + Theme.px(34) : Theme.px(22)
        anchors.bottomMargin: Theme.px(22)
        spacing: Theme.px(18)

        Logo {
            id: logo

            Layout.fillWidth: true
            Layout.preferredHeight: root.logoHeight
            Layout.maximumHeight: root.logoHeight
            Layout.bottomMargin: Theme.gapSmall
            visible: Theme.landscape
            narrow: true
            named: root.logoNamed
            ink: Theme.heroInk
            plate: Theme.hero

            StaffEntrance {
                staff: root.staff
            }
        }

        GridLayout {
            id: places

            Layout.fillWidth: true
            columns: Theme.landscape ? 1 : root.placesInRow ? 5 : 3
            columnSpacing: Theme.dockGap
            rowSpacing: Theme.dockGap
            uniformCellWidths: true

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
                    Layout.minimumWidth: Theme.mm(24)
                    Layout.preferredWidth: Theme.mm(24)
                    Layout.preferredHeight: flat ? root.flatPlace : root.stackedPlace
                    text: modelData.label
                    iconName: modelData.icon
                    flat: !root.placesInRow
                    chosen: root.navigation.section === modelData.page
                    said: "dock/" + modelData.page
                    onPressed: root.approached(modelData.page)
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
            columns: Theme.landscape ? 2 : root.toolsInRow ? root.tools : 3
            columnSpacing: Theme.dockGap
            rowSpacing: Theme.dockGap
            uniformCellWidths: true

            Tool {
                text: root.session.languageName
                said: "dock/language"
                iconName: "languages"
                onPressed: root.changing()
                chosen: root.session.choosingLanguage
                Accessible.name: qsTr("Language: %1").arg(root.session.languageName)
                onClicked: root.session.toggleLanguages()
            }

            Tool {
                text: qsTr("Text")
                said: "dock/text"
                iconName: "a-large-small"
                onPressed: root.changing()
                chosen: root.session.textSize > 100
                Accessible.name: qsTr("Text size")
                Accessible.description: qsTr("%1 percent").arg(root.session.textSize)
                onClicked: root.session.nextTextSize()
            }

            Tool {
                text: qsTr("Contrast")
                said: "dock/contrast"
                iconName: "contrast"
                onPressed: root.changing()
                chosen: root.session.highContrast
                onClicked: root.session.toggleContrast()
            }

            Tool {
                text: qsTr("Reach")
                said: "dock/reach"
                iconName: "accessibility"
                onPressed: root.changing()
                chosen: root.session.reach
                onClicked: root.session.toggleReach()
            }

            Tool {
                visible: root.listening.offered
                text: qsTr("Listen")
                said: "dock/listen"
                iconName: "volume-2"
                chosen: root.listening.listening
                onClicked: root.listening.toggle()
            }

            Tool {
                text: qsTr("My list")
                said: "dock/mylist"
                iconName: "heart"
                chosen: root.navigation.page === "mylist"
                counted: root.list.count
                checkable: false
                Accessible.role: Accessible.PageTab
                Accessible.selectable: true
                Accessible.selected: chosen
                Accessible.name: root.list.words
                Accessible.onPressAction: click()
                onPressed: root.approached("mylist")
                onClicked: root.navigation.open("mylist", "")
            }
        }
    }

    component Tool: DockTool {
        Layout.fillWidth: true
        Layout.minimumWidth: Theme.touchTarget
        Layout.preferredWidth: Theme.touchTarget
        Layout.preferredHeight: stacked ? root.stackedTool : Theme.touchTarget
        bare: !root.named
        stacked: root.toolsInRow || Theme.landscape && root.named
    }
}
