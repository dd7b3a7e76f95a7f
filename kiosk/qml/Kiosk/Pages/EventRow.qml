pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// A row of the events page: the heading of a day, or an event.
FocusScope {
    id: root

    required property string heading
    required property string id
    required property string occurrence
    required property string time
    required property string title
    required property string detail
    required property string badge
    required property string tone
    required property bool cancelled
    required property bool sample
    required property string illustration

    signal opened(string id)

    focusPolicy: heading === "" ? Qt.ClickFocus : Qt.NoFocus
    implicitHeight: heading !== "" ? label.implicitHeight + Theme.gapSmall : card.implicitHeight

    SectionLabel {
        id: label

        anchors.bottom: parent.bottom
        width: parent.width
        visible: root.heading !== ""
        text: root.heading
    }

    EventCard {
        id: card

        width: parent.width
        visible: root.heading === ""
        focus: true
        focusPolicy: Qt.ClickFocus
        time: root.time
        title: root.title
        detail: root.detail
        badge: root.badge
        tone: root.tone
        cancelled: root.cancelled
        sample: root.sample
        illustration: root.illustration
        onClicked: root.opened(root.id + "/" + root.occurrence)
    }
}
