pragma Singleton
pragma ComponentBehavior: Bound

import QtQuick

// Millimetres, colours, type and motion by role. The window sets the eight properties at the top; all else follows.
// `edition` stands behind the number of each picture: it tells the pictures of one content from those of another.
// `headRoom`: how much reach mode leaves above its line, to look at; none outside it. Below the line height is scarce,
// so there targets are no larger than they must be, and text no larger than on a panel of 32 inches, large text no larger
// than in the names of a list.
QtObject {
    id: root

    property real pxPerMm: 2.71
    property real shortSide: 1080
    property int textSize: 100
    property bool highContrast: false
    property bool still: true
    property bool landscape: false
    property real headRoom: 0
    property string edition: ""

    // A length of the drawings is a pixel of the 1080 × 1920 reference panel of 32 inches. Smaller panels draw
    // denser, larger ones roomier, so that about the same fits; no text or target gets under its millimetres.
    readonly property real reference: 2.71
    readonly property real density: Math.min(1.34, Math.max(0.75, shortSide / 1080 * reference / pxPerMm))
    readonly property real unit: pxPerMm / reference * density

    readonly property bool lowered: headRoom > 0

    readonly property real touchTarget: Math.max(mm(20), px(62))
    readonly property real touchGap: Math.max(mm(3), px(12))
    readonly property real dockGap: Math.max(mm(3), px(8))
    readonly property real roomyTarget: lowered ? mm(20) : Math.max(mm(20), px(76))

    // A code of version 10 with its quiet zone, whose modules are whole pixels of at least 2 mm.
    readonly property real largestCode: 65 * mm(2)

    // Reach mode shows every code above the line, if the largest and its address have room there.
    readonly property bool codeAbove: headRoom >= largestCode + px(150) * nameFactor

    readonly property real margin: px(56)
    readonly property real gap: px(26)
    readonly property real gapSmall: px(14)
    readonly property real gapTiny: px(6)
    readonly property real padding: px(36)
    readonly property real radius: px(38)
    readonly property real rowPicture: px(184)
    readonly property real radiusSmall: px(28)
    readonly property real border: highContrast ? Math.max(4, px(4)) : Math.max(2, px(2))

    // What is told by its colour has a border in high contrast alone.
    readonly property real plateBorder: highContrast ? border : 0
    readonly property real focusWidth: Math.max(4, px(5))
    readonly property real focusOuterWidth: highContrast ? 1.6 * focusWidth : focusWidth
    readonly property real focusInnerWidth: highContrast ? 0.8 * focusWidth : focusWidth

    // What scrolls is cut as far beside its rows as the ring goes.
    readonly property real focusRoom: 3 * focusWidth

    // Between short words that stand in one line; JoinedText leaves it out where a line ends.
    readonly property string dot: " ·\u00a0"
    readonly property string family: "Atkinson Hyperlegible Next"
    readonly property string iconFamily: "lucide"
    readonly property real capital: 0.668

    // Display type stands close: lines of 1.05 of its size, where the family's own are 1.3, and letters 2 % nearer.
    readonly property real displayLine: 1.05 / 1.3
    readonly property real displaySpacing: -0.02
    readonly property int smallestLargeFont: Math.ceil(7.3 * pxPerMm / capital)
    readonly property int smallestFont: textSize > 100 ? smallestLargeFont : Math.ceil(4.8 * pxPerMm / capital)
    readonly property real textFactor: Math.min(textSize / 100, lowered ? 1.5 : 2)
    readonly property real nameFactor: textSize === 200 ? (lowered ? 1.4 : 1.5) : textSize === 140 ? 1.22 : 1
    readonly property real headFactor: textSize === 200 ? 1.26 : textSize === 140 ? 1.12 : 1
    readonly property real tightFactor: textSize === 200 ? 1.26 : textSize === 140 ? 1.16 : 1

    readonly property int fontTitle: font(landscape ? 54 : 68, headFactor)
    readonly property int fontSubject: font(landscape ? 64 : 88, headFactor)
    readonly property int fontHeading: font(50, headFactor)
    readonly property int fontName: font(40, nameFactor)
    readonly property int fontBody: font(32, textFactor)
    readonly property int fontKicker: font(30, nameFactor)
    readonly property int fontDetail: font(28, textFactor)
    readonly property int fontTight: font(26, tightFactor)
    readonly property int fontDock: textSize > 100 ? smallestLargeFont : Math.min(Math.ceil(Math.max(26 * unit, smallestFont)), smallestLargeFont)

    readonly property int press: still ? 0 : 120
    readonly property int turn: still ? 0 : 180
    readonly property int lull: 400
    readonly property int slide: 9000
    readonly property int crop: 500

    // A finger that rests so long on the logo asks for the staff panel.
    readonly property int hold: 2000

    readonly property color page: highContrast ? "#000000" : "#F7F3EA"
    readonly property color surface: highContrast ? "#000000" : "#FFFFFF"
    readonly property color surfaceTinted: highContrast ? "#000000" : "#E8F1F8"
    readonly property color line: highContrast ? "#FFD400" : "#E7E0D2"
    readonly property color lineStrong: highContrast ? "#FFD400" : "#8A8471"
    readonly property color ink: highContrast ? "#FFFFFF" : "#0B1F33"
    readonly property color inkMuted: highContrast ? "#FFFFFF" : "#4C5D6E"
    readonly property color accent: highContrast ? "#FFD400" : "#10456B"
    readonly property color figure: highContrast ? "#FFD400" : "#1B6E9E"
    readonly property color time: highContrast ? "#FFD400" : "#B5391B"
    readonly property color good: highContrast ? "#FFFFFF" : "#1A6349"
    readonly property color book: highContrast ? "#FFFFFF" : "#6B4E00"
    readonly property color bad: highContrast ? "#FFD400" : "#8A2911"
    readonly property color loud: highContrast ? "#000000" : "#8A2911"
    readonly property color badSurface: highContrast ? "#000000" : "#FBE3DC"
    readonly property color warningSurface: highContrast ? "#000000" : "#FCEFCB"
    readonly property color hero: highContrast ? "#000000" : "#10456B"
    readonly property color heroInk: "#FFFFFF"
    readonly property color heroKicker: highContrast ? "#FFD400" : "#F2B632"
    readonly property color waveFar: highContrast ? "#000000" : "#1B6E9E"
    readonly property color waveNear: highContrast ? "#000000" : "#2F84B5"
    readonly property color strong: highContrast ? "#FFD400" : "#0B1F33"
    readonly property color strongInk: highContrast ? "#000000" : "#FFFFFF"
    readonly property color dock: highContrast ? "#000000" : "#0B1F33"
    readonly property color dockInk: highContrast ? "#FFFFFF" : "#DCE4EC"
    readonly property color dockLine: highContrast ? "#FFFFFF" : "#6F8296"
    readonly property color tool: highContrast ? "#000000" : "#16324C"
    readonly property color toolChosen: highContrast ? "#FFD400" : "#F2B632"
    readonly property color chosen: highContrast ? "#FFD400" : "#FFFFFF"
    readonly property color chosenInk: highContrast ? "#000000" : "#0B1F33"
    readonly property color focusOuter: highContrast ? "#FFFFFF" : "#0B1F33"
    readonly property color focusInner: highContrast ? "#000000" : "#F2B632"
    readonly property color pressed: highContrast ? "#40FFFFFF" : "#24000000"
    readonly property color veil: highContrast ? "#E6000000" : "#B30B1F33"
    readonly property color dusk: "#4D0B1F33"
    readonly property color darkness: "#000000"
    readonly property color felt: highContrast ? "#FFD400" : "#1A6349"

    // A panel is tested in these, whatever the theme.
    readonly property list<color> testColours: ["#FF0000", "#00FF00", "#0000FF", "#FFFFFF", "#808080", "#000000"]
    readonly property color codeDark: "#0B1F33"
    readonly property color codeLight: "#FFFFFF"
    readonly property color tileDistrict: highContrast ? "#000000" : "#0B1F33"
    readonly property color tintDistrict: highContrast ? "#000000" : "#DCE8F0"
    readonly property color tintMembers: highContrast ? "#000000" : "#DCEBE2"
    readonly property color tintEvents: highContrast ? "#000000" : "#F7DED5"
    readonly property color tintWayfinding: highContrast ? "#000000" : "#FBE7B5"
    readonly property color marker: highContrast ? "#FFD400" : "#F9D27A"
    readonly property color plate: highContrast ? "#000000" : "#EBE3D3"
    readonly property color tileInk: "#FFFFFF"
    readonly property color sun: highContrast ? "#000000" : "#F2B632"
    readonly property color sunInk: highContrast ? "#FFFFFF" : "#0B1F33"

    function joined(parts: list<string>): string {
        return parts.filter(part => part !== "").join(dot);
    }

    function px(length: real): real {
        return Math.round(length * unit);
    }

    function mm(length: real): real {
        return Math.ceil(length * pxPerMm);
    }

    function font(length: real, factor: real): int {
        return Math.ceil(Math.max(length * (lowered ? Math.min(unit, pxPerMm / reference) : unit) * factor, smallestFont));
    }
}
