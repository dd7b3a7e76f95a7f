pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// The label of a place or a tool: in its cell, whatever the language and the size of text.
PlainText {
    verticalAlignment: Text.AlignVCenter
    maximumLineCount: 2
    lineHeight: 0.95
    font.pixelSize: Theme.fontDock
    font.weight: Font.Bold
}
