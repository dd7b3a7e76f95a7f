pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// All text of the screen: plain, in the one family. Numbers that change or align ask for `tabular`.
Text {
    id: root

    property bool tabular: false

    // The key of the item of the reading that it shows.
    property string said: ""

    textFormat: Text.PlainText
    wrapMode: Text.Wrap
    color: Theme.ink
    font.family: Theme.family
    font.pixelSize: Theme.fontBody
    font.features: root.tabular ? {
        "tnum": 1
    } : {}
}
