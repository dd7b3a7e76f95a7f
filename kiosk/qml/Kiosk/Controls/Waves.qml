pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import Kiosk.Theme

// Two waves along the bottom of a rounded card. `radius` is that of the card's lower corners.
Item {
    id: root

    property real radius: 0
    property color far: Theme.waveFar
    property color near: Theme.waveNear

    implicitHeight: Theme.px(80)
    visible: !Theme.highContrast

    function wave(middle: real, swing: real): string {
        const w = width, h = height, r = Math.min(radius, h / 2);
        const high = h * (middle - swing), low = h * (middle + swing), mid = h * middle;
        const left = ["M0", mid, "C", w * 0.09, high, w * 0.18, high, w * 0.25, mid, "S", w * 0.41, low, w * 0.5, mid];
        const right = ["S", w * 0.68, high, w * 0.75, mid, "S", w * 0.91, low, w, mid];
        const foot = ["L", w, h - r, "Q", w, h, w - r, h, "L", r, h, "Q", 0, h, 0, h - r, "Z"];
        return [...left, ...right, ...foot].join(" ");
    }

    Shape {
        anchors.fill: parent

        ShapePath {
            strokeWidth: -1
            fillColor: root.far

            PathSvg {
                path: root.wave(0.34, 0.3)
            }
        }

        ShapePath {
            strokeWidth: -1
            fillColor: root.near

            PathSvg {
                path: root.wave(0.62, 0.28)
            }
        }
    }
}
