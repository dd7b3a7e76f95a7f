pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Controls

// A tool of the dock: language, text size, contrast, reach; or the list. Its sign stands above its label where it is `stacked`,
// else beside it; a `bare` one has no label. What is `counted` is a number behind the sign.
Tappable {
    id: root

    required property string iconName

    property bool bare: false
    property bool stacked: false
    property int counted: 0

    readonly property color inkColor: chosen ? Theme.chosenInk : Theme.dockInk

    radius: Theme.radiusSmall
    fill: chosen ? Theme.toolChosen : Theme.tool
    outline: chosen ? Theme.toolChosen : Theme.dockLine
    outlineWidth: Theme.plateBorder
    leftPadding: Theme.gapTiny
    rightPadding: Theme.gapTiny
    topPadding: Theme.gapTiny
    bottomPadding: Theme.gapTiny
    checkable: true

    contentItem: GridLayout {
        columns: root.stacked || root.bare ? 1 : 2
        columnSpacing: Theme.gapTiny
        rowSpacing: 0

        RowLayout {
            Layout.alignment: root.stacked || root.bare ? Qt.AlignHCenter : Qt.AlignRight | Qt.AlignVCenter
            Layout.fillWidth: !root.stacked && !root.bare
            spacing: Theme.gapTiny

            Item {
                Layout.fillWidth: true
                visible: !root.stacked && !root.bare
            }

            Icon {
                name: root.iconName
                size: Theme.px(36)
                color: root.inkColor
            }

            DockLabel {
                visible: root.counted > 0
                text: root.counted
                color: root.inkColor
            }
        }

        DockLabel {
            Layout.fillWidth: true
            visible: !root.bare
            text: root.text
            maximumLineCount: 1
            horizontalAlignment: root.stacked ? Text.AlignHCenter : Text.AlignLeft
            color: root.inkColor
        }
    }
}
