pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Pages
import Kiosk.ViewModels

// For staff: the question for the PIN, then the panel. Digits of a keyboard are typed as those of the pad.
DetailPage {
    id: root

    required property StaffViewModel viewModel

    headCode: viewModel.code
    there: true
    shownId: viewModel.unlocked ? "panel" : "pin"
    headTitle: viewModel.unlocked ? viewModel.title : qsTr("For staff")
    headDetail: viewModel.unlocked ? viewModel.shown : ""
    Keys.onPressed: event => {
        event.accepted = !viewModel.unlocked && (event.key === Qt.Key_Backspace || /^[0-9]$/.test(event.text));
        if (event.accepted && event.key === Qt.Key_Backspace)
            viewModel.pad.erase();
        else if (event.accepted)
            viewModel.pad.type(event.text);
    }

    Heading {
        Layout.fillWidth: true
        visible: !Theme.lowered
        text: root.headTitle
        said: "title"
    }

    Loader {
        Layout.fillWidth: true
        active: !root.viewModel.unlocked
        visible: active
        sourceComponent: PinPad {
            viewModel: root.viewModel.pad
        }
    }

    Loader {
        Layout.fillWidth: true
        active: root.viewModel.unlocked
        visible: active
        sourceComponent: Panel {
            viewModel: root.viewModel
        }
    }
}
