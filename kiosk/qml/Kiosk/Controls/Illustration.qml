pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// What stands for a thing: its photo round the focal point, its logo on white, or the harbour pattern of its id.
// It is drawn as large as it is shown, while the screen goes on, with its round corners cut off.
// While another one is made, the last one stands on if it is `retained`.
Item {
    id: root

    // Not `Left`, `Top`: an Item has values of that name, and Qt 6.11 takes those.
    enum Corners {
        AllCorners,
        LeftCorners,
        TopCorners,
        NoCorners
    }

    required property string illustration

    property int corners: Illustration.NoCorners
    property real radius: Theme.radius
    property string text: ""
    property alias mirrored: image.mirror
    property alias retained: image.retainWhileLoading

    readonly property string asked: [Theme.edition, corners, Math.round(radius)].join(",") + "/" + encodeURIComponent(illustration)
    readonly property bool framed: Theme.highContrast || illustration.startsWith("logo/")
    readonly property real above: corners === Illustration.NoCorners ? 0 : radius
    readonly property real below: corners === Illustration.AllCorners ? radius : 0

    Image {
        id: image

        property bool made: false
        property bool counted: false
        // What is not made to its end may be given up without a word, and is not counted.
        readonly property bool loading: made && status === Image.Loading

        // Once: it may be told that it loads no more after it was told that it goes.
        function count(on: bool) {
            if (on === counted)
                return;
            counted = on;
            LoadingImages.count += on ? 1 : -1;
        }

        width: Math.round(root.width)
        height: Math.round(root.height)
        source: root.illustration === "" || width < 1 || height < 1 ? "" : "image://illustration/" + root.asked
        sourceSize: Qt.size(width, height)
        asynchronous: true
        Accessible.role: Accessible.Graphic
        Accessible.name: root.text
        Accessible.ignored: root.text === ""
        onLoadingChanged: count(loading)
        Component.onCompleted: made = true
        Component.onDestruction: count(false)
    }

    Loader {
        anchors.fill: parent
        active: root.framed
        sourceComponent: Rectangle {
            color: "transparent"
            border.width: Theme.border
            border.color: Theme.line
            topLeftRadius: root.above
            topRightRadius: root.corners === Illustration.LeftCorners ? 0 : root.above
            bottomLeftRadius: root.corners === Illustration.LeftCorners ? root.radius : root.below
            bottomRightRadius: root.below
        }
    }
}
