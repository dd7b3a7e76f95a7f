pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// The idle loop: a picture from edge to edge that moves a little, and plates that change places and tone from slide to
// slide, so that no pixel stays lit; every other slide is one at dusk. All of it is one button.
T.AbstractButton {
    id: root

    required property AttractViewModel viewModel
    required property SessionViewModel session
    required property bool covered

    readonly property string said: "begin"
    readonly property int number: viewModel.number
    readonly property int place: number % 3
    readonly property bool dark: number % 2 === 1
    readonly property bool signRight: place === (Theme.landscape ? 2 : 1)
    readonly property real far: Theme.margin
    readonly property real breadth: Theme.landscape ? Math.round((width - 3 * far) / 2) : width - 2 * far

    readonly property real wordsTop: place === 1 ? far : place === 2 ? far + begin.height + Theme.gap : height - far - words.height - (Theme.landscape ? 0 : begin.height + Theme.gap)
    readonly property real beginTop: place === 1 ? far + words.height + Theme.gap : place === 2 ? far : height - far - begin.height

    // The picture reaches beyond each side, so that its focal point comes to the middle of what the plates leave free.
    readonly property real slackX: Math.round(width / 8)
    readonly property real slackY: Math.round(height / 8)
    readonly property var focal: /^(?:photo|drawing).*\/(\d+),(\d+)$/.exec(viewModel.illustration) ?? ["", 50, 50]
    readonly property real freeX: !Theme.landscape || place === 0 ? width * (number % 4 > 1 ? 0.4 : 0.6) : place === 1 ? (width - far - breadth) / 2 : (width + far + breadth) / 2
    readonly property real freeY: place === 0 ? wordsTop / 2 : Theme.landscape ? height * 0.6 : (height + Math.max(wordsTop + words.height, beginTop + begin.height)) / 2
    property int shift: 0

    function placed(free: real, percent: real, shown: real, slack: real): real {
        const first = Math.max(-2 * slack, Math.min(0, free - percent / 100 * (shown + 2 * slack)));
        return Math.round(first) + (first < -slack ? shift : -shift);
    }

    text: viewModel.begin
    Accessible.role: Accessible.Button
    Accessible.name: [viewModel.begin, viewModel.beginOthers, viewModel.kicker, viewModel.title, viewModel.detail].filter(part => part !== "").join(", ")
    onClicked: root.session.stay()
    onNumberChanged: shift = 0

    background: Rectangle {
        color: Theme.codeDark
    }

    Timer {
        interval: Theme.slide
        running: root.visible && !root.covered
        repeat: true
        onTriggered: root.viewModel.advance()
    }

    Timer {
        interval: Theme.crop
        running: root.visible && !root.covered && !Theme.still
        repeat: true
        onTriggered: root.shift += 1
    }

    Illustration {
        x: root.placed(root.freeX, Theme.landscape ? root.focal[1] : 50, root.width, root.slackX)
        y: root.placed(root.freeY, root.focal[2], root.height, root.slackY)
        width: root.width + 2 * root.slackX
        height: root.height + 2 * root.slackY
        illustration: root.visible ? root.viewModel.illustration : ""
        mirrored: illustration.startsWith("drawing/") && root.number % 4 > 1
        retained: true
    }

    Rectangle {
        anchors.fill: parent
        visible: root.dark
        color: Theme.dusk
    }

    Rectangle {
        x: root.signRight ? root.width - width - root.far : root.far
        y: root.place === 0 ? root.far : root.height - height - root.far
        width: logo.implicitWidth + 2 * Theme.gapSmall
        height: logo.implicitHeight + 2 * Theme.gapSmall
        radius: Theme.radiusSmall
        color: words.color

        Logo {
            id: logo

            anchors.centerIn: parent
            ink: words.ink
            plate: root.dark ? Theme.hero : Theme.tileDistrict
        }
    }

    CreditPlate {
        readonly property string said: "credit"

        x: root.signRight ? root.far : root.width - width - root.far
        y: root.place === 0 ? root.far : root.height - height - root.far
        credit: root.viewModel.credit
        color: words.color
        ink: words.ink
    }

    AttractWords {
        id: words

        x: Theme.landscape && root.place === 1 ? root.width - width - root.far : root.far
        y: root.wordsTop
        width: root.breadth
        height: implicitHeight
        most: Math.round(root.height * (Theme.landscape ? 0.44 : 0.28))
        dark: root.dark
        viewModel: root.viewModel
    }

    AttractBegin {
        id: begin

        x: Theme.landscape && root.place !== 2 ? root.width - width - root.far : root.far
        y: root.beginTop
        width: root.breadth
        height: implicitHeight
        dark: !root.dark
        begin: root.viewModel.begin
        others: root.viewModel.beginOthers
    }
}
