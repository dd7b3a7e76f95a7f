pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// Shown instead of everything else while there is no content: calm words and a next step, never an error.
Item {
    id: root

    // What BandViewModel.content says.
    required property string kind

    readonly property bool loading: kind === "loading"

    Placeholder {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.margin, Theme.px(900))
        iconName: root.loading ? "hourglass" : "sprout"
        title: root.loading ? qsTr("One moment …") : qsTr("This screen is taking a short break")
        hint: root.loading ? "" : root.hint()
    }

    function hint(): string {
        switch (root.kind) {
        case "missing":
            return qsTr("Its content has not arrived yet. Please ask at the desk; they will gladly help you.");
        case "version":
            return qsTr("Its content and its program do not fit together. Please ask at the desk; they will gladly help you.");
        }
        return qsTr("Its content cannot be shown just now. Please ask at the desk; they will gladly help you.");
    }
}
