pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// The directory: the way to the search, filters, the list and the letters at its side. Where the filters have no room they
// are behind one button and take the place of the list. In reach mode both buttons share one row with what scrolls.
Page {
    id: root

    required property MembersViewModel viewModel
    required property NavigationViewModel navigation

    // Where the list stood when the page was left; the way back leads there. Not a number: at its top.
    property real kept: NaN

    readonly property bool folded: Theme.lowered || Theme.textSize > 100 || Theme.landscape && height < Theme.px(900)
    readonly property bool filtersInList: !folded && !Theme.landscape
    readonly property bool choosing: viewModel.choosing
    readonly property bool listing: viewModel.state === "ready" && !choosing

    // `Showing 1–3 of 13, A–Ö`: the rows of which most is in sight.
    function shownWords(): string {
        if (list.contentHeight === 0)
            return "";
        const first = list.indexAt(0, list.contentY + Theme.touchTarget / 2);
        const last = list.indexAt(0, list.contentY + list.height - Theme.touchTarget / 2);
        return viewModel.shown(first, last < 0 ? list.count - 1 : last);
    }

    headCode: viewModel.code
    headTitle: qsTr("Members")
    headDetail: !listing ? "" : Theme.lowered ? shownWords() : ""
    headIllustration: "drawing/ferry/60,70"
    headView: list

    onFoldedChanged: viewModel.choose(false)
    onVisibleChanged: {
        if (visible && !isNaN(kept))
            list.contentY = kept;
        else if (!visible)
            kept = list.contentY;
    }

    GridLayout {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        columns: Theme.landscape && !Theme.lowered ? 2 : 1
        columnSpacing: Theme.margin
        rowSpacing: Theme.lowered ? Theme.gapSmall : Theme.gap

        ColumnLayout {
            Layout.fillWidth: true
            Layout.preferredWidth: Theme.landscape ? 5 : -1
            Layout.alignment: Qt.AlignTop
            spacing: Theme.gap

            PageHeader {
                Layout.fillWidth: true
                title: root.headTitle
                target: root.choosing ? choices.view : list

                Loader {
                    Layout.fillWidth: true
                    active: Theme.lowered
                    visible: active
                    sourceComponent: search
                }

                Loader {
                    Layout.fillHeight: true
                    active: root.folded
                    visible: active
                    sourceComponent: opener
                }
            }

            Loader {
                Layout.fillWidth: true
                active: !Theme.lowered
                visible: active
                sourceComponent: search
            }

            Loader {
                Layout.fillWidth: true
                active: root.listing && root.viewModel.mark !== "" && !Theme.lowered
                visible: active
                sourceComponent: Mark {
                    language: root.viewModel.mark
                }
            }

            Loader {
                Layout.fillWidth: true
                active: Theme.landscape && !root.folded
                visible: active
                sourceComponent: chips
            }
        }

        Item {
            id: place

            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: Theme.landscape ? 8 : -1

            Loader {
                anchors.centerIn: parent
                width: parent.width
                active: root.viewModel.state === "empty"
                sourceComponent: Placeholder {
                    iconName: "users"
                    title: qsTr("There are no members here yet")
                    hint: qsTr("Have a look at the events meanwhile.")
                }
            }

            Scroller {
                id: choices

                anchors.fill: parent
                visible: root.choosing

                Loader {
                    width: parent.width
                    active: root.choosing
                    sourceComponent: chips
                }
            }

            RowRoom {
                rows: list

                MemberList {
                    id: list

                    width: place.width - (rail.visible ? rail.width + Theme.gapSmall : 0)
                    height: place.height
                    visible: root.listing
                    model: root.viewModel.members
                    filters: root.filtersInList ? chips : null
                    atTop: isNaN(root.kept)
                    onOpened: id => root.navigation.open("member", id)
                }
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
                onPicked: first => {
                    list.positionViewAtIndex(first, ListView.Beginning);
                    root.viewModel.go(first);
                }
            }
        }
    }

    Component {
        id: search

        SearchButton {
            onClicked: root.navigation.open("search", "")
        }
    }

    Component {
        id: opener

        FilterButton {
            said: "filter"
            open: root.choosing
            inForce: root.viewModel.filters
            fontSize: Theme.lowered ? Theme.fontTight : Theme.fontDetail
            fill: Theme.plate
            outlineWidth: Theme.plateBorder
            onClicked: root.viewModel.choose(!root.choosing)
        }
    }

    Component {
        id: chips

        ChipFlow {
            said: "chips"
            model: root.viewModel.chips
            onPicked: id => root.viewModel.filter(id)
        }
    }

    Connections {
        target: root.viewModel

        function onListRestarted() {
            root.kept = NaN;
            list.positionViewAtBeginning();
        }
    }
}
