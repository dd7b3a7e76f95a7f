pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme
import Kiosk.ViewModels

// The picture of a code with its quiet zone, dark on white in every theme: as large as `room`, or as a phone needs it.
Rectangle {
    id: root

    required property CodeTargetViewModel target
    required property real room

    width: code.implicitWidth
    height: code.implicitHeight
    radius: Theme.highContrast ? 0 : Theme.gapTiny
    color: Theme.codeLight

    Image {
        id: code

        source: root.target.asked === "" ? "" : "image://code/" + [Theme.pxPerMm, encodeURIComponent(root.target.asked)]
        sourceSize.width: root.room
        smooth: false
        mipmap: false
        Accessible.role: Accessible.Graphic
        Accessible.name: root.target.spoken
    }
}
