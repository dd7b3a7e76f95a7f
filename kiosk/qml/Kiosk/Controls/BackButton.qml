pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

// The way back, in the same place on every page that has one. `page` is the page it leads to.
Tappable {
    id: root

    required property string page

    readonly property real leastWidth: metrics.longest + arrow.size + row.spacing + leftPadding + rightPadding + Theme.gapTiny

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

    fill: Theme.lowered ? Theme.plate : "transparent"
    outlineWidth: Theme.lowered ? Theme.plateBorder : 0
    radius: Theme.lowered ? height / 2 : Theme.radiusSmall
    leftPadding: Theme.lowered ? Theme.gap : 0
    rightPadding: Theme.gap
    text: root.words(page)

    contentItem: RowLayout {
        id: row

        spacing: Theme.px(20)

        Icon {
            id: arrow

            name: "arrow-left"
            color: Theme.ink
        }

        PlainText {
            Layout.fillWidth: true
            text: root.text
            color: Theme.ink
            font.pixelSize: metrics.font.pixelSize
            font.weight: Font.Bold
        }
    }

    WordMetrics {
        id: metrics

        text: root.text
        font.weight: Font.Bold
        font.pixelSize: Theme.lowered ? Theme.fontTight : Theme.fontKicker
    }
}
