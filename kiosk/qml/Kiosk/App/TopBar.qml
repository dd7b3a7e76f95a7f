pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// The name, the clock and the date.
RowLayout {
    id: root

    required property TopBarViewModel band

    spacing: Theme.gap

    Logo {
        Layout.fillWidth: true
        visible: !Theme.landscape
    }

    Item {
        Layout.fillWidth: true
        visible: Theme.landscape
    }

    Clock {
        band: root.band
    }
}
