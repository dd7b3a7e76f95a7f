pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// A page about one thing: the way back, what there is to read, and the code to take it along. The code is always whole
// in sight: beside the text on a wide screen, below it on a tall one, as large as the text leaves room, and in reach
// mode above the line, with its choices below. A thing with a `key` can be put on the visitor's list.
Page {
    id: root

    required property NavigationViewModel navigation
    required property bool there

    property MyListViewModel list: null
    property string key: ""
    property string lostIcon: "circle-question-mark"
    property string lostTitle: ""
    property string lostHint: qsTr("It may have been taken away in the latest update.")
    property string lostAction: qsTr("Go back")
    default property alias content: column.data

    readonly property real spacing: Math.max(Theme.mm(3), Theme.px(10))
    readonly property bool coded: there && headCode.address !== ""

    signal lostActed


    onShownIdChanged: scroller.view.contentY = 0

    GridLayout {
        anchors.fill: parent
        anchors.bottomMargin: Theme.px(22)
        columns: Theme.landscape ? 2 : 1
        columnSpacing: Theme.margin
        rowSpacing: Theme.px(16)

        ColumnLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: root.spacing

            DetailHead {
                id: head

                Layout.fillWidth: true
                Layout.fillHeight: false
                navigation: root.navigation
                list: root.list
                thing: root.there ? root.key : ""
                target: scroller.view
            }

            Loader {
                Layout.fillWidth: true
                active: root.coded && Theme.codeAbove && root.headCode.second
                visible: active
                sourceComponent: CodeAbove {
                    target: root.headCode
                }
            }

            Scroller {
                id: scroller

                Layout.fillWidth: true
                Layout.fillHeight: true
                whole: card.visible && !card.upright
                bleed: Theme.landscape || Theme.lowered ? 0 : Theme.margin

                ColumnLayout {
                    width: parent.width
                    spacing: Theme.gap

                    ColumnLayout {
                        id: column

                        Layout.fillWidth: true
                        visible: root.there
                        spacing: Theme.px(16)
                    }

                    Loader {
                        Layout.fillWidth: true
                        Layout.topMargin: Math.max(0, (scroller.height - implicitHeight) / 2 - Theme.gap)
                        active: !root.there
                        visible: active
                        sourceComponent: Placeholder {
                            iconName: root.lostIcon
                            title: root.lostTitle
                            hint: root.lostHint
                            action: root.lostAction
                            onActed: root.lostActed()
                        }
                    }
                }
            }
        }

        CodeCard {
            id: card

            readonly property real breadth: Math.max(Theme.px(500), Theme.largestCode + 2 * Theme.padding)

            Layout.fillWidth: !Theme.landscape
            Layout.preferredWidth: Theme.landscape ? breadth : -1
            Layout.maximumWidth: Theme.landscape ? breadth : -1
            Layout.alignment: Qt.AlignTop
            visible: root.coded && !Theme.codeAbove
            target: root.headCode
            upright: Theme.landscape
            room: root.height - Theme.px(22) - (upright ? 0 : head.height + root.spacing + column.implicitHeight + Theme.px(16))
        }
    }
}
