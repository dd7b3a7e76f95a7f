pragma ComponentBehavior: Bound

import QtQuick

// The title of a page.
FittedWords {
    font.weight: Font.ExtraBold
    lineHeight: 1.02
    Accessible.role: Accessible.Heading
    Accessible.name: text
}
