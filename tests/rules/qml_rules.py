"""What QML files may hold: see `docs/architecture.md`, "The screen"."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path

from tests.rules.qml_text import bare, bindings, literals, members, objects
from tests.rules.rule import Rule, line_of, walk

Found = Iterator[tuple[int, str]]

MODULES = ("Theme", "Controls", "Pages", "Staff", "App")
DRAWN_TEXT = {"Text", "Label", "TextArea", "TextEdit"}
PICTURES = {"Image", "AnimatedImage", "BorderImage", "IconImage"}
LENGTH = re.compile(
    r"(?:^|\.)(?:width|height|x|y|spacing|(?:row|column)Spacing|radius|\w*[pP]adding|\w*[mM]argins?|pixelSize|pointSize"
    r"|implicit(?:Width|Height)|(?:minimum|maximum|preferred)(?:Width|Height)|\w*[iI]nset)$"
)
SHARE = re.compile(r"^Layout\.preferred(?:Width|Height)$")
LARGEST_SHARE = 12
"""In a layout that fills, small preferred sizes are shares of the room, not pixels."""

NUMBER = re.compile(r"^[-+*/()\s\d.]+$")
COLOUR_NAMES = {"aqua", "black", "blue", "gray", "green", "grey", "navy", "orange", "purple", "red", "white", "yellow"}
IMPORT = re.compile(r"^\s*import\s+(?P<module>\"[^\"]*\"|[\w.]+)", re.MULTILINE)
ALLOWED_IMPORTS = {
    "QtQml",
    "QtQuick",
    "QtQuick.Layouts",
    "QtQuick.Shapes",
    "QtQuick.Templates",
    "QtQuick.Window",
    "Kiosk.ViewModels",
    *(f"Kiosk.{name}" for name in MODULES),
}
WAYS_OUT = re.compile(
    r"\b(?:openUrlExternally|XMLHttpRequest|WebSocket|createQmlObject|createComponent|Qt\.include|Qt\.quit|eval|"
    r"StyledText|RichText|AutoText|MarkdownText|ShaderEffect|MultiEffect|Drag|DropArea)\b"
)
SPOKEN_OR_SHOWN = re.compile(r"^(?:text|title|label|placeholderText|Accessible\.(?:name|description))$")
PROPER_NAMES = {"Helsingborg Innovation District", "HEIDI"}
TRANSLATED = re.compile(r"\bqsTr\s*\(\s*(?P<argument>[^),]*)")

LADDER = {
    "id": r"id\s*:",
    "required": r"required\s",
    "properties": r"(?:(?:default|readonly)\s+)*property\s",
    "signals": r"signal\s",
    "functions": r"function\s",
    "own bindings": r"(?!(?:id|states|transitions)\s*:)[\w.]+\s*:",
    "children": r"component\s|(?:\w+\.)*[A-Z]\w*\s*(?:on\s+[\w.]+\s*)?\{",
    "states": r"states\s*:",
    "transitions": r"transitions\s*:",
}
"""The rungs of an object, from the top, and what a member on each begins with."""


def module_of(path: Path) -> str:
    """The QML module of a file: the name of its folder."""
    return path.parent.name


def each_file(find: Callable[[str, str], Found]) -> Callable[[Path, Path], Found]:
    """A rule over the bare text of a file and the name of its module."""

    def breaches(_root: Path, path: Path) -> Found:
        return find(bare(path.read_text(encoding="utf-8")), module_of(path))

    return breaches


def rich_text(text: str, module: str) -> Found:
    """Drawn text that is not declared plain, or is drawn outside Controls."""
    for found in objects(text):
        kind = found.type.split(".")[-1]
        if kind in DRAWN_TEXT and module != "Controls":
            yield line_of(text, found.start), f"a raw {found.type}"
        elif kind in DRAWN_TEXT and not re.search(r"\btextFormat:\s*Text(?:Edit)?\.PlainText\b", found.own):
            yield line_of(text, found.start), f"{found.type} without textFormat: Text.PlainText"


def colours(text: str, module: str) -> Found:
    """A colour written out, outside Theme."""
    if module == "Theme":
        return
    for match in re.finditer(r"[\"']#[0-9A-Fa-f]{3,8}[\"']|\bQt\.(?:rgba|hsla|hsva|color)\(", text):
        yield line_of(text, match.start()), match[0]
    for binding in bindings(text):
        if binding.name.lower().endswith("color"):
            yield from (
                (line_of(text, binding.start), f'{binding.name}: "{name}"')
                for name in literals(binding.value)
                if name in COLOUR_NAMES
            )


def lengths(text: str, module: str) -> Found:
    """A length in bare pixels, outside Theme; nought is no length."""
    if module == "Theme":
        return
    for binding in bindings(text):
        if not LENGTH.search(binding.name) or not NUMBER.match(binding.value):
            continue
        numbers = [float(number) for number in re.findall(r"\d+(?:\.\d+)?", binding.value)]
        limit = LARGEST_SHARE if SHARE.match(binding.name) else 0
        if any(number > limit for number in numbers):
            yield line_of(text, binding.start), f"{binding.name}: {binding.value}"


def durations(text: str, module: str) -> Found:
    """A duration written out, outside Theme."""
    if module == "Theme":
        return
    for binding in bindings(text):
        name = binding.name.split(".")[-1]
        if name in {"duration", "interval"} and "Theme." not in binding.value and re.search(r"[1-9]", binding.value):
            yield line_of(text, binding.start), f"{binding.name}: {binding.value}"


def picture_sources(text: str, _module: str) -> Found:
    """A picture that is not asked of an image provider."""
    for found in objects(text):
        if found.type.split(".")[-1] not in PICTURES:
            continue
        for binding in bindings(found.own):
            given = literals(binding.value)
            asked = [word for word in given if word.startswith("image://")]
            if binding.name == "source" and (not asked or any(word and word not in asked for word in given)):
                yield line_of(text, found.start), f"{found.type} with source: {binding.value}"


def foreign_imports(text: str, module: str) -> Found:
    """An import that is not on the list, or of a QML module that lies no lower."""
    for match in IMPORT.finditer(text):
        name = match["module"]
        line = line_of(text, match.start("module"))
        if name not in ALLOWED_IMPORTS:
            yield line, f"import {name}"
        elif name == "Kiosk.ViewModels" and module == "Theme":
            yield line, f"{module} imports {name}"
        elif name.split(".")[-1] in MODULES and module in MODULES:
            other = name.split(".")[-1]
            if MODULES.index(other) >= MODULES.index(module):
                yield line, f"{module} imports {name}"


def ways_out(text: str, _module: str) -> Found:
    """A name that opens a way out of the screen, or that draws what the software renderer leaves out."""
    for match in WAYS_OUT.finditer(text):
        yield line_of(text, match.start()), match[0]


def unbound(text: str, _module: str) -> Found:
    """A file whose components are not bound."""
    if not re.search(r"^pragma ComponentBehavior: Bound$", text, re.MULTILINE):
        yield 1, "no `pragma ComponentBehavior: Bound`"


def untranslatable(text: str, _module: str) -> Found:
    """qsTr of something that is no literal, and words that are shown without qsTr."""
    for match in TRANSLATED.finditer(text):
        if not match["argument"].startswith('"'):
            yield line_of(text, match.start()), f"qsTr({match['argument']}…)"
    for binding in bindings(text):
        said = [word for word in literals(binding.value) if re.search(r"[^\W\d_]{2}", word)]
        if SPOKEN_OR_SHOWN.match(binding.name) and binding.value[:1] == '"' and set(said) - PROPER_NAMES:
            yield line_of(text, binding.start), f"{binding.name}: {binding.value}"


def off_the_ladder(text: str, _module: str) -> Found:
    """A member of an object that stands below one of a lower rung. The functions of Connections are its bindings."""
    rungs = list(LADDER)
    for found in (one for one in objects(text) if one.type != "Connections"):
        lowest = 0
        for start, member in members(text, found):
            rung = next((n for n, name in enumerate(rungs) if re.match(LADDER[name], member)), lowest)
            if rung < lowest:
                yield line_of(text, start), f"`{member}` below {rungs[lowest]}"
            lowest = max(rung, lowest)


def qml(root: Path) -> Iterator[Path]:
    """Every QML file of the screen."""
    return walk(root, "kiosk/qml", suffixes=(".qml",))


def rule(sentence: str, fix: str, find: Callable[[str, str], Found]) -> Rule:
    """A rule over the QML files."""
    return Rule(sentence, fix, qml, each_file(find))


RULES = {
    "plain": rule(
        "Text is drawn by Controls, and plain.", "Use PlainText; there, say textFormat: Text.PlainText.", rich_text
    ),
    "colours": rule("Colours come from Theme.", "Name the colour by its role in Theme.qml.", colours),
    "lengths": rule("Lengths come from Theme.", "Use a token, Theme.px(…) or Theme.mm(…).", lengths),
    "durations": rule("Durations come from Theme.", "Name the duration by its role in Theme.qml.", durations),
    "pictures": rule(
        "Pictures come from image providers.",
        'Use Illustration, or source: "image://code/" + address.',
        picture_sources,
    ),
    "imports": rule(
        "Imports are on the list, and those of the kiosk go down: Theme, Controls, Pages, Staff, App.",
        "Move what is shared down; do without what is not on the list.",
        foreign_imports,
    ),
    "ways out": rule("Nothing leads out of the screen.", "Leave it out.", ways_out),
    "bound": rule("Components are bound.", "Begin the file with `pragma ComponentBehavior: Bound`.", unbound),
    "ladder": rule(
        f"Objects climb down one ladder: {', '.join(LADDER)}.", "Move it up to those of its kind.", off_the_ladder
    ),
    "words": rule(
        "What is shown or spoken goes through qsTr, as a literal.",
        'Write qsTr("…") with %1 and .arg().',
        untranslatable,
    ),
}
