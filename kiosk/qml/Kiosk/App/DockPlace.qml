pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Controls

// One of the five places of the dock: its sign above its label, or beside it where it is `flat`.
Tappable {
    id: root

    required property string iconName

    property bool flat: false

    readonly property color inkColor: chosen ? Theme.chosenInk : Theme.dockInk

    radius: Theme.radiusSmall
    fill: chosen ? Theme.chosen : Theme.dock
    outlineWidth: 0
    leftPadding: flat ? Theme.px(14) : Theme.gapTiny
    rightPadding: Theme.gapTiny
    topPadding: Theme.gapTiny
    bottomPadding: Theme.gapTiny
    Accessible.role: Accessible.PageTab
    Accessible.selectable: true
    Accessible.selected: chosen
    Accessible.onPressAction: root.click()

    contentItem: GridLayout {
        columns: root.flat ? 2 : 1
        columnSpacing: Theme.px(Theme.landscape ? 14 : 10)
        rowSpacing: Theme.gapTiny

        Icon {
            Layout.alignment: root.flat ? Qt.AlignVCenter : Qt.AlignHCenter | Qt.AlignBottom
            name: root.iconName
            size: Theme.px(root.flat && !Theme.landscape ? 36 : 44)
            color: root.inkColor
        }

        DockLabel {
            Layout.fillWidth: true
            Layout.fillHeight: root.flat
            Layout.alignment: root.flat ? Qt.AlignVCenter : Qt.AlignTop
            text: root.text
            horizontalAlignment: root.flat ? Text.AlignLeft : Text.AlignHCenter
            color: root.inkColor
        }
    }
}
