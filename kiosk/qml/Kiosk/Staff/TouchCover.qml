pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme
import Kiosk.ViewModels

// Every part of the panel that was touched is filled; what stays empty does not feel. The plate is away while a finger is
// down, so that one can draw below it.
Cover {
    id: root

    required property StaffDoorViewModel staff

    readonly property int columns: Theme.landscape ? 16 : 9
    readonly property int rows: Theme.landscape ? 9 : 16

    property bool drawing: false

    function fillAt(points: var) {
        for (let point of points) {
            const column = Math.max(0, Math.min(columns - 1, Math.floor(point.x * columns / width)));
            const row = Math.max(0, Math.min(rows - 1, Math.floor(point.y * rows / height)));
            (cells.itemAt(row * columns + column) as Cell).felt = true;
        }
    }

    buttons: plate.buttons

    Grid {
        columns: root.columns

        Repeater {
            id: cells

            model: root.columns * root.rows

            Cell {}
        }
    }

    MultiPointTouchArea {
        anchors.fill: parent
        onPressed: points => {
            root.drawing = true;
            root.fillAt(points);
        }
        onTouchUpdated: points => {
            root.fillAt(points);
            root.drawing = points.length > 0;
        }
        onCanceled: root.drawing = false
    }

    TestPlate {
        id: plate

        visible: !root.drawing
        title: qsTr("Draw over the whole panel")
        onEnded: root.staff.endTest()
    }

    component Cell: Rectangle {
        property bool felt: false

        width: root.width / root.columns
        height: root.height / root.rows
        color: felt ? Theme.felt : Theme.page
        border.width: Theme.border
        border.color: Theme.lineStrong
    }
}
