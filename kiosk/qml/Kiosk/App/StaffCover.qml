pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.ViewModels

// What stands over all else while the panel is cleaned or tested. Nothing of it is loaded before.
Loader {
    id: root

    required property StaffDoorViewModel staff

    readonly property string cover: staff.cover

    readonly property string file: ({
            "clean": "../Staff/CleaningCover.qml",
            "touch": "../Staff/TouchCover.qml",
            "colours": "../Staff/ColourCover.qml"
        })[cover] ?? ""

    onFileChanged: {
        if (file === "")
            source = "";
        else
            setSource(file, {
                "staff": staff
            });
    }
}
