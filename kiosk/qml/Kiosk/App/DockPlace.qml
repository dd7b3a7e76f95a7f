pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Controls

// One of the five places of the dock.
Tappable {
    id: root

    required property string iconName

    property bool chosen: false
    property bool wide: false

    readonly property real longest: metrics.longest + 2 * Theme.gapTiny
    readonly property color inkColor: chosen ? Theme.chosenInk : Theme.dockInk

    radius: Theme.radiusSmall
    fill: chosen ? Theme.chosen : Theme.dock
    outlineWidth: 0
    leftPadding: wide ? Theme.px(18) : 0
    rightPadding: wide ? Theme.gapTiny : 0
    topPadding: Theme.gapTiny
    bottomPadding: Theme.gapTiny
    Accessible.role: Accessible.PageTab
    Accessible.selected: chosen

    contentItem: GridLayout {
        columns: root.wide ? 2 : 1
        columnSpacing: Theme.px(16)
        rowSpacing: Theme.gapTiny

        Icon {
            Layout.alignment: root.wide ? Qt.AlignVCenter : Qt.AlignHCenter | Qt.AlignBottom
            name: root.iconName
            size: Theme.px(root.wide ? 44 : 50)
            color: root.inkColor
        }

        PlainText {
            Layout.fillWidth: true
            Layout.alignment: root.wide ? Qt.AlignVCenter : Qt.AlignTop
            text: root.text
            horizontalAlignment: root.wide ? Text.AlignLeft : Text.AlignHCenter
            color: root.inkColor
            lineHeight: 0.95
            font.pixelSize: Theme.fontTight
            font.weight: Font.Bold
            Accessible.ignored: true
        }
    }

    WordMetrics {
        id: metrics

        text: root.text
        font.weight: Font.Bold
        font.pixelSize: Theme.fontTight
    }
}
