pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// One search for everything. Before anything is typed, examples stand where the hits will: nothing jumps.
Page {
    id: root

    required property SearchViewModel viewModel
    required property KeyboardViewModel keyboard
    required property NavigationViewModel navigation

    readonly property bool typing: keyboard.shown
    readonly property bool low: Theme.landscape || Theme.lowered
    readonly property bool folded: Theme.lowered && !Theme.landscape && Theme.textSize > 100
    readonly property int cards: Theme.textSize > 100 || low ? 1 : 3
    readonly property int columns: low && (Theme.landscape || Theme.textSize === 100) ? 2 : 1

    onCardsChanged: viewModel.fitCards(cards)
    Component.onCompleted: viewModel.fitCards(cards)
    headCode: viewModel.code
    headTitle: viewModel.query !== "" ? viewModel.query : qsTr("Search everything")
    headDetail: viewModel.state === "none" ? qsTr("Nothing found for “%1”").arg(viewModel.query) : ""
    headIllustration: "pattern/place/search"

    // A real keyboard types wherever the keys are on this page.
    Keys.onPressed: event => field.take(event)

    GridLayout {
        id: head

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        columns: root.folded ? 2 : root.low ? 3 : 1
        columnSpacing: Theme.gap
        rowSpacing: Theme.touchGap

        BackButton {
            Layout.fillWidth: root.folded
            Layout.maximumWidth: root.folded ? Math.min(implicitWidth, parent.width) : root.low ? parent.width * 0.3 : parent.width
            text: root.navigation.backWords
            onClicked: root.navigation.back()
        }

        SearchField {
            id: field

            Layout.fillWidth: true
            Layout.row: root.folded ? 1 : root.low ? 0 : 1
            Layout.column: root.low && !root.folded ? 1 : 0
            Layout.columnSpan: root.folded ? 2 : 1
            said: "field"
            query: root.viewModel.query
            hint: qsTr("Search everything")
            typing: root.typing
            onClicked: root.keyboard.open()
            onTyped: text => root.viewModel.type(text)
            onErased: root.viewModel.erase()
            onCleared: root.viewModel.clearSearch()
        }

        Item {
            Layout.alignment: Qt.AlignRight
            Layout.row: 0
            Layout.column: root.folded ? 1 : 2
            visible: root.low
            implicitWidth: side.roomWidth
            implicitHeight: side.roomHeight

            ScrollButtons {
                id: side

                target: scroller.view
            }
        }
    }

    Scroller {
        id: scroller

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: head.bottom
        anchors.bottom: foot.top
        anchors.topMargin: Theme.gapSmall
        anchors.bottomMargin: root.low ? 0 : Theme.touchGap

        ColumnLayout {
            width: parent.width
            spacing: Theme.gapSmall

            StaticText {
                Layout.fillWidth: true
                visible: root.viewModel.state === "none"
                said: "nothing"
                text: qsTr("Nothing found for “%1”").arg(root.viewModel.query)
                font.pixelSize: Theme.fontName
                font.weight: Font.Bold
            }

            HitGroup {
                Layout.fillWidth: true
                visible: root.viewModel.nearest.count > 0
                label: qsTr("Did you mean")
                said: "nearest"
                total: ""
                mark: root.viewModel.nearestMark
                model: root.viewModel.nearest
                onOpened: (page, id) => root.navigation.open(page, id)
            }

            GridLayout {
                Layout.fillWidth: true
                columns: root.columns
                columnSpacing: Theme.gap
                rowSpacing: Theme.gapSmall
                uniformCellWidths: true

                Repeater {
                    model: root.viewModel.groups

                    HitGroup {
                        required property string kind
                        required property QtObject rows
                        required mark
                        required property int index

                        Layout.fillWidth: true
                        Layout.alignment: Qt.AlignTop
                        visible: model.count > 0
                        said: "groups/" + index
                        model: rows as RowModel
                        columns: kind === "member" ? root.cards : 1
                        onOpened: (page, id) => root.navigation.open(page, id)
                    }
                }
            }
        }
    }

    RowLayout {
        id: foot

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: panel.top
        height: root.low ? Theme.gapSmall : Math.max(implicitHeight, buttons.roomHeight) + Theme.gapTiny
        spacing: Theme.gap

        StaticText {
            Layout.fillWidth: true
            visible: !root.low && root.viewModel.state === "ready"
            said: "found"
            text: qsTr("Showing %1 of %2 hits").arg(root.viewModel.listedWords).arg(root.viewModel.totalWords)
            color: Theme.inkMuted
            font.pixelSize: Theme.fontDetail
        }

        Item {
            Layout.alignment: Qt.AlignRight
            visible: !root.low
            implicitWidth: buttons.roomWidth
            implicitHeight: buttons.roomHeight

            ScrollButtons {
                id: buttons

                target: scroller.view
            }
        }
    }

    Keyboard {
        id: panel

        // The keyboard spans the page from edge to edge and ends where the dock begins.
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: -Theme.margin
        anchors.rightMargin: -Theme.margin
        y: root.height - (root.typing ? height : 0)
        height: implicitHeight
        visible: root.typing
        viewModel: root.keyboard
        onTyped: text => root.viewModel.type(text)
        onErased: root.viewModel.erase()
        onDone: root.keyboard.close()
    }

    Connections {
        target: root.viewModel

        function onRestarted() {
            scroller.view.contentY = 0;
        }
    }
}
