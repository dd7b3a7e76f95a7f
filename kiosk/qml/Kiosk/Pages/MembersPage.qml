pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// The directory: the way to the search, filters, the list and the letters at its side.
Item {
    id: root

    required property MembersViewModel viewModel
    required property NavigationViewModel navigation

    // Where the list stood when the page was left; the way back leads there. Not a number: at its top.
    property real kept: NaN

    readonly property bool filtersInList: !Theme.landscape || Theme.textSize > 100 || height < Theme.px(900)

    onVisibleChanged: {
        if (visible && !isNaN(kept))
            list.contentY = kept;
        if (!visible)
            kept = list.contentY;
    }

    GridLayout {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        columns: Theme.landscape ? 2 : 1
        columnSpacing: Theme.margin
        rowSpacing: Theme.gap

        ColumnLayout {
            Layout.fillWidth: true
            Layout.preferredWidth: Theme.landscape ? 5 : -1
            Layout.alignment: Qt.AlignTop
            spacing: Theme.gap

            PageHeader {
                Layout.fillWidth: true
                title: qsTr("Members")
                target: list
            }

            SearchButton {
                Layout.fillWidth: true
                onClicked: root.navigation.open("search", "")
            }

            Filters {
                Layout.fillWidth: true
                visible: !root.filtersInList
            }
        }

        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: Theme.landscape ? 8 : -1

            Placeholder {
                anchors.centerIn: parent
                width: parent.width
                visible: root.viewModel.state === "empty"
                iconName: "users"
                title: qsTr("There are no members here yet")
                hint: qsTr("Have a look at the events meanwhile.")
            }

            ListView {
                id: list

                anchors.fill: parent
                anchors.rightMargin: rail.visible ? rail.width + Theme.gapSmall : 0
                visible: root.viewModel.state === "ready"
                model: root.viewModel.members
                spacing: Theme.px(20)
                bottomMargin: Theme.gap
                clip: true
                cacheBuffer: 0
                reuseItems: true
                boundsBehavior: Flickable.StopAtBounds
                flickDeceleration: 4000
                currentIndex: -1
                highlightFollowsCurrentItem: false
                keyNavigationEnabled: false
                Keys.forwardTo: [rowKeys]
                Accessible.role: Accessible.List
                Accessible.name: qsTr("Members")

                header: Item {
                    width: ListView.view.width
                    height: root.filtersInList ? filters.height + Theme.gap : 0

                    onHeightChanged: if (isNaN(root.kept))
                        list.positionViewAtBeginning()

                    Filters {
                        id: filters

                        width: parent.width
                        visible: root.filtersInList
                    }
                }
                delegate: MemberCard {
                    width: ListView.view.width
                    focusPolicy: Qt.ClickFocus
                    onClicked: root.navigation.open("member", id)

                    // Qt hides a row from those who hear the screen when it puts it by, and not always shows it again.
                    ListView.onReused: Accessible.ignored = false
                }
            }

            RowKeys {
                id: rowKeys

                list: list
            }

            LetterRail {
                id: rail

                anchors.right: parent.right
                anchors.top: parent.top
                anchors.bottom: parent.bottom
                anchors.bottomMargin: Theme.gap
                visible: model.count > 1 && list.visible
                model: root.viewModel.letters
                onFits: count => root.viewModel.fitLetters(count)
                onPicked: first => list.positionViewAtIndex(first, ListView.Beginning)
            }
        }
    }

    component Filters: ChipFlow {
        model: root.viewModel.chips
        onPicked: id => root.viewModel.filter(id)
    }

    Connections {
        target: root.viewModel

        function onListRestarted() {
            root.kept = NaN;
            list.positionViewAtBeginning();
        }
    }
}
