pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Controls

// A tool of the dock: language, text size, contrast, reach; or the list. A `bare` one is an icon alone, with a number behind it when something is `counted`.
Tappable {
    id: root

    required property string iconName

    property string label: text
    property bool chosen: false
    property bool bare: false
    property int counted: 0

    readonly property color inkColor: chosen ? Theme.chosenInk : Theme.dockInk

    radius: height / 2
    fill: chosen ? Theme.chosen : Theme.dock
    outline: chosen ? Theme.chosen : Theme.dockLine
    leftPadding: Theme.gapTiny
    rightPadding: Theme.gapTiny
    topPadding: Theme.gapTiny
    bottomPadding: Theme.gapTiny
    Accessible.checkable: true
    Accessible.checked: chosen

    contentItem: RowLayout {
        spacing: Theme.px(6)

        Item {
            Layout.fillWidth: true
        }

        Icon {
            name: root.iconName
            size: Theme.px(38)
            color: root.inkColor
        }

        PlainText {
            Layout.maximumWidth: root.availableWidth - Theme.px(38) - 3 * Theme.px(6)
            visible: !root.bare || root.counted > 0
            text: root.bare ? root.counted : root.label
            wrapMode: Text.NoWrap
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.smallestFont
            color: root.inkColor
            font.pixelSize: Theme.fontTight
            font.weight: Font.DemiBold
            Accessible.ignored: true
        }

        Item {
            Layout.fillWidth: true
        }
    }
}
