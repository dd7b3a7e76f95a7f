pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Kiosk.Theme

// Keeps what the keys have reached, or another thing that is `reached`, in sight within `view`: at once, and after every layout, before it is drawn.
// Who scrolls by touch meanwhile is left alone.
Item {
    id: root

    required property Flickable view

    readonly property T.AbstractButton focused: Window.activeFocusItem as T.AbstractButton
    property Item reached: focused && focused.visualFocus && isWithin(focused) ? focused : Reached.item && isWithin(Reached.item) ? Reached.item : null

    // Where it stood when it was last brought into sight, and in how much room.
    property string kept: ""

    function isWithin(item: Item): bool {
        while (item && item !== view.contentItem)
            item = item.parent;
        return item !== null;
    }

    function place(item: Item): string {
        return [item.mapToItem(view.contentItem, 0, 0).y, item.height, view.height].join();
    }

    // Scrolls no further than it takes; of what is higher than the view, its beginning is seen.
    function bring(item: Item) {
        const y = item.mapToItem(view.contentItem, 0, 0).y;
        const around = Math.max(0, Math.min(Theme.gap, (view.height - item.height) / 2));
        const last = Math.max(Math.min(view.originY, y), y - around);
        const first = Math.min(last, y + item.height + around - view.height);
        view.contentY = Math.round(Math.min(last, Math.max(first, view.contentY)));
    }

    // Until it stands still: a list moves what it holds when it makes the rows around it.
    function keep() {
        for (let tries = 0; tries < 4 && place(reached) !== kept; tries++) {
            kept = place(reached);
            bring(reached);
        }
    }

    onReachedChanged: {
        kept = "";
        if (reached) {
            view.cancelFlick();
            keep();
        }
    }

    Connections {
        target: root.Window.window
        enabled: root.reached !== null

        function onAfterAnimating() {
            root.keep();
        }
    }
}
