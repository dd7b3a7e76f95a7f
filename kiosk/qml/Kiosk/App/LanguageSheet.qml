pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// The languages to choose from, each in its own words, right above the dock. A tap beside it closes it.
FocusScope {
    id: root

    required property SessionViewModel session

    onVisibleChanged: if (visible) {
        const before = Window.activeFocusItem as T.AbstractButton;
        root.forceActiveFocus(before?.visualFocus ? Qt.TabFocusReason : Qt.OtherFocusReason);
    }

    MouseArea {
        anchors.fill: parent
        onClicked: root.session.toggleLanguages()
    }

    Card {
        anchors.left: parent.left
        anchors.bottom: parent.bottom
        anchors.margins: Theme.gap
        width: Theme.landscape ? Theme.px(760) : parent.width - 2 * Theme.gap
        implicitHeight: grid.implicitHeight + 2 * Theme.padding
        border.color: Theme.lineStrong

        GridLayout {
            id: grid

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.margins: Theme.padding
            columns: 2
            columnSpacing: Theme.touchGap
            rowSpacing: Theme.touchGap
            uniformCellWidths: true

            Repeater {
                model: root.session.languages

                Pill {
                    required property string id
                    required property string label
                    required property bool selected
                    required property int index

                    Layout.fillWidth: true
                    Layout.preferredHeight: Math.max(Theme.px(110), implicitHeight)
                    text: label
                    said: "languages/" + index
                    strong: selected
                    focus: selected
                    checkable: true
                    chosen: selected
                    onClicked: root.session.useLanguage(id)
                }
            }
        }
    }
}
