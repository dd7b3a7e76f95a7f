pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Kiosk.Theme

// The way of the keys through a list: row by row, those out of sight as well. It stands behind the list in the order
// of the keys; the rows themselves are in no order there, for a list makes them as it scrolls. The row that the keys
// hold is the current one, which no list lets go of, however it is laid out anew.
T.Control {
    id: root

    required property ListView list

    function rowOf(item: Item): Item {
        while (item && item.parent !== list.contentItem)
            item = item.parent;
        return item !== list.headerItem ? item : null;
    }

    // The row, made by scrolling on to it: a jump would guess the heights of what lies between.
    function made(row: int, forward: bool): Item {
        if (!list.itemAtIndex(row)) {
            list.contentY += (forward ? 1 : -1) * (list.spacing + Theme.gap);
            list.forceLayout();
        }
        if (!list.itemAtIndex(row))
            list.positionViewAtIndex(row, ListView.Contain);
        return list.itemAtIndex(row);
    }

    function enter(first: int, forward: bool): bool {
        const step = forward ? 1 : -1;
        for (let row = first; row >= 0 && row < list.count; row += step) {
            const item = made(row, forward);
            if (!item)
                continue;
            sight.bring(item);
            if (item.focusPolicy !== Qt.NoFocus) {
                item.forceActiveFocus(forward ? Qt.TabFocusReason : Qt.BacktabFocusReason);
                list.currentIndex = row;
                return true;
            }
        }
        return false;
    }

    function leave(forward: bool) {
        root.nextItemInFocusChain(forward).forceActiveFocus(forward ? Qt.TabFocusReason : Qt.BacktabFocusReason);
    }

    function walk(forward: bool): bool {
        const held = rowOf(Window.activeFocusItem);
        const from = !held ? -1 : held === list.currentItem ? list.currentIndex : list.indexAt(held.x + 1, held.y + 1);
        return from >= 0 && enter(from + (forward ? 1 : -1), forward);
    }

    // Tab leads on behind the list; the arrow keys find their own way out of it.
    function tab(event: KeyEvent, forward: bool) {
        event.accepted = rowOf(Window.activeFocusItem) !== null;
        if (event.accepted && !walk(forward))
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

    Keys.onTabPressed: event => root.tab(event, true)
    Keys.onBacktabPressed: event => root.tab(event, false)
    Keys.onDownPressed: event => event.accepted = root.walk(true)
    Keys.onUpPressed: event => event.accepted = root.walk(false)

    // A list that lets a row go may move the keys, and so come here anew.
    Connections {
        target: root.Window.window

        function onActiveFocusItemChanged() {
            if (root.rowOf(root.Window.activeFocusItem) !== root.list.currentItem)
                root.list.currentIndex = -1;
        }
    }

    InSight {
        id: sight

        view: root.list
    }
}
