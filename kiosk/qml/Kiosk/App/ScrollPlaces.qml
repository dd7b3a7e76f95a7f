pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Pages

// Where a page and the lists in it were scrolled to when it made way: there again once the same page, made anew, is seen.
Item {
    id: root

    required property Item page
    required property bool seen

    property var places: []
    property string thing: ""

    readonly property bool due: page !== null && seen && places.length > 0

    // What scrolls in `item`, and not in another that scrolls; in an order that is the same each time the page is made.
    function scrolling(item: Item): list<Flickable> {
        const own = item as Flickable;
        return own ? [own] : [].concat(...Array.from(item.children).map(below => scrolling(below)));
    }

    function shownThing(): string {
        return (page as Page)?.shownId ?? "";
    }

    // A list remembers the first row in sight and how far that is over its edge, for its rows may be higher next time.
    function placeOf(view: Flickable): var {
        const list = view as ListView;
        const row = list ? firstRow(list) : -1;
        return {
            y: view.contentY,
            row: row,
            over: row < 0 ? 0 : list.contentY - list.itemAtIndex(row).y
        };
    }

    function firstRow(list: ListView): int {
        const row = list.indexAt(list.width / 2, list.contentY);
        return row < 0 ? list.indexAt(list.width / 2, list.contentY + list.spacing) : row;
    }

    function put(view: Flickable, place: var) {
        const list = view as ListView;
        if (list && place.row >= 0) {
            list.positionViewAtIndex(place.row, ListView.Beginning);
            list.contentY += place.over;
        } else {
            view.contentY = place.y;
        }
        view.returnToBounds();
    }

    function remember() {
        if (page === null || places.length > 0)
            return;
        thing = shownThing();
        places = scrolling(page).map(view => placeOf(view));
    }

    function forget() {
        places = [];
    }

    function toTop() {
        forget();
        for (let view of page ? scrolling(page) : []) {
            view.contentY = view.originY;
            (view as ListView)?.positionViewAtBeginning();
        }
    }

    Connections {
        target: root.Window.window
        enabled: root.due

        function onAfterAnimating() {
            const views = root.scrolling(root.page);
            if (root.thing === root.shownThing() && views.length === root.places.length)
                views.forEach((view, number) => root.put(view, root.places[number]));
            root.forget();
        }
    }
}
