pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

// The code that takes a page along on the phone, with its address to read. Empty address: no card.
Card {
    id: root

    required property string address

    property string title: qsTr("Take it with you")
    property bool narrow: width < Theme.px(760) || Theme.textSize === 200

    readonly property string shown: address.replace("https://", "")

    visible: address !== ""
    implicitHeight: layout.implicitHeight + 2 * Theme.padding
    implicitWidth: Theme.px(480)

    GridLayout {
        id: layout

        anchors.fill: parent
        anchors.margins: Theme.padding
        columns: root.narrow ? 1 : 2
        columnSpacing: Theme.padding
        rowSpacing: Theme.gap

        Rectangle {
            Layout.preferredWidth: code.width
            Layout.preferredHeight: code.height
            Layout.alignment: root.narrow ? Qt.AlignHCenter : Qt.AlignVCenter
            radius: Theme.highContrast ? 0 : Theme.gapTiny
            color: Theme.codeLight

            Image {
                id: code

                width: implicitWidth
                height: implicitHeight
                source: root.address === "" ? "" : "image://code/" + encodeURIComponent(root.address)
                sourceSize.width: Theme.px(352)
                smooth: false
                mipmap: false
                Accessible.role: Accessible.Graphic
                Accessible.name: qsTr("Code that opens %1 on your phone").arg(root.shown)
            }
        }

        ColumnLayout {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignVCenter
            spacing: Theme.gapSmall

            Words {
                Layout.fillWidth: true
                text: root.title
                horizontalAlignment: root.narrow ? Text.AlignHCenter : Text.AlignLeft
                font.pixelSize: Theme.fontHeading * 0.92
                font.weight: Font.Bold
            }

            Words {
                Layout.fillWidth: true
                text: qsTr("Point your phone’s camera at the code, or type in this address:")
                horizontalAlignment: root.narrow ? Text.AlignHCenter : Text.AlignLeft
                color: Theme.inkMuted
                font.pixelSize: Theme.fontDetail
            }

            Words {
                Layout.fillWidth: true
                text: root.shown
                wrapMode: Text.WrapAnywhere
                horizontalAlignment: root.narrow ? Text.AlignHCenter : Text.AlignLeft
                font.pixelSize: Theme.fontDetail
                font.weight: Font.Bold
            }
        }
    }
}
