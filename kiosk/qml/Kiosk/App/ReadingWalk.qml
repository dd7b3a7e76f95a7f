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
    required property KeypadViewModel keypad
    required property Item within

    // The page is still being made: what is come to on it is not painted yet.
    required property bool arriving

    property bool waiting: false

    // What has the keys, and shows that it has.
    readonly property T.AbstractButton held: Window.activeFocusItem as T.AbstractButton
    readonly property T.AbstractButton ringed: held && held.visualFocus ? held : null

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

    // `rows/5` is a row of a list, `rows/5/after` stands in it.
    function painted(): Item {
        const [prefix, index, ...more] = reader.key.split("/");
        const item = find(reader.key, within);
        const list = item === null && index !== undefined ? find(prefix, within) as ListView : null;
        if (list === null)
            return item;
        const made = row(list, Number(index));
        return made && more.length > 0 ? find(reader.key, made) : made;
    }

    // What has the keys of an item: itself, or the first control in it that has no key of its own.
    function control(item: Item): Item {
        if (item instanceof T.AbstractButton)
            return item.enabled ? item : null;
        for (let child of item.children) {
            const found = child.visible && !child.said ? control(child) : null;
            if (found)
                return found;
        }
        return null;
    }

    function come() {
        waiting = arriving && reader.key !== "";
        if (waiting)
            return;
        const item = reader.key === "" ? null : painted();
        Reached.item = item;
        if (reader.key === "")
            return;
        if (item === null)
            return Qt.callLater(reader.passOver, reader.key);
        const held = control(item);
        if (held)
            held.forceActiveFocus(Qt.TabFocusReason);
        else
            root.forceActiveFocus(Qt.OtherFocusReason);
        reader.arrive();
    }

    // The control that a finger or a key holds down.
    function heldDown(item: Item): Item {
        if ((item as T.AbstractButton)?.pressed)
            return item;
        for (let child of item.children) {
            const found = child.visible ? heldDown(child) : null;
            if (found)
                return found;
        }
        return null;
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

    onArrivingChanged: if (!arriving && waiting)
        come()
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

    Connections {
        target: root.keypad

        function onSelected() {
            root.held?.click();
        }

        function onPressing(isHeld: bool) {
            root.keypad.take(root.keyOf(isHeld ? root.heldDown(root.within) : root.held));
        }
    }

    // The one ring of the screen: below the words of a control, above all else. It may be in a layout: none makes room for a
    // Repeater, or moves it.
    Repeater {
        id: ground

        parent: root.ringed?.background ?? Reached.item
        visible: parent !== null
        data: [
            Item {
                width: ground.parent?.width ?? 0
                height: ground.parent?.height ?? 0

                FocusRing {
                    radius: (ground.parent as Rectangle)?.radius ?? Theme.radiusSmall
                    room: root.ringed && !root.ringed.checked ? 0 : Theme.focusWidth
                }
            }
        ]
    }
}
