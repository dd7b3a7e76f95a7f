pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme
import Kiosk.ViewModels

// Six colours over the whole panel, one after the other: a dead pixel or a stain is seen on one of them.
Cover {
    id: root

    required property StaffDoorViewModel staff

    property int number: 0

    fill: Theme.testColours[number]
    buttons: plate.buttons

    TestPlate {
        id: plate

        title: qsTr("Is each colour even?")
        following: true
        onMoved: root.number + 1 < Theme.testColours.length ? root.number++ : root.staff.endTest()
        onEnded: root.staff.endTest()
    }
}
