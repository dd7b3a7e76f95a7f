pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Window
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Pages
import Kiosk.ViewModels

// The one window. The dock never moves; reach mode lowers the sheet beside or above it, and what is only looked at stands
// above the line. The attract loop covers all, and where the house is closed, darkness; nothing is drawn in it.
Window {
    id: root

    required property KioskViewModel kiosk
    required property real pxPerMm
    required property real bottomEdgeMm
    required property bool still

    property bool asleep: false
    property bool warming: false

    readonly property bool wide: width > height
    readonly property bool ready: kiosk.band.content === "ready"
    readonly property bool staffed: kiosk.navigation.page === "staff"
    readonly property bool attracting: ready && kiosk.session.away
    readonly property real reachHeight: Math.min(height, Theme.mm(Math.max(250, 1100 - bottomEdgeMm)))
    readonly property bool busy: pages.busy || LoadingImages.count > 0
    readonly property real plateHeight: 2 * Theme.smallestLargeFont
    readonly property bool lowered: kiosk.session.reach && reachHeight < height
    readonly property bool focusLost: activeFocusItem !== null && !activeFocusItem.visible

    // What those who read the tree of accessibility meet in order, and what they must not meet before they have answered.
    readonly property Item rows: pages.shown?.headView as ListView
    readonly property list<Item> beneath: kiosk.session.asking || kiosk.keypad.helping || kiosk.staff.cover !== "" ? [head, sheet, dock] : kiosk.session.choosingLanguage ? [bar, notices, pages, listening] : []

    function warm() {
        pages.warming = true;
    }

    function findFocus() {
        if (root.focusLost)
            pages.focusHead();
    }

    function stepBack() {
        if (root.kiosk.session.asking)
            root.kiosk.session.stay();
        else if (root.kiosk.staff.cover !== "")
            root.kiosk.staff.endTest();
        else if (root.kiosk.session.choosingLanguage)
            root.kiosk.session.toggleLanguages();
        else if (root.kiosk.keyboard.shown)
            root.kiosk.keyboard.close();
        else
            root.kiosk.navigation.back();
    }

    function focusNext(forward: bool) {
        findFocus();
        const next = (activeFocusItem ?? contentItem).nextItemInFocusChain(forward);
        if (next)
            next.forceActiveFocus(forward ? Qt.TabFocusReason : Qt.BacktabFocusReason);
    }

    title: "Helsingborg Innovation District"
    color: Theme.page
    onAttractingChanged: pages.focusHead()
    onFocusLostChanged: Qt.callLater(root.findFocus)

    ThemeInput {
        name: "pxPerMm"
        value: root.pxPerMm
    }

    ThemeInput {
        name: "shortSide"
        value: Math.min(root.width, root.height)
    }

    ThemeInput {
        name: "landscape"
        value: root.wide
    }

    ThemeInput {
        name: "headRoom"
        value: root.lowered ? root.height - root.reachHeight : 0
    }

    ThemeInput {
        name: "still"
        value: root.still
    }

    ThemeInput {
        name: "textSize"
        value: root.kiosk.session.textSize
    }

    ThemeInput {
        name: "highContrast"
        value: root.kiosk.session.highContrast
    }

    ThemeInput {
        name: "edition"
        value: root.kiosk.band.edition
    }

    Loader {
        id: head

        x: sheet.x
        width: sheet.width
        height: Theme.headRoom
        active: root.lowered && (root.ready || root.staffed)
        sourceComponent: ReachHead {
            band: root.kiosk.band
            session: root.kiosk.session
            staff: root.kiosk.staff
            page: pages.shown
            plateHeight: root.plateHeight
        }
    }

    FocusScope {
        id: stage

        anchors.fill: parent
        visible: (root.ready || root.staffed) && !root.attracting
        focus: true

        Keys.onTabPressed: root.focusNext(true)
        Keys.onBacktabPressed: root.focusNext(false)
        Keys.forwardTo: [arrows]
        Keys.onEscapePressed: root.stepBack()
        Keys.onBackPressed: root.stepBack()

        Item {
            id: sheet

            x: root.wide ? dock.width : 0
            y: root.lowered ? root.height - root.reachHeight : 0
            width: stage.width - x
            height: (root.wide ? stage.height : dock.y) - y

            TopBar {
                id: bar

                anchors.left: parent.left
                anchors.right: parent.right
                anchors.top: parent.top
                anchors.leftMargin: Theme.margin
                anchors.rightMargin: Theme.margin
                height: visible ? Math.max(Theme.px(root.wide ? 112 : 116), implicitHeight + Theme.gapSmall) : root.plateHeight / 2 + Theme.gapSmall
                visible: !root.lowered
                band: root.kiosk.band
                staff: root.kiosk.staff
            }

            Notices {
                id: notices

                anchors.left: bar.left
                anchors.right: bar.right
                anchors.top: bar.bottom
                height: visible ? implicitHeight : 0
                visible: !root.kiosk.keyboard.shown
                model: root.kiosk.band.notices
            }

            PageStack {
                id: pages

                anchors.left: bar.left
                anchors.right: bar.right
                anchors.top: notices.bottom
                anchors.bottom: listening.top
                enabled: !root.kiosk.session.choosingLanguage
                kiosk: root.kiosk
                unseen: !stage.visible
            }

            Loader {
                id: listening

                anchors.left: parent.left
                anchors.right: parent.right
                anchors.bottom: parent.bottom
                active: root.kiosk.listening.listening
                sourceComponent: ListeningBar {
                    listening: root.kiosk.listening
                }
            }

            LanguageSheet {
                anchors.fill: parent
                visible: root.kiosk.session.choosingLanguage
                session: root.kiosk.session
            }
        }

        Dock {
            id: dock

            y: root.wide ? 0 : stage.height - height
            width: root.wide ? implicitWidth : stage.width
            height: root.wide ? stage.height : implicitHeight
            reach: root.reachHeight
            navigation: root.kiosk.navigation
            session: root.kiosk.session
            list: root.kiosk.mylistPage
            listening: root.kiosk.listening
            staff: root.kiosk.staff
            onChanging: pages.makeWay()
            onApproached: page => pages.comeBack(page)
        }

        ArrowKeys {
            id: arrows

            within: stage
            onBegun: forward => root.focusNext(forward)
        }

        ReadingWalk {
            reader: root.kiosk.reader
            keypad: root.kiosk.keypad
            within: stage
            arriving: pages.arriving
        }

        Loader {
            y: sheet.y
            width: stage.width
            height: stage.height - y
            active: root.kiosk.keypad.helping
            sourceComponent: HelpSheet {
                keypad: root.kiosk.keypad
            }
        }

        StaffCover {
            anchors.fill: parent
            staff: root.kiosk.staff
        }

        StillThere {
            y: sheet.y
            width: stage.width
            height: stage.height - y
            visible: root.kiosk.session.asking
            session: root.kiosk.session
        }
    }

    Announcements {
        kiosk: root.kiosk
        page: pages.shown
        seen: stage.visible
    }

    AttractPage {
        anchors.fill: parent
        visible: root.attracting && (!root.asleep || root.warming)
        covered: root.asleep
        viewModel: root.kiosk.attractPage
        session: root.kiosk.session
    }

    Loader {
        anchors.fill: parent
        active: !root.ready && !root.staffed
        sourceComponent: ProblemPage {
            kind: root.kiosk.band.content

            StaffEntrance {
                staff: root.kiosk.staff
            }
        }
    }

    Rectangle {
        anchors.fill: parent
        visible: root.asleep
        color: Theme.darkness
    }

    component ThemeInput: Binding {
        required property string name

        target: Theme
        property: name
    }
}
