from pathlib import Path

import pytest

from tests.rules.qml_rules import RULES
from tests.rules.rule import ROOT, plant

HEAD = "pragma ComponentBehavior: Bound\n\nimport QtQuick\n"
PAGE = "kiosk/qml/Kiosk/Pages/HomePage.qml"
CONTROL = "kiosk/qml/Kiosk/Controls/PlainText.qml"
CLEAN = {
    "kiosk/qml/Kiosk/Theme/Theme.qml": HEAD + 'QtObject {\n    readonly property color ink: "#0B1F33"\n}\n',
    CONTROL: HEAD + "import Kiosk.Theme\nText {\n    textFormat: Text.PlainText\n    color: Theme.ink\n}\n",
    PAGE: HEAD
    + """import Kiosk.Controls
// A comment may say width: 12, "#FFF", Text { and RichText.
Item {
    id: root
    required property int number
    default property alias content: words.data
    signal picked(int number)
    function pick(): bool {
        return true;
    }
    width: root.number > 0
        ? Theme.px(12) : Theme.margin
    Layout.preferredWidth: 6
    onVisibleChanged: if (visible)
        root.pick()
    PlainText {
        text: qsTr("Welcome to %1").arg(
            root.place)
        anchors.margins: 0
    }
    Image {
        source: root.number < 0 ? "" : "image://picture/" + root.number
    }
    Connections {
        target: root
        function onPicked() {}
    }
    component Named: PlainText {
        required property string name
    }
    transitions: []
}
""",
}


def on_page(body: str) -> str:
    return f"{HEAD}Item {{\n    {body}\n}}\n"


PLANTED = [
    ("plain", PAGE, on_page('Text { textFormat: Text.PlainText; text: "" }')),
    ("plain", PAGE, on_page("T.Label {}")),
    ("plain", CONTROL, HEAD + "Text {\n    wrapMode: Text.Wrap\n}\n"),
    ("plain", CONTROL, HEAD + "Text {\n    Item {\n        // textFormat: Text.PlainText\n    }\n}\n"),
    ("plain", CONTROL, HEAD + "Item {\n    Text {\n        PlainText { textFormat: Text.PlainText }\n    }\n}\n"),
    ("colours", PAGE, on_page('color: down ? Theme.ink : "#40FFFFFF"')),
    ("colours", PAGE, on_page('border.color: "red"')),
    ("colours", PAGE, on_page("color: Qt.rgba(0, 0, 0, 0.5)")),
    ("lengths", PAGE, on_page("width: 12")),
    ("lengths", PAGE, on_page("anchors.leftMargin: -4")),
    ("lengths", PAGE, on_page("font.pixelSize: 32")),
    ("lengths", PAGE, on_page("Layout.preferredWidth: 320")),
    ("lengths", PAGE, on_page("implicitHeight: 2 * (20 + 4)")),
    ("durations", PAGE, on_page("NumberAnimation { duration: 180 }")),
    ("durations", PAGE, on_page("Timer { interval: root.slow ? 900 : 300 }")),
    ("pictures", PAGE, on_page("Image { source: root.address }")),
    ("pictures", PAGE, on_page('Image { source: "https://example.org/a.png" }')),
    ("pictures", PAGE, on_page('Image { source: root.local ? "image://picture/1" : "file:///a.png" }')),
    ("imports", PAGE, HEAD + "import QtWebEngine\nItem {}\n"),
    ("imports", PAGE, HEAD + "import Qt.labs.platform\nItem {}\n"),
    ("imports", PAGE, HEAD + "import QtQuick.Dialogs as D\nItem {}\n"),
    ("imports", PAGE, HEAD + 'import "../Theme"\nItem {}\n'),
    ("imports", PAGE, HEAD + "import Kiosk.App\nItem {}\n"),
    ("imports", CONTROL, HEAD + "import Kiosk.Pages\nItem {}\n"),
    ("imports", "kiosk/qml/Kiosk/Theme/Theme.qml", HEAD + "import Kiosk.ViewModels\nQtObject {}\n"),
    ("ways out", PAGE, on_page("onClicked: Qt.openUrlExternally(root.address)")),
    ("ways out", PAGE, on_page("onClicked: new XMLHttpRequest()")),
    ("ways out", PAGE, on_page("PlainText { textFormat: Text.RichText }")),
    ("bound", PAGE, "import QtQuick\nItem {}\n"),
    ("ladder", PAGE, on_page("width: Theme.margin; id: root")),
    ("ladder", PAGE, on_page("property int number: 0\n    required property string title")),
    ("ladder", PAGE, on_page("signal picked\n    readonly property int number: 0")),
    ("ladder", PAGE, on_page("function pick() {\n        picked();\n    }\n    signal picked")),
    ("ladder", PAGE, on_page("visible: true\n\n    function pick(): bool { return true; }")),
    ("ladder", PAGE, on_page("PlainText {}\n    onVisibleChanged: if (visible)\n        root.pick()")),
    ("ladder", PAGE, on_page("states: []\n    Rectangle {}")),
    ("ladder", PAGE, on_page("Item {\n        Behavior on x {}\n        Keys.onUpPressed: root.pick()\n    }")),
    ("words", PAGE, on_page("PlainText { text: qsTr(root.title) }")),
    ("words", PAGE, on_page('PlainText {\n        text: "Hello"\n    }')),
    ("words", PAGE, on_page('Accessible.name: "Back to " + root.title')),
]


@pytest.mark.parametrize("name", RULES)
def test_rule_holds_here(name: str) -> None:
    faults = RULES[name].faults(ROOT)
    assert not faults, RULES[name].report(faults)


@pytest.mark.parametrize("name", RULES)
def test_rule_passes_a_clean_tree(name: str, tmp_path: Path) -> None:
    assert RULES[name].faults(plant(tmp_path, CLEAN)) == []


@pytest.mark.parametrize(("name", "path", "text"), PLANTED, ids=[f"{n}-{name}" for n, (name, *_) in enumerate(PLANTED)])
def test_rule_finds_the_planted_fault(name: str, path: str, text: str, tmp_path: Path) -> None:
    faults = RULES[name].faults(plant(tmp_path, CLEAN | {path: text}))
    assert {fault.path for fault in faults} == {path}


@pytest.mark.parametrize("name", RULES)
def test_rule_fails_where_it_saw_nothing(name: str, tmp_path: Path) -> None:
    assert "nothing was proven" in RULES[name].report(RULES[name].faults(tmp_path))
