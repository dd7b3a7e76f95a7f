pragma ComponentBehavior: Bound

import QtQuick

// The title of a page.
FittedText {
    tight: true
    font.weight: Font.ExtraBold
    Accessible.role: Accessible.Heading
    Accessible.name: text
}
