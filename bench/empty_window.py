"""`python -m bench.empty_window`: one empty Qt Quick window. Nothing that Python and Qt Quick show can be sooner."""

import signal
import sys

from PySide6.QtCore import QByteArray
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine

WINDOW = b'import QtQuick\nWindow { visible: true; width: 1080; height: 1920; color: "#10456B" }'


def main() -> None:
    """Show the window until the process is told to stop."""
    app = QGuiApplication(sys.argv[:1])
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    engine = QQmlApplicationEngine()
    engine.loadData(QByteArray(WINDOW))
    app.exec()


if __name__ == "__main__":
    main()
