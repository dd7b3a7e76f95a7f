pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// The idle loop. Every slide stands a little elsewhere, so that no pixel stays lit; all of it is one button.
T.AbstractButton {
    id: root

    required property AttractViewModel viewModel
    required property SessionViewModel session

    readonly property int number: viewModel.number
    readonly property real pillTop: height - Theme.px(90) - (Theme.landscape ? 1 : 2) * (pillHeight + Theme.gap)
    readonly property real pillHeight: Math.max(Theme.px(190), pillWords.implicitHeight + 2 * Theme.padding)

    text: viewModel.begin
    Accessible.role: Accessible.Button
    Accessible.name: viewModel.begin + ". " + viewModel.title
    Accessible.onPressAction: root.session.stay()
    onClicked: root.session.stay()

    background: Rectangle {
        color: Theme.night[root.number % Theme.night.length]
    }

    Timer {
        interval: Theme.slide
        running: root.visible
        repeat: true
        onTriggered: root.viewModel.advance()
    }

    Item {
        id: sea

        readonly property real level: Theme.px((root.number % 2 ? 330 : 420) * (Theme.landscape ? 0.72 : 1))

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: level
        clip: true

        Waves {
            width: parent.width * 2
            height: sea.level
            x: -parent.width * 0.25 * (root.number % 4)
            far: Theme.hero
            near: Theme.waveFar

            Behavior on x {
                NumberAnimation {
                    duration: Theme.still ? 0 : Theme.drift
                    easing.type: Easing.InOutSine
                }
            }
        }
    }

    Logo {
        x: Theme.px(80) + Theme.px(root.number % 2 ? 120 : 0)
        y: Theme.px(Theme.landscape ? 70 : 120) + Theme.px(root.number % 3 * (Theme.landscape ? 40 : 90))
        ink: Theme.nightInk
        plate: Theme.hero
    }

    ColumnLayout {
        id: words

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Theme.px(80 + root.number % 4 * 36)
        anchors.rightMargin: Theme.px(80)
        y: Theme.px(Theme.landscape ? 230 : 470) + Theme.px(root.number % 3 * (Theme.landscape ? 44 : 60))
        spacing: Theme.gap

        PlainText {
            Layout.fillWidth: true
            text: root.viewModel.kicker
            color: Theme.heroKicker
            font.pixelSize: Theme.fontKicker * 1.15
            font.weight: Font.Bold
        }

        FittedText {
            Layout.fillWidth: true
            Layout.maximumHeight: root.pillTop - words.y - Theme.px(220)
            text: root.viewModel.title
            color: Theme.nightInk
            fontSizeMode: Text.Fit
            minimumPixelSize: Theme.fontHeading
            size: Theme.px(Theme.landscape ? 104 : 124)
            font.weight: Font.ExtraBold
            lineHeight: 0.98
            elide: Text.ElideRight
        }

        PlainText {
            Layout.fillWidth: true
            visible: text !== ""
            text: root.viewModel.detail
            color: Theme.nightMuted
            font.pixelSize: Theme.fontHeading * 0.92
        }
    }

    Rectangle {
        id: pill

        readonly property bool away: root.number % 2 === 0

        x: Theme.landscape && away ? parent.width - width - Theme.px(80) : Theme.px(80)
        width: Math.min(parent.width - Theme.px(160), Theme.px(Theme.landscape ? 840 : 920))
        height: root.pillHeight
        y: away ? root.pillTop : parent.height - height - Theme.px(90)
        radius: height / 2
        color: Theme.codeLight

        RowLayout {
            anchors.centerIn: parent
            width: Math.min(implicitWidth, parent.width - 2 * Theme.padding)
            spacing: Theme.px(40)

            Icon {
                name: "pointer"
                size: Theme.px(76)
                color: Theme.codeDark
            }

            ColumnLayout {
                id: pillWords

                Layout.fillWidth: true
                spacing: Theme.gapTiny

                PlainText {
                    Layout.fillWidth: true
                    text: root.viewModel.begin
                    color: Theme.codeDark
                    font.pixelSize: Theme.fontHeading
                    font.weight: Font.Bold
                }

                PlainText {
                    Layout.fillWidth: true
                    text: root.viewModel.beginOthers
                    color: Theme.codeDark
                    font.pixelSize: Theme.fontDetail
                }
            }
        }
    }
}
