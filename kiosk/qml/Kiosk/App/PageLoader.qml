pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// One page of the stack, and where it was scrolled to when it made way.
Loader {
    id: root

    required property string name
    required property bool shown
    required property bool unseen
    required property bool warming

    // It made way, and is not back yet.
    property bool away: false
    property bool made: false

    readonly property alias head: start
    readonly property alias scrolled: places

    function makeWay() {
        if (shown)
            return;
        places.remember();
        away = true;
    }

    function comeBack() {
        away = false;
    }

    anchors.fill: parent
    active: shown && !unseen || !away && (warming || made)
    asynchronous: !shown || unseen
    visible: shown
    opacity: 1
    Keys.forwardTo: [root.item]

    onLoaded: {
        made = true;
        away = false;
    }
    onShownChanged: if (shown && Theme.turn > 0)
        fade.restart()

    Item {
        id: start
    }

    ScrollPlaces {
        id: places

        page: root.item as Item
        seen: root.shown
    }

    NumberAnimation on opacity {
        id: fade

        running: false
        from: 0
        to: 1
        duration: Theme.turn
    }
}
