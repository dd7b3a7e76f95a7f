pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// The panel is being wiped: how long nothing that is touched does anything.
Cover {
    id: root

    required property StaffDoorViewModel staff

    ColumnLayout {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.margin, Theme.px(960))
        spacing: Theme.gap

        Icon {
            Layout.alignment: Qt.AlignHCenter
            name: "sparkles"
            size: Theme.px(130)
            color: Theme.figure
        }

        Heading {
            Layout.fillWidth: true
            text: qsTr("Clean the panel now")
            said: "cover"
            horizontalAlignment: Text.AlignHCenter
        }

        StaticText {
            Layout.fillWidth: true
            text: qsTr("Nothing that is touched does anything.")
            said: "cover/hint"
            horizontalAlignment: Text.AlignHCenter
        }

        StaticText {
            Layout.fillWidth: true
            text: root.staff.cleaningLeft
            said: "cover/left"
            tabular: true
            horizontalAlignment: Text.AlignHCenter
            font.pixelSize: Theme.fontHeading
            font.weight: Font.Bold
        }
    }
}
