pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// A page about one thing: the way back, what there is to read, and the code to take it along. The code stands
// beside the text on a wide screen, below it on a tall one, and at its end where there is no room for both.
Item {
    id: root

    required property NavigationViewModel navigation
    required property string address
    required property bool there

    property string shownId: ""
    property string lostTitle: ""
    default property alias content: column.data

    readonly property real roomToPin: Theme.px(!Theme.landscape ? 1150 : Theme.textSize > 100 ? 940 : 860)
    readonly property bool pinned: Theme.textSize < 200 && height > roomToPin

    onShownIdChanged: scroller.view.contentY = 0

    BackButton {
        id: back

        anchors.left: parent.left
        page: root.navigation.backPage
        width: Math.min(implicitWidth, parent.width - (buttons.visible ? buttons.width : 0))
        onClicked: root.navigation.back()
    }

    ScrollButtons {
        id: buttons

        anchors.right: parent.right
        anchors.verticalCenter: back.verticalCenter
        target: scroller.view
    }

    GridLayout {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: back.bottom
        anchors.topMargin: Theme.gap
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.landscape ? Theme.margin : Theme.gap
        columns: Theme.landscape ? 2 : 1
        columnSpacing: Theme.margin
        rowSpacing: Theme.gap

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
                    iconName: "circle-question-mark"
                    title: root.lostTitle
                    hint: qsTr("It may have been taken away in the latest update.")
                    action: qsTr("Go back")
                    onActed: root.navigation.back()
                }

                Item {
                    id: flowing

                    Layout.fillWidth: true
                    visible: !root.pinned && root.there
                    implicitHeight: root.pinned ? 0 : code.implicitHeight
                }
            }
        }

        ColumnLayout {
            Layout.fillWidth: !Theme.landscape
            Layout.preferredWidth: Theme.landscape ? Theme.px(500) : -1
            Layout.maximumWidth: Theme.landscape ? Theme.px(500) : -1
            Layout.alignment: Qt.AlignTop
            visible: root.pinned && root.there

            Item {
                id: pinnedSlot

                Layout.fillWidth: true
                visible: root.pinned
                implicitHeight: root.pinned ? code.implicitHeight : 0
            }
        }
    }

    CodeCard {
        id: code

        parent: root.pinned ? pinnedSlot : flowing
        width: parent.width
        height: implicitHeight
        address: root.address
    }
}
