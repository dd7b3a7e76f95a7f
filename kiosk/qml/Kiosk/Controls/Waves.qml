pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// Two waves along the bottom of a rounded card. `radius` is that of the card's lower corners.
Image {
    id: root

    property real radius: 0
    property color far: Theme.waveFar
    property color near: Theme.waveNear

    function hex(colour: color): string {
        return colour.toString().slice(1);
    }

    visible: !Theme.highContrast
    source: "image://waves/" + [root.hex(far), root.hex(near), radius]
    sourceSize: Qt.size(width, height)
    Accessible.ignored: true
}
