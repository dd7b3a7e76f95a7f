pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// The time and, where it is `dated`, the date.
ColumnLayout {
    id: root

    required property TopBarViewModel band

    property bool dated: true

    readonly property string said: "clock"

    spacing: 0
    Accessible.role: Accessible.Paragraph
    Accessible.name: band.time + ", " + band.date

    PlainText {
        Layout.alignment: Qt.AlignRight
        text: root.band.time
        tabular: true
        wrapMode: Text.NoWrap
        font.pixelSize: Math.min(Theme.fontName, Theme.px(50))
        font.weight: Font.Bold
        lineHeight: 0.95
    }

    PlainText {
        Layout.alignment: Qt.AlignRight
        visible: root.dated
        text: root.band.date
        wrapMode: Text.NoWrap
        color: Theme.inkMuted
        font.pixelSize: Theme.fontTight
    }
}
