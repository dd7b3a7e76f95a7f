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

    // What those who hear the screen are told when it comes.
    readonly property string news: viewModel.unlocked ? viewModel.progress || viewModel.title : ""

    headCode: viewModel.code
    there: true
    shownId: viewModel.unlocked ? "panel" : "pin"
    headTitle: viewModel.unlocked ? viewModel.title : qsTr("For staff")
    headDetail: viewModel.unlocked ? viewModel.shown : ""
    onNewsChanged: if (news !== "")
        Accessible.announce(news, Accessible.Polite)
    Keys.onPressed: event => {
        event.accepted = !viewModel.unlocked && (event.key === Qt.Key_Backspace || /^[0-9]$/.test(event.text));
        if (event.accepted && event.key === Qt.Key_Backspace)
            viewModel.pad.erase();
        else if (event.accepted)
            viewModel.pad.type(event.text);
    }

    Connections {
        target: root.viewModel.pad

        function onRefused(words: string) {
            root.Accessible.announce(words, Accessible.Polite);
        }
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
