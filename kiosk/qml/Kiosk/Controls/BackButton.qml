pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

// The way back, in the same place on every page that has one. `page` is the page it leads to.
Tappable {
    id: root

    required property string page

    function words(page: string): string {
        switch (page) {
        case "home":
            return qsTr("Home");
        case "district":
        case "topic":
            return qsTr("The district");
        case "members":
            return qsTr("All members");
        case "member":
            return qsTr("Back to the member");
        case "events":
            return qsTr("All events");
        case "event":
            return qsTr("Back to the event");
        case "wayfinding":
            return qsTr("Find your way");
        case "place":
            return qsTr("Back to the place");
        case "search":
            return qsTr("Search");
        case "mylist":
            return qsTr("My list");
        }
        return qsTr("Back");
    }

    fill: "transparent"
    outlineWidth: 0
    radius: Theme.radiusSmall
    rightPadding: Theme.gap
    text: root.words(page)

    contentItem: RowLayout {
        spacing: Theme.px(20)

        Icon {
            name: "arrow-left"
            color: Theme.accent
        }

        PlainText {
            Layout.fillWidth: true
            text: root.text
            color: Theme.accent
            font.pixelSize: Theme.fontKicker
            font.weight: Font.Bold
        }
    }
}
