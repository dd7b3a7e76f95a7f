pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

// The arrow keys move in two directions: to the nearest control that lies that way. One in the same line comes before one
// aside of it, and one of the same view, seen or not, before those around it. Another view is entered at what is seen of
// it, and where that is no control, at the edge that hides one.
Item {
    id: root

    required property Item within

    // Two that touch are not one within the other.
    readonly property real slack: 2

    signal begun(forward: bool)

    function viewOf(item: Item): Flickable {
        let around = item.parent;
        while (around && !(around instanceof Flickable))
            around = around.parent;
        return around as Flickable;
    }

    function isControl(item: var): bool {
        return item instanceof T.AbstractButton && item.focusPolicy !== Qt.NoFocus && item.width > 0;
    }

    function isSeen(item: Item, view: Flickable): bool {
        return view.contains(item.mapToItem(view, item.width / 2, item.height / 2));
    }

    function place(item: Item): rect {
        return item.mapToItem(within, Qt.rect(0, 0, item.width, item.height));
    }

    // Where it would come into sight.
    function edge(item: Item, view: Flickable): rect {
        const [there, around] = [place(item), place(view)];
        const x = Math.max(around.x, Math.min(there.x, around.right));
        const y = Math.max(around.y, Math.min(there.y, around.bottom));
        return Qt.rect(x, y, Math.max(0, Math.min(there.right, around.right) - x), Math.max(0, Math.min(there.bottom, around.bottom) - y));
    }

    function controls(around: Item, found: var): var {
        for (let child of around.children) {
            if (!child.visible || !child.enabled)
                continue;
            if (isControl(child))
                found.push(child);
            controls(child, found);
        }
        return found;
    }

    // How far it is from `from` to `to` along `axis` (which way: `sign`) and aside of it; null where it lies another way.
    // What stands within the other lies where its middle is.
    function way(from: rect, to: rect, along: bool, sign: int): var {
        const [start, end, first, last] = along ? [from.x, from.right, to.x, to.right] : [from.y, from.bottom, to.y, to.bottom];
        const gap = sign > 0 ? first - end : start - last;
        const nested = first >= start && last <= end || first <= start && last >= end;
        const beyond = sign * (first + last - start - end) > 2 * slack;
        if (gap < -slack && !(nested && beyond && overlap(from, to, along) > 0))
            return null;
        return {
            "far": Math.max(0, gap),
            "aside": Math.max(0, -overlap(from, to, along)),
            "off": along ? Math.abs(from.y + from.height / 2 - to.y - to.height / 2) : Math.abs(from.x + from.width / 2 - to.x - to.width / 2)
        };
    }

    // How long the side is that both share across the axis; below nothing: how far they are apart.
    function overlap(from: rect, to: rect, along: bool): real {
        return along ? Math.min(from.bottom, to.bottom) - Math.max(from.y, to.y) : Math.min(from.right, to.right) - Math.max(from.x, to.x);
    }

    function next(from: T.AbstractButton, along: bool, sign: int): T.AbstractButton {
        const [view, start] = [viewOf(from), place(from)];
        const all = controls(within, []).filter(item => item !== from).map(item => ({
                    "item": item,
                    "view": viewOf(item)
                }));
        for (let one of all)
            one.seen = !one.view || one.view === view || isSeen(one.item, one.view);
        const entered = all.filter(one => one.seen).map(one => one.view);
        let best = null;
        let least = Infinity;
        for (let one of all.filter(one => one.seen || !entered.includes(one.view))) {
            const there = way(start, one.seen ? place(one.item) : edge(one.item, one.view), along, sign);
            if (!there)
                continue;
            const elsewhere = view !== null && view !== one.view;
            const cost = (there.aside > 0 ? 2e6 : 0) + (elsewhere ? 1e6 : 0) + there.far + 2 * there.aside + there.off / 1000;
            if (cost < least)
                [best, least] = [one.item, cost];
        }
        return best;
    }

    // Where nothing lies that way, who touched before sees at least where the keys are.
    function move(along: bool, sign: int) {
        const from = Window.activeFocusItem as T.AbstractButton;
        if (!from)
            return begun(sign > 0);
        const there = next(from, along, sign);
        if (there)
            there.forceActiveFocus(Qt.TabFocusReason);
        else
            from.focusReason = Qt.TabFocusReason;
    }

    Keys.onUpPressed: move(false, -1)
    Keys.onDownPressed: move(false, 1)
    Keys.onLeftPressed: move(true, -1)
    Keys.onRightPressed: move(true, 1)
}
