pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// Home: the living card, what comes after it, and where to go. The last stands at the same heights whatever the day;
// the card takes what is left, and as many rows stand below it as there is room for.
Page {
    id: root

    required property HomeViewModel viewModel
    required property NavigationViewModel navigation

    readonly property bool large: Theme.textSize > 100
    readonly property bool abreast: Theme.lowered && width > 28 * Theme.smallestFont
    readonly property real room: height - Theme.gap
    readonly property real cardHeight: cards.count > 0 ? cards.itemAt(0)?.implicitHeight ?? 0 : 0
    readonly property real roomForRows: room - where.implicitHeight - (Theme.landscape ? Theme.gapSmall : cardHeight + 2 * Theme.gapSmall)
    readonly property int shown: fitting(roomForRows)

    // How many rows stand in `height`.
    function fitting(height: real): int {
        let left = height;
        for (let row = 0; row < Math.min(rows.count, Theme.landscape ? 3 : 2); row++) {
            left -= (rows.itemAt(row)?.implicitHeight ?? 0) + (row > 0 ? Theme.touchGap : 0);
            if (left < 0)
                return row;
        }
        return Math.min(rows.count, Theme.landscape ? 3 : 2);
    }

    headCode: viewModel.code

    Loader {
        id: buttons

        anchors.right: parent.right
        anchors.top: parent.top
        active: grid.implicitHeight > root.height + 1
        sourceComponent: ScrollButtons {
            target: scroller.view
        }
    }

    Scroller {
        id: scroller

        anchors.fill: parent
        anchors.topMargin: buttons.active ? buttons.height + Theme.gapSmall : 0

        GridLayout {
            id: grid

            // Not asked of what stands in a cell: what is laid out by it would be laid out anew for it.
            readonly property real cellWidth: (width - (columns - 1) * columnSpacing) / columns

            width: parent.width
            height: Math.max(implicitHeight, root.room)
            columns: Theme.landscape ? 2 : 1
            columnSpacing: Theme.gap
            rowSpacing: Theme.gapSmall
            uniformCellWidths: Theme.landscape

            Repeater {
                id: cards

                model: root.viewModel.card

                LivingCard {
                    id: card

                    required property string page
                    required property string id

                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.minimumHeight: implicitHeight
                    Layout.rowSpan: Theme.landscape ? 2 : 1
                    said: "card"
                    onClicked: root.navigation.open(page, card.id)

                    Binding {
                        root.headTitle: card.title
                        root.headDetail: Theme.joined([card.badge, card.time, root.viewModel.mark])
                        root.headIllustration: card.illustration
                    }
                }
            }

            Loader {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.rowSpan: Theme.landscape ? 2 : 1
                active: root.viewModel.card.count === 0
                visible: active
                sourceComponent: Placeholder {
                    iconName: "landmark"
                    title: qsTr("Helsingborg Innovation District")
                }
            }

            // No layout of rows: that would leave those out of sight as broad as they were, and they would be measured so.
            Item {
                id: below

                readonly property real roomOfEach: (height - (root.shown - 1) * Theme.touchGap) / Math.max(1, root.shown)

                Layout.fillWidth: true
                Layout.fillHeight: Theme.landscape
                visible: root.shown > 0 || Theme.landscape
                implicitHeight: Theme.landscape ? 0 : column.implicitHeight

                Column {
                    id: column

                    width: parent.width
                    spacing: Theme.touchGap

                    Repeater {
                        id: rows

                        model: root.viewModel.rows

                        HomeRow {
                            id: row

                            required property int index
                            required property string page
                            required property string id

                            width: column.width
                            height: Theme.landscape ? Math.max(implicitHeight, Math.min(Theme.px(170), below.roomOfEach)) : implicitHeight
                            visible: index < root.shown
                            said: "rows/" + index
                            onClicked: root.navigation.open(page, row.id)
                        }
                    }
                }
            }

            GridLayout {
                id: where

                Layout.fillWidth: true
                Layout.fillHeight: false
                columns: 2
                columnSpacing: Theme.gap
                rowSpacing: Theme.gapSmall

                FittedText {
                    Layout.fillWidth: true
                    visible: !Theme.lowered && !root.large
                    text: qsTr("Where to?")
                    said: "where"
                    size: Theme.fontHeading * 0.92
                    font.weight: Font.ExtraBold
                    Accessible.role: Accessible.Heading
                    Accessible.name: text
                }

                Updated {
                    Layout.alignment: Qt.AlignBottom | Qt.AlignRight
                    Layout.row: 0
                    Layout.column: 1
                    Layout.maximumWidth: grid.cellWidth * 0.6
                    visible: !Theme.lowered && !root.large
                }

                SearchButton {
                    Layout.fillWidth: true
                    Layout.row: 1
                    Layout.column: 0
                    Layout.columnSpan: 2
                    onClicked: root.navigation.open("search", "")
                }

                GridLayout {
                    id: places

                    // One size for all four, at which the longest word of any fits its line.
                    readonly property real most: Math.min(Theme.fontName, Theme.font(34, Theme.nameFactor))
                    readonly property real line: (width - (columns - 1) * columnSpacing) / columns - Theme.px(24 + 14)
                    readonly property int titleSize: line > 0 && metrics.longest > line ? Math.max(Theme.smallestFont, Math.floor(0.98 * most * line / metrics.longest)) : most

                    Layout.fillWidth: true
                    Layout.fillHeight: false
                    Layout.row: 2
                    Layout.column: 0
                    Layout.columnSpan: 2
                    columns: Theme.landscape || root.large && !root.abreast ? 2 : 4
                    columnSpacing: Theme.touchGap
                    rowSpacing: Theme.touchGap
                    uniformCellWidths: true
                    uniformCellHeights: true

                    HomePlace {
                        id: district

                        titleSize: places.titleSize
                        iconName: "landmark"
                        text: qsTr("The district")
                        detail: qsTr("What it is")
                        fill: Theme.tintDistrict
                        said: "district"
                        onClicked: root.navigation.open("district", "")
                    }

                    HomePlace {
                        id: members

                        titleSize: places.titleSize
                        iconName: "users"
                        text: qsTr("Members")
                        detail: root.viewModel.members
                        fill: Theme.tintMembers
                        said: "members"
                        onClicked: root.navigation.open("members", "")
                    }

                    HomePlace {
                        id: events

                        titleSize: places.titleSize
                        iconName: "calendar-days"
                        text: qsTr("Events")
                        detail: root.viewModel.events
                        fill: Theme.tintEvents
                        said: "events"
                        onClicked: root.navigation.open("events", "")
                    }

                    HomePlace {
                        id: way

                        titleSize: places.titleSize
                        iconName: "map-pin"
                        text: qsTr("Find your way")
                        detail: root.viewModel.stops
                        fill: Theme.tintWayfinding
                        said: "wayfinding"
                        onClicked: root.navigation.open("wayfinding", "")
                    }

                    WordMetrics {
                        id: metrics

                        text: [district, members, events, way].map(place => place.text).join(" ")
                        font.weight: Font.Bold
                        font.pixelSize: places.most
                    }
                }

                Updated {
                    Layout.alignment: Qt.AlignBottom | Qt.AlignLeft
                    Layout.row: 3
                    Layout.column: 0
                    Layout.columnSpan: 2
                    Layout.maximumWidth: grid.cellWidth
                    visible: !Theme.lowered && root.large
                }
            }
        }
    }

    component Updated: StaticJoinedText {
        Layout.bottomMargin: Theme.gapTiny
        Layout.preferredWidth: inOneLine
        words: Theme.joined([root.viewModel.updated, root.viewModel.mark])
        said: "updated"
        color: Theme.inkMuted
        size: Theme.fontTight
    }
}
