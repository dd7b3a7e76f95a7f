"""`python -m tests.e2e.told_panel CONTENT`: the screen as `kiosk run` shows it, telling when its panel changes."""

import json
import sys
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk import app
from kiosk.panel_geometry import Showing
from kiosk.screen_settings import ScreenSettings
from kiosk.viewmodels.models import Models

LOOK_MS = 20


class Teller(QObject):
    """Looks at the window of the screen again and again, and tells what is new."""

    def __init__(self) -> None:
        super().__init__()
        self._told = ""
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def _look(self) -> None:
        window = next(each for each in QGuiApplication.topLevelWindows() if isinstance(each, QQuickWindow))
        screens = [screen for screen in QGuiApplication.screens() if screen.name()]
        dock = next(item for item in _all(window.contentItem()) if _kind(item) == "Dock")
        panel = window.screen()
        seen = {
            "panels": len(screens),
            "size": window.size().toTuple(),
            "full": window.visibility() is QQuickWindow.Visibility.FullScreen,
            "px_per_mm": round(window.property("pxPerMm"), 3),
            "panel": panel.geometry().getRect(),
            "panel_mm": [round(side) for side in panel.physicalSize().toTuple()],
            "title_bar": window.frameMargins().top(),
            "dock": [dock.x(), dock.y(), dock.width(), dock.height()],
        }
        if (told := json.dumps(seen)) != self._told:
            self._told = told
            sys.stdout.write(told + "\n")
            sys.stdout.flush()


def _all(item: QQuickItem) -> list[QQuickItem]:
    return [item, *(below for child in item.childItems() for below in _all(child))]


def _kind(item: QQuickItem) -> str:
    return str(item.metaObject().className()).partition("_")[0]


def main(content: Path) -> int:
    """Show the screen until it is told to stop."""
    tellers = []

    def begin(models: Models) -> None:
        tellers.append(Teller())
        models.session.stay()

    return app.run(ScreenSettings(content=lambda: (content, None)), Showing(), begin)


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
