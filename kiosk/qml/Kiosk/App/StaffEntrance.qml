pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme
import Kiosk.ViewModels

// A finger that stays where it is for a while asks for the staff panel.
TapHandler {
    required property StaffDoorViewModel staff

    gesturePolicy: TapHandler.WithinBounds
    longPressThreshold: Theme.hold / 1000
    onLongPressed: staff.ask()
}
