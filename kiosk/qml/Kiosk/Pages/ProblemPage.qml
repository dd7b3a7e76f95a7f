pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Controls

// Shown instead of everything else while there is no content: calm words and a next step, never an error. Nobody can
// choose a language here, so the same words stand below in English where the screen speaks another one.
Item {
    id: root

    // What TopBarViewModel.content says.
    required property string kind

    readonly property bool loading: kind === "loading"
    readonly property string englishTitle: loading ? QT_TR_NOOP("One moment …") : QT_TR_NOOP("This screen is taking a short break")
    readonly property string englishHint: loading ? "" : reason()

    function reason(): string {
        switch (root.kind) {
        case "missing":
            return QT_TR_NOOP("Its content has not arrived yet. Please ask at the desk; they will gladly help you.");
        case "version":
            return QT_TR_NOOP("Its content and its program do not fit together. Please ask at the desk; they will gladly help you.");
        }
        return QT_TR_NOOP("Its content cannot be shown just now. Please ask at the desk; they will gladly help you.");
    }

    ColumnLayout {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.margin, Theme.px(900))
        spacing: Theme.margin

        Placeholder {
            id: own

            Layout.fillWidth: true
            iconName: root.loading ? "hourglass" : "sprout"
            title: qsTranslate("ProblemPage", root.englishTitle)
            hint: root.englishHint === "" ? "" : qsTranslate("ProblemPage", root.englishHint)
        }

        ColumnLayout {
            Layout.fillWidth: true
            visible: own.title !== root.englishTitle
            spacing: Theme.gapSmall

            English {
                text: root.englishTitle
                said: "english"
                font.weight: Font.Bold
            }

            English {
                visible: text !== ""
                text: root.englishHint
                said: "english/hint"
            }
        }
    }

    component English: StaticText {
        Layout.fillWidth: true
        horizontalAlignment: Text.AlignHCenter
        color: Theme.inkMuted
        font.pixelSize: Theme.fontDetail
    }
}
