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
    required property StaffDoorViewModel staff

    spacing: Theme.gap

    Logo {
        Layout.fillWidth: true
        visible: !Theme.landscape

        StaffEntrance {
            staff: root.staff
        }
    }

    Item {
        Layout.fillWidth: true
        visible: Theme.landscape
    }

    Clock {
        band: root.band
    }
}
