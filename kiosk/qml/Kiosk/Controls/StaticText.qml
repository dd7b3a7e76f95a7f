pragma ComponentBehavior: Bound

import QtQuick

// Text that stands by itself, for those who hear the screen as well. What a control says in its name is a PlainText in it.
// A paragraph, for Qt says of its static texts that they take the keys.
PlainText {
    id: root

    Accessible.role: Accessible.Paragraph
    Accessible.name: root.text
}
