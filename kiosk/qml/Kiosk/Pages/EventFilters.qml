pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// What of the agenda is wanted: a button for each filter, or one for all of them where they have no room, and how much is
// on where that is `counted`.
Flow {
    id: root

    required property EventsViewModel viewModel

    property bool folded: false
    property bool counted: true

    readonly property bool someKinds: viewModel.kinds.count > 1
    readonly property bool somePlaces: viewModel.places.count > 2

    spacing: Theme.touchGap

    Opener {
        visible: !root.folded && root.someKinds
        what: "kind"
        text: root.viewModel.kind
    }

    Opener {
        visible: !root.folded && root.somePlaces
        what: "place"
        text: root.viewModel.place
    }

    Chip {
        visible: !root.folded
        text: qsTr("Free only")
        checkable: true
        said: "filter/free"
        chosen: root.viewModel.free
        onClicked: root.viewModel.toggleFree()
    }

    Opener {
        id: opener

        visible: root.folded
        what: "all"
        inForce: root.viewModel.filters
    }

    StaticJoinedText {
        width: Math.min(inOneLine, root.width)
        topPadding: Math.max(0, (opener.implicitHeight - Theme.fontDetail * 1.32) / 2)
        visible: root.counted
        said: "count"
        words: Theme.joined([root.viewModel.count, root.viewModel.mark])
        color: Theme.inkMuted
        size: Theme.fontDetail
    }

    component Opener: FilterButton {
        required property string what

        said: "filter/" + what
        width: Math.min(implicitWidth, root.width)
        open: root.viewModel.choosing === what
        onClicked: root.viewModel.choose(what)
    }
}
