pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Pages
import Kiosk.ViewModels

// What stands above the line in reach mode: what the page shows, to look at and to point a phone at, and nothing to
// touch but for the answer that somebody is there. The line and its plate are at its foot. Where there is little height,
// the picture stands at the right of the words instead of above them; where there is hardly any, neither it nor the date
// takes from the room of a large title.
Item {
    id: root

    required property TopBarViewModel band
    required property SessionViewModel session
    required property StaffDoorViewModel staff
    required property Page page
    required property real plateHeight

    readonly property bool flat: Theme.landscape || height < Theme.px(560)
    readonly property bool coded: Theme.codeAbove && page !== null && page.headCode.address !== ""
    readonly property bool shallow: height < Theme.px(240)
    readonly property bool pictured: page !== null && page.headIllustration !== "" && !(flat && shallow)
    readonly property real foot: height - plateHeight / 2
    readonly property real pictureHeight: flat ? foot - Theme.gapSmall : Math.round(foot * (coded ? 0.43 : 0.5))

    MouseArea {
        anchors.fill: parent
        enabled: root.session.asking
        onPressed: root.session.stay()
    }

    Loader {
        id: picture

        anchors.right: parent.right
        width: root.flat ? Math.round(root.width * 0.36) : root.width
        height: root.pictureHeight
        active: root.pictured
        sourceComponent: Illustration {
            illustration: root.page.headIllustration
        }
    }

    Plate {
        id: name

        x: Theme.margin
        visible: !root.flat
        implicitWidth: logo.implicitWidth + 2 * Theme.gapSmall
        implicitHeight: logo.implicitHeight + 2 * Theme.gapSmall

        StaffEntrance {
            staff: root.staff
        }

        Logo {
            id: logo

            anchors.centerIn: parent
        }
    }

    Plate {
        id: clock

        x: parent.width - width - Theme.margin
        implicitWidth: band.implicitWidth + 2 * Theme.gap
        implicitHeight: band.implicitHeight + 2 * Theme.gapSmall

        Clock {
            id: band

            anchors.centerIn: parent
            band: root.band
            dated: !root.shallow || Theme.textSize === 100
        }
    }

    Loader {
        id: code

        x: parent.width - width - Theme.margin
        y: root.foot - height - Theme.gapSmall
        active: root.coded
        sourceComponent: CodePlate {
            target: root.page.headCode
            roomWidth: root.width * 0.4
            roomHeight: root.foot - Theme.gapSmall - clock.y - clock.height - Theme.gapSmall
        }
    }

    HeadWords {
        readonly property real end: root.coded ? code.x - Theme.gap : !root.flat ? root.width - Theme.margin : Math.min(clock.x, root.pictured ? picture.x : clock.x) - Theme.gap

        readonly property real inset: root.shallow ? Theme.gapTiny : Theme.gapSmall

        x: Theme.margin
        y: root.flat ? inset : root.pictureHeight + Theme.gap
        width: end - x
        height: root.foot - y - inset
        page: root.page
    }

    Rectangle {
        y: root.height - height / 2
        width: parent.width
        height: Theme.px(6)
        color: Theme.strong
    }

    Rectangle {
        x: Math.round((parent.width - width) / 2)
        y: root.height - height / 2
        width: plate.implicitWidth + 2 * Theme.gap
        height: root.plateHeight
        radius: height / 2
        color: Theme.strong

        // The logo is higher than everybody reaches.
        StaffEntrance {
            staff: root.staff
        }

        IconLine {
            id: plate

            anchors.centerIn: parent
            spacing: Theme.gapSmall
            said: "line"
            iconName: "arrow-down"
            text: qsTr("Touch below this line")
            fontSize: Theme.fontTight
            weight: Font.Bold
            ink: Theme.strongInk
            layoutDirection: Qt.RightToLeft
        }
    }

    component Plate: Rectangle {
        y: Theme.px(30)
        radius: Theme.radiusSmall
        color: Theme.page
        border.width: Theme.plateBorder
        border.color: Theme.line
    }
}
