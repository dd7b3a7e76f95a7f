pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// A white sheet with a fine border; children lie on it.
Rectangle {
    radius: Theme.radius
    color: Theme.surface
    border.color: Theme.line
    border.width: Theme.border
}
