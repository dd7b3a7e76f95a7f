pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Kiosk.Theme

// The way of the keys through a list: row by row, those out of sight as well. It stands behind the list in the order
// of the keys; the rows themselves are in no order there, for a list makes them as it scrolls.
T.Control {
    id: root

    required property ListView list

    readonly property Item focused: Window.activeFocusItem
    readonly property Item inList: root.inListOf(focused)
    readonly property Item held: inList !== list.headerItem ? inList : null
    readonly property real heldTop: held ? held.y : 0
    readonly property real heldBottom: held ? held.y + held.height : 0
    readonly property real room: list.height

    function inListOf(item: Item): Item {
        while (item && item.parent !== list.contentItem)
            item = item.parent;
        return item;
    }

    function bring(item: Item) {
        if (item && !list.moving)
            list.contentY = Math.round(Math.max(Math.min(list.contentY, item.y), item.y + item.height - list.height));
    }

    // Later, for a list that is scrolled while it lays its rows out moves them again.
    function keepHeld() {
        root.bring(root.held);
    }

    // The row, made by scrolling on to it and brought into sight: a jump would guess the heights of what lies between.
    function shown(row: int, forward: bool): Item {
        if (!list.itemAtIndex(row)) {
            list.contentY += (forward ? 1 : -1) * (list.spacing + Theme.gap);
            list.forceLayout();
        }
        if (!list.itemAtIndex(row))
            list.positionViewAtIndex(row, ListView.Contain);
        const item = list.itemAtIndex(row);
        bring(item);
        return item;
    }

    function enter(first: int, forward: bool): bool {
        const step = forward ? 1 : -1;
        for (let row = first; row >= 0 && row < list.count; row += step) {
            const item = shown(row, forward);
            if (item && item.focusPolicy !== Qt.NoFocus) {
                item.forceActiveFocus(forward ? Qt.TabFocusReason : Qt.BacktabFocusReason);
                return true;
            }
        }
        return false;
    }

    function leave(forward: bool) {
        root.nextItemInFocusChain(forward).forceActiveFocus(forward ? Qt.TabFocusReason : Qt.BacktabFocusReason);
    }

    function walk(event: KeyEvent, forward: bool) {
        const from = held ? list.indexAt(held.x + 1, held.y + 1) : -1;
        event.accepted = from >= 0;
        if (from >= 0 && !enter(from + (forward ? 1 : -1), forward))
            leave(forward);
    }

    focusPolicy: Qt.TabFocus
    enabled: list.visible && list.count > 0
    Accessible.ignored: true

    onActiveFocusChanged: if (activeFocus) {
        const forward = focusReason !== Qt.BacktabFocusReason;
        if (forward)
            list.positionViewAtBeginning();
        else
            list.positionViewAtEnd();
        if (!enter(forward ? 0 : list.count - 1, forward))
            leave(forward);
    }
    onInListChanged: if (inList && inList === list.headerItem)
        list.positionViewAtBeginning()
    onHeldTopChanged: Qt.callLater(root.keepHeld)
    onHeldBottomChanged: Qt.callLater(root.keepHeld)
    onRoomChanged: Qt.callLater(root.keepHeld)

    Keys.onTabPressed: event => root.walk(event, true)
    Keys.onDownPressed: event => root.walk(event, true)
    Keys.onRightPressed: event => root.walk(event, true)
    Keys.onBacktabPressed: event => root.walk(event, false)
    Keys.onUpPressed: event => root.walk(event, false)
    Keys.onLeftPressed: event => root.walk(event, false)
}
