pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Shapes
import QtQuick.Templates as T
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// Asks whether the visitor is still there. Any touch goes on; only Finish ends.
FocusScope {
    id: root

    required property SessionViewModel session

    property Item before: null

    property bool ringed: false

    readonly property int secondsLeft: session.secondsLeft
    readonly property string question: title.text + " " + hint.text

    function turn() {
        (finish.activeFocus ? stay : finish).forceActiveFocus(Qt.TabFocusReason);
    }

    // The keys come back to where they were; who came by touch sees no ring. A screen reader says the question as the name
    // of the dialog that the keys come into.
    onVisibleChanged: {
        if (visible) {
            before = Window.activeFocusItem;
            ringed = (before as T.AbstractButton)?.visualFocus ?? false;
            stay.forceActiveFocus(ringed ? Qt.TabFocusReason : Qt.OtherFocusReason);
            Accessible.announce(session.remaining, Accessible.Polite);
        } else if (before) {
            before.forceActiveFocus(ringed ? Qt.TabFocusReason : Qt.OtherFocusReason);
            before = null;
        }
    }

    onSecondsLeftChanged: if (visible && (secondsLeft === 10 || secondsLeft === 5))
        Accessible.announce(session.remaining, Accessible.Polite)

    Accessible.role: Accessible.Dialog
    Accessible.name: question
    Keys.onUpPressed: root.turn()
    Keys.onDownPressed: root.turn()
    Keys.onLeftPressed: root.turn()
    Keys.onRightPressed: root.turn()

    Rectangle {
        anchors.fill: parent
        color: Theme.veil
    }

    MouseArea {
        anchors.fill: parent
        onPressed: root.session.stay()
    }

    Card {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Math.min(Theme.px(330), (parent.height - height) / 2)
        width: Math.min(parent.width - 2 * Theme.px(90), Theme.px(1000))
        implicitHeight: rows.implicitHeight + 2 * Theme.px(60)

        ColumnLayout {
            id: rows

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.margins: Theme.px(60)
            spacing: Theme.margin

            RowLayout {
                readonly property string said: "question"

                Layout.fillWidth: true
                spacing: Theme.px(46)

                Countdown {
                    remaining: root.session.secondsLeft
                    whole: root.session.countdown
                    Accessible.role: Accessible.Paragraph
                    Accessible.name: root.session.remaining
                }

                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: Theme.gapTiny

                    PlainText {
                        id: title

                        Layout.fillWidth: true
                        text: qsTr("Still there?")
                        font.pixelSize: Theme.fontTitle
                        font.weight: Font.ExtraBold
                    }

                    PlainText {
                        id: hint

                        Layout.fillWidth: true
                        text: qsTr("We will clear this screen for the next visitor.")
                    }
                }
            }

            GridLayout {
                Layout.fillWidth: true
                columns: Theme.textSize > 100 ? 1 : 2
                columnSpacing: Theme.gap
                rowSpacing: Theme.gap

                Pill {
                    id: stay

                    Layout.fillWidth: true
                    Layout.preferredHeight: Math.max(Theme.px(148), implicitHeight)
                    text: qsTr("I am still here")
                    said: "stay"
                    strong: true
                    fontSize: Theme.fontName
                    KeyNavigation.tab: finish
                    KeyNavigation.backtab: finish
                    onPressed: root.session.stay()
                    onClicked: root.session.stay()
                }

                Pill {
                    id: finish

                    Layout.fillWidth: true
                    Layout.preferredHeight: Math.max(Theme.px(148), implicitHeight)
                    text: qsTr("Finish")
                    said: "finish"
                    fontSize: Theme.fontName
                    KeyNavigation.tab: stay
                    KeyNavigation.backtab: stay
                    onClicked: root.session.finish()
                }
            }
        }
    }

    component Countdown: Item {
        id: ring

        required property int remaining
        required property int whole

        implicitWidth: Theme.px(176)
        implicitHeight: implicitWidth

        Shape {
            anchors.fill: parent

            ShapePath {
                strokeWidth: Theme.px(18)
                strokeColor: Theme.highContrast ? Theme.page : Theme.line
                fillColor: "transparent"

                PathAngleArc {
                    centerX: ring.width / 2
                    centerY: ring.height / 2
                    radiusX: ring.width / 2 - Theme.px(9)
                    radiusY: radiusX
                    startAngle: 0
                    sweepAngle: 360
                }
            }

            ShapePath {
                strokeWidth: Theme.px(18)
                strokeColor: Theme.time
                fillColor: "transparent"
                capStyle: ShapePath.RoundCap

                PathAngleArc {
                    centerX: ring.width / 2
                    centerY: ring.height / 2
                    radiusX: ring.width / 2 - Theme.px(9)
                    radiusY: radiusX
                    startAngle: -90
                    sweepAngle: ring.whole > 0 ? 360 * ring.remaining / ring.whole : 0
                }
            }
        }

        PlainText {
            anchors.centerIn: parent
            text: ring.remaining
            tabular: true
            font.pixelSize: Theme.px(66)
            font.weight: Font.Bold
        }
    }
}
