pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// A page about one thing: the way back, what there is to read, and the code to take it along. The code stands
// beside the text on a wide screen, below it on a tall one, and at its end where there is no room for both.
// Where a tall screen has room for the largest code only above its words, the card grows when that one is chosen.
// A thing with a `key` can be put on the visitor's list.
Item {
    id: root

    required property NavigationViewModel navigation
    required property string address
    required property bool there

    property MyListViewModel list: null
    property string key: ""
    property string shownId: ""
    property string lostIcon: "circle-question-mark"
    property string lostTitle: ""
    property string lostHint: qsTr("It may have been taken away in the latest update.")
    property string lostAction: qsTr("Go back")
    property alias codeKind: code.kind
    property alias carried: code.carried
    property alias carrying: code.carrying
    property alias subject: code.subject
    default property alias content: column.data

    // What decides on the card's place must not hang on its own size, which changes with its place.
    readonly property bool large: code.kind !== ""
    readonly property bool broad: width - 3 * Theme.padding - Theme.largestCode >= Theme.px(330) * Theme.textFactor
    readonly property bool roomToGrow: code.kind === "list" ? height - code.codeHeight > Theme.px(780) * Theme.textFactor : height - Theme.largestCode > Theme.px(680) * Theme.textFactor
    readonly property bool roomToPin: Theme.landscape ? height > Theme.px(Theme.textSize > 100 ? (large ? 1200 : 940) : large ? 940 : 860) : height > Theme.px(1150) && (!large || broad || roomToGrow)
    readonly property bool pinned: Theme.textSize < 200 && roomToPin

    signal carryAsked(bool chosen)
    signal lostActed

    onShownIdChanged: scroller.view.contentY = 0

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

            GridLayout {
                id: head

                readonly property bool inOneRow: !lister.active || back.implicitWidth + lister.roomyWidth + buttons.roomWidth + 2 * columnSpacing <= width

                Layout.fillWidth: true
                columnSpacing: Theme.gap
                rowSpacing: Theme.touchGap

                BackButton {
                    id: back

                    Layout.row: 0
                    Layout.column: 0
                    Layout.fillWidth: true
                    Layout.maximumWidth: implicitWidth
                    page: root.navigation.backPage
                    onClicked: root.navigation.back()
                }

                Item {
                    Layout.row: 0
                    Layout.column: 1
                    Layout.fillWidth: true
                }

                Loader {
                    id: lister

                    readonly property real roomyWidth: (item as ListButton)?.roomyWidth ?? 0

                    Layout.row: head.inOneRow ? 0 : 1
                    Layout.column: head.inOneRow ? 2 : 0
                    Layout.columnSpan: head.inOneRow ? 1 : 4
                    Layout.preferredWidth: Math.min(roomyWidth, head.width)
                    active: root.list !== null && root.key !== "" && root.there
                    visible: active
                    sourceComponent: ListButton {
                        list: root.list
                        thing: root.key
                        onListAsked: root.navigation.open("mylist", "")
                    }
                }

                ScrollButtons {
                    id: buttons

                    Layout.row: 0
                    Layout.column: 3
                    target: scroller.view
                    overlap: root.pinned ? 0 : code.codeHeight + Theme.gap
                }
            }

            Scroller {
                id: scroller

                Layout.fillWidth: true
                Layout.fillHeight: true

                ColumnLayout {
                    width: parent.width
                    spacing: Theme.gap

                    ColumnLayout {
                        id: column

                        Layout.fillWidth: true
                        visible: root.there
                        spacing: Theme.gap
                    }

                    Placeholder {
                        Layout.fillWidth: true
                        Layout.topMargin: Math.max(0, (scroller.height - implicitHeight) / 2 - Theme.gap)
                        visible: !root.there
                        iconName: root.lostIcon
                        title: root.lostTitle
                        hint: root.lostHint
                        action: root.lostAction
                        onActed: root.lostActed()
                    }

                    Item {
                        id: flowing

                        Layout.fillWidth: true
                        visible: !root.pinned && root.there
                        implicitHeight: root.pinned ? 0 : code.implicitHeight
                    }
                }
            }
        }

        Item {
            id: pinnedSlot

            readonly property real breadth: Math.max(Theme.px(500), Theme.largestCode + 2 * Theme.padding)

            Layout.fillWidth: !Theme.landscape
            Layout.preferredWidth: Theme.landscape ? breadth : -1
            Layout.maximumWidth: Theme.landscape ? breadth : -1
            Layout.alignment: Qt.AlignTop
            visible: root.pinned && root.there
            implicitHeight: root.pinned ? code.implicitHeight : 0
        }
    }

    CodeCard {
        id: code

        parent: root.pinned ? pinnedSlot : flowing
        width: parent.width
        height: implicitHeight
        address: root.address
        growing: root.pinned && !Theme.landscape && !root.broad
        onCarryAsked: chosen => root.carryAsked(chosen)
    }
}
