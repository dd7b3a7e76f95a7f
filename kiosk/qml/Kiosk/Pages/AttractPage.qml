pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// The idle loop: a picture from edge to edge that moves a little, and plates that change places from slide to slide, so
// that no pixel stays lit. All of it is one button.
T.AbstractButton {
    id: root

    required property AttractViewModel viewModel
    required property SessionViewModel session

    readonly property int number: viewModel.number
    readonly property int place: number % 3
    readonly property bool signRight: place === (Theme.landscape ? 1 : 2)
    readonly property real far: Theme.margin
    readonly property real breadth: Theme.landscape ? Math.round((width - 3 * far) / 2) : width - 2 * far
    readonly property real slack: Theme.px(60)
    readonly property real shift: Math.min(steps, 2 * slack)
    property int steps: 0

    text: viewModel.begin
    Accessible.role: Accessible.Button
    Accessible.name: viewModel.begin + ". " + viewModel.title
    Accessible.onPressAction: root.session.stay()
    onClicked: root.session.stay()
    onNumberChanged: steps = 0

    background: Rectangle {
        color: Theme.codeDark
    }

    Timer {
        interval: Theme.slide
        running: root.visible
        repeat: true
        onTriggered: root.viewModel.advance()
    }

    Timer {
        interval: Theme.crop
        running: root.visible && !Theme.still
        repeat: true
        onTriggered: root.steps += 1
    }

    Illustration {
        x: root.number % 2 ? root.shift - 2 * root.slack : -root.shift
        y: root.number % 4 > 1 ? root.shift - 2 * root.slack : -root.shift
        width: root.width + 2 * root.slack
        height: root.height + 2 * root.slack
        illustration: root.visible ? root.viewModel.illustration : ""
        mirrored: illustration.startsWith("drawing/") && root.number % 4 > 1
        retained: true
    }

    Rectangle {
        x: root.signRight ? root.width - width - root.far : root.far
        y: root.place === 0 ? root.far : root.height - height - root.far
        width: logo.implicitWidth + 2 * Theme.gapSmall
        height: logo.implicitHeight + 2 * Theme.gapSmall
        radius: Theme.radiusSmall
        color: Theme.page

        Logo {
            id: logo

            anchors.centerIn: parent
        }
    }

    CreditPlate {
        x: root.signRight ? root.far : root.width - width - root.far
        y: root.place === 0 ? root.far : root.height - height - root.far
        credit: root.viewModel.credit
    }

    AttractWords {
        id: words

        x: Theme.landscape && root.place === 1 ? root.width - width - root.far : root.far
        y: Theme.landscape ? (root.place === 0 ? root.height - height - root.far : root.far) : root.place === 0 ? begin.y - height - Theme.gap : root.place === 1 ? root.far : Math.round((root.height - height) / 2)
        width: root.breadth
        height: implicitHeight
        most: Math.round(root.height * (Theme.landscape ? 0.43 : 0.28))
        viewModel: root.viewModel
    }

    AttractBegin {
        id: begin

        x: Theme.landscape && root.place !== 1 ? root.width - width - root.far : root.far
        y: root.place === 0 ? root.height - height - root.far : root.place === 2 ? root.far : Theme.landscape ? Math.round((root.height - height) / 2) : words.y + words.height + Theme.gap
        width: root.breadth
        height: implicitHeight
        begin: root.viewModel.begin
        others: root.viewModel.beginOthers
    }
}
