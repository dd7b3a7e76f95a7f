pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.ViewModels

// The few next events of a member, of a place, or the other times of an event, under a label.
ColumnLayout {
    id: root

    required property RowModel model
    required property string label

    property string said: "events"

    signal opened(string id)

    visible: model.count > 0
    spacing: Theme.gapSmall

    SectionLabel {
        Layout.fillWidth: true
        Layout.topMargin: Theme.gapSmall
        visible: text !== ""
        text: root.label
        said: root.said + "/label"
    }

    Repeater {
        model: root.model

        EventCard {
            required property string id
            required property string occurrence
            required property int index

            Layout.fillWidth: true
            said: root.said + "/" + index
            onClicked: root.opened(id + "/" + occurrence)
        }
    }
}
