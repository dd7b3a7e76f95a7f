pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

// Large words as large as `size`, or as the longest of them still fits its line: a word is never broken.
// They fit the width that they get, and ask a layout for none: else each would wait for the other. Display type is `tight`.
PlainText {
    id: root

    property int size: Theme.fontTitle
    property bool tight: false

    property bool fitting: false

    // Set, not bound: a font of another size may bring a layout up to date that was waiting, and with it another width.
    function fit() {
        for (let tries = 0; tries < 3 && !fitting; tries++) {
            const fitted = width > 0 && metrics.longest > width ? Math.max(Theme.smallestFont, Math.floor(0.98 * size * width / metrics.longest)) : size;
            const settled = fitted === font.pixelSize;
            fitting = true;
            font.letterSpacing = tight ? Theme.displaySpacing * fitted : 0;
            font.pixelSize = fitted;
            fitting = false;
            if (settled)
                return;
        }
    }

    Layout.preferredWidth: Theme.px(200)
    lineHeight: tight ? Theme.displayLine : 1
    Component.onCompleted: fit()
    onWidthChanged: fit()
    onSizeChanged: fit()

    WordMetrics {
        id: metrics

        text: root.text
        font.weight: root.font.weight
        font.pixelSize: root.size
        onLongestChanged: root.fit()
    }
}
