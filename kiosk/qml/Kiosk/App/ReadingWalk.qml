pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// Finds what the walk along the reading has come to among what is painted `within`: it is ringed, brought into sight by
// the view that it is in, and has the keys where it is a control. What is not painted is passed over.
Item {
    id: root

    required property ReaderViewModel reader
    required property Item within

    // What has the keys, and shows that it has.
    readonly property T.AbstractButton held: Window.activeFocusItem as T.AbstractButton
    readonly property Item ringed: held && held.visualFocus ? held : null

    function find(key: string, item: var): Item {
        if (!item.visible)
            return null;
        if (item.said === key)
            return item;
        for (let child of item.children) {
            const found = find(key, child);
            if (found)
                return found;
        }
        return null;
    }

    // A row of a list is made by scrolling to it.
    function row(list: ListView, index: int): Item {
        list.positionViewAtIndex(index, ListView.Contain);
        list.forceLayout();
        return list.itemAtIndex(index);
    }

    function painted(): Item {
        const item = find(reader.key, within);
        const slash = reader.key.lastIndexOf("/");
        const list = item === null && slash > 0 ? find(reader.key.slice(0, slash), within) as ListView : null;
        return list ? row(list, Number(reader.key.slice(slash + 1))) : item;
    }

    function come() {
        const item = reader.key === "" ? null : painted();
        Reached.item = item;
        if (reader.key === "")
            return;
        if (item === null)
            return Qt.callLater(reader.passOver, false);
        if (item.focusPolicy !== Qt.NoFocus && item.enabled)
            item.forceActiveFocus(Qt.TabFocusReason);
        else
            root.forceActiveFocus(Qt.OtherFocusReason);
        reader.arrive();
    }

    // The key of what the keys of a keyboard came to.
    function keyOf(item: var): string {
        for (; item && item !== within; item = item.parent) {
            const list = item.parent?.parent;
            if (item.said)
                return item.said;
            if (list instanceof ListView && list.said)
                return list.said + "/" + list.indexAt(item.x + 1, item.y + 1);
        }
        return "";
    }

    onRingedChanged: if (ringed && ringed !== Reached.item) {
        const key = keyOf(ringed);
        if (key !== "" && key !== reader.key)
            reader.reach(key);
    }

    Connections {
        target: root.reader

        function onMoved() {
            root.come();
        }
    }

    FocusRing {
        parent: Reached.item
        visible: Reached.item !== null && Reached.item !== root.ringed
        radius: Theme.radiusSmall
    }
}
