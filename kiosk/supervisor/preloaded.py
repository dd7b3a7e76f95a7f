"""What Qt would open only when the screen begins, opened before: the compositor's plugins, QML's, and fontconfig.

None of it needs a Qt application, and what is opened twice is opened once. What cannot be opened is left to Qt.
"""

import ctypes
import os
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import PySide6

QT = Path(PySide6.__file__).parent / "Qt"
FONTCONFIG = "libfontconfig.so.1"
QML_MODULES = ("QtQuick/Layouts", "QtQuick/Shapes", "QtQuick/Templates", "QtQuick/Window")


def preload(platform: str = os.environ.get("QT_QPA_PLATFORM", "")) -> None:
    """Open what a screen on that platform of Qt opens, and read which fonts there are."""
    for library in _libraries(platform):
        with suppress(OSError):
            ctypes.CDLL(str(library))
    with suppress(OSError, AttributeError):
        ctypes.CDLL(FONTCONFIG).FcInit()


def _libraries(platform: str) -> Iterator[Path]:
    plugins = QT / "plugins"
    if platform:
        yield plugins / "platforms" / f"libq{platform}.so"
    if platform == "wayland":
        yield plugins / "wayland-shell-integration" / "libxdg-shell.so"
    for module in QML_MODULES:
        yield from sorted((QT / "qml" / module).glob("*.so"))
