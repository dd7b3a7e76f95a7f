pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Kiosk.Theme

// What every control is: at least a finger large, named, reached by keys; the one ring of the screen is around it then.
T.AbstractButton {
    id: root

    property real radius: Theme.radius

    // The key of the item of the reading that it shows.
    property string said: ""
    property color fill: Theme.surface
    property color outline: Theme.lineStrong
    property real outlineWidth: Theme.border

    // What is `checkable` is on for as long as the model says so, whatever a tap has made of `checked` meanwhile.
    property bool chosen: false

    function follow() {
        checked = Qt.binding(() => root.checkable && root.chosen);
    }

    implicitWidth: Math.max(Theme.touchTarget, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(Theme.touchTarget, implicitContentHeight + topPadding + bottomPadding)
    focusPolicy: Qt.StrongFocus
    z: visualFocus ? 1 : 0  // no neighbour covers the ring
    checked: checkable && chosen
    Accessible.role: checkable ? Accessible.CheckBox : Accessible.Button
    Accessible.name: root.text
    Accessible.onToggleAction: root.click()

    background: Rectangle {
        radius: Math.min(root.radius, height / 2)
        color: root.down ? Qt.tint(root.fill, Theme.pressed) : root.fill
        border.color: root.outline
        border.width: root.outlineWidth
    }

    onToggled: Qt.callLater(root.follow)
    Keys.onReturnPressed: root.click()
    Keys.onEnterPressed: root.click()
}
