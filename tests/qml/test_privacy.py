"""What a visitor typed is nowhere any more once the visitor has left."""

import gc
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface, QClipboard, QGuiApplication
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.tour.offscreen import Drawing
from tests.screens import Screens
from tests.viewmodels.model_values import told

BACKWARDS = "qxvzjkwq8"
"""What is typed, from its end, so that this module does not hold it; no name is anything like it."""
ENOUGH = 5
"""So many characters in a row are a trace."""
SPOKEN = (QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Value)


def traced(text: object) -> bool:
    """Whether `text` holds a part of what was typed."""
    return isinstance(text, str) and BACKWARDS[-ENOUGH:] in text[::-1]


def objects_below(root: QObject) -> Iterator[QObject]:
    """Every object and item of the window, seen or not."""
    waiting, known = [root], set[int]()
    while waiting:
        found = waiting.pop()
        if id(found) in known:
            continue
        known.add(id(found))
        yield found
        waiting += found.children()
        if isinstance(found, QQuickItem):
            waiting += found.childItems()
        elif isinstance(found, QQuickWindow):
            waiting.append(found.contentItem())


def in_window(window: QQuickWindow) -> set[str]:
    """The types of QML whose properties or spoken texts hold a trace."""
    traces = set()
    for found in list(objects_below(window)):
        meta = found.metaObject()
        about = [meta.property(number) for number in range(meta.propertyCount())]
        said = [one.read(found) for one in about if str(one.typeName()) in ("QString", "QVariant")]
        spoken: QAccessibleInterface | None = QAccessible.queryAccessibleInterface(found)
        said += [spoken.text(kind) for kind in SPOKEN] if spoken else []
        if any(traced(text) for text in said):
            traces.add(str(meta.className()).partition("_QMLTYPE")[0])
    return traces


def in_python() -> set[str]:
    """The kinds of objects of the whole process, from view models to waiting jobs, that hold a trace."""
    gc.collect()
    return {type(holder).__name__ for holder in gc.get_objects() for held in gc.get_referents(holder) if traced(held)}


def in_clipboard() -> bool:
    """Whether there is a trace to paste."""
    clipboard = QGuiApplication.clipboard()
    return any(traced(clipboard.text(mode)) for mode in (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection))


def type_in(drawing: Drawing) -> None:
    """Search, key by key, until the page offers other names."""
    models = drawing.models
    models.navigation.open("search", "")
    for key in reversed(BACKWARDS):
        models.search.type(key)
    drawing.picture()


@pytest.mark.parametrize("last", ["search", "home", "member"])
def test_what_was_typed_is_nowhere_once_the_visitor_has_left(
    screens: Screens, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str], last: str
) -> None:
    drawing = screens.show()
    window = drawing.screen.window
    drawing.screen.idle.touch()
    type_in(drawing)
    assert in_python()
    assert in_window(window) >= {"SearchField", "PlainText"}
    drawing.models.navigation.open(last, told(drawing.models.search, "nearest").rows[0].id)
    drawing.screen.idle.finish()
    assert in_window(window) == set()
    assert in_python() == set()
    assert not in_clipboard()
    printed = capfd.readouterr()
    assert not any(traced(text) for text in (caplog.text, printed.out, printed.err))


def test_the_next_visitor_finds_nothing_of_it(screens: Screens) -> None:
    drawing = screens.show()
    drawing.screen.idle.touch()
    type_in(drawing)
    drawing.screen.idle.finish()
    drawing.screen.idle.touch()
    drawing.models.navigation.open("search", "")
    drawing.picture()
    assert told(drawing.models.search, "query") == ""
    assert in_window(drawing.screen.window) == set()
    assert in_python() == set()
