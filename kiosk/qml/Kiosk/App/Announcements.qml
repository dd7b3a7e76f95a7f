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

    function tell(words: string) {
        if (root.seen && words !== "")
            Accessible.announce(words, Accessible.Polite);
    }

    function tellPage() {
        tell(page?.announcement ?? "");
    }

    function tellHits() {
        const search = root.kiosk.searchPage;
        if (root.kiosk.navigation.page !== "search" || search.query === "")
            return;
        tell(search.state === "none" ? qsTr("Nothing found for “%1”").arg(search.query) : qsTr("%Ln hit(s), first: %1", "", search.total).arg(search.first));
    }

    Accessible.ignored: true
    onPageChanged: Qt.callLater(root.tellPage)
    onSeenChanged: Qt.callLater(root.tellPage)

    Connections {
        target: root.kiosk.navigation

        function onChanged() {
            Qt.callLater(root.tellPage);
        }
    }

    Connections {
        target: root.kiosk.searchPage

        function onRestarted() {
            Qt.callLater(root.tellHits);
        }
    }
}
