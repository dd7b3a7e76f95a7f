pragma ComponentBehavior: Bound

import QtQuick

// The title of a page.
FittedText {
    font.weight: Font.ExtraBold
    lineHeight: 1.02
    Accessible.role: Accessible.Heading
    Accessible.name: text
}
