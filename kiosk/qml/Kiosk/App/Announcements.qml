pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Pages
import Kiosk.ViewModels

// Tells those who hear the screen what has come in the place of something else: a page, and what a search has found.
Item {
    id: root

    required property KioskViewModel kiosk
    required property Page page
    required property bool seen

    function tell() {
        const words = root.seen ? root.kiosk.announcement() : "";
        if (words !== "")
            Accessible.announce(words, Accessible.Polite);
    }

    function tellHits() {
        if (root.kiosk.navigation.page === "search" && root.kiosk.searchPage.query !== "")
            tell();
    }

    Accessible.ignored: true
    onPageChanged: Qt.callLater(root.tell)
    onSeenChanged: Qt.callLater(root.tell)

    Connections {
        target: root.kiosk.navigation

        function onChanged() {
            Qt.callLater(root.tell);
        }
    }

    Connections {
        target: root.kiosk.searchPage

        function onRestarted() {
            Qt.callLater(root.tellHits);
        }
    }
}
