"""The one Qt application that a process may have, and what Qt reads before it starts."""

import os
import sys
from pathlib import Path

from PySide6.QtGui import QFontDatabase, QGuiApplication

from kiosk.runtime.allocation import give_back_large_blocks

ASSETS = Path(__file__).resolve().parent.parent / "assets"
FONTS = ASSETS / "fonts"
ICONS = ASSETS / "icons"


def prepare_environment() -> None:
    """Set what Qt reads before it starts: no scaling, title bar or menus of its own; compiled QML is only read."""
    os.environ.setdefault("QT_ENABLE_HIGHDPI_SCALING", "0")
    os.environ.setdefault("QT_WAYLAND_DISABLE_WINDOWDECORATION", "1")
    os.environ.setdefault("QML_DISK_CACHE", "aot,qmlc-read")
    os.environ.setdefault("QT_IM_MODULE", "none")


def make_application() -> QGuiApplication:
    """The one Qt application, with the fonts of the house."""
    prepare_environment()
    give_back_large_blocks()
    app = QGuiApplication(sys.argv[:1])
    app.setApplicationName("heidi-kiosk")
    app.setQuitOnLastWindowClosed(False)
    for font in (*sorted(FONTS.glob("*.ttf")), *sorted(ICONS.glob("*.ttf"))):
        QFontDatabase.addApplicationFont(str(font))
    return app
