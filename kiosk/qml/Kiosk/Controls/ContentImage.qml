pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// A picture of the content by its number, whole, read while the screen goes on; none below zero.
Image {
    id: root

    required property int picture

    readonly property bool loading: status === Image.Loading

    source: picture >= 0 ? "image://picture/" + picture + Theme.edition : ""
    sourceSize: Qt.size(width, height)
    fillMode: Image.PreserveAspectFit
    asynchronous: true
    Accessible.role: Accessible.Graphic
    onLoadingChanged: LoadingImages.count += loading ? 1 : -1
    Component.onDestruction: LoadingImages.count -= loading ? 1 : 0
}
