pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// What stands for a thing: its photo round the focal point, its logo on white, or the harbour pattern of its id.
Item {
    id: root

    enum Corners {
        All,
        Left,
        Top,
        None
    }

    required property string illustration

    property int corners: Illustration.None
    property real radius: Theme.radius
    property string text: ""

    Rectangle {
        anchors.fill: parent
        color: Theme.tintDistrict
        border.width: Theme.highContrast ? Theme.border : 0
        border.color: Theme.line
        Accessible.role: Accessible.Graphic
        Accessible.name: root.text
        Accessible.ignored: root.text === ""
    }
}
