pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// What stands above a part of a page.
PlainText {
    color: Theme.accent
    font.pixelSize: Theme.fontKicker
    font.weight: Font.Bold
    Accessible.role: Accessible.Heading
    Accessible.name: text
}
