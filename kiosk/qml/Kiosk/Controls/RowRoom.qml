pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// Cuts the list `rows` that stands in it as far beside them, and above the first of them, as the ring of the keys goes.
// The list has a size of its own: one that begins narrower than it will be makes its rows for that, too.
Item {
    id: root

    required property ListView rows

    readonly property real above: rows.atYBeginning ? Theme.focusRoom : 0

    default property alias content: inner.data

    x: -Theme.focusRoom
    y: -above
    width: rows.width + 2 * Theme.focusRoom
    height: rows.height + above
    clip: true

    Item {
        id: inner

        x: Theme.focusRoom
        y: root.above
        width: root.rows.width
        height: root.rows.height
    }
}
