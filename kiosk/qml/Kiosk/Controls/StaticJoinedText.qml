pragma ComponentBehavior: Bound

import QtQuick

// Joined words that stand by themselves, for those who hear the screen as well.
JoinedText {
    id: root

    Accessible.role: Accessible.Paragraph
    Accessible.name: root.words
}
