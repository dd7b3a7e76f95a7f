"""What is drawn on the bench's own display leaves nothing."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from bench.display import Display

PROGRAM = """
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication, QWindow
application = QGuiApplication([])
window = QWindow()
window.show()
QTimer.singleShot(200, application.quit)
application.exec()
print(application.platformName())
"""


@pytest.mark.skipif(shutil.which("Xvfb") is None, reason="Xvfb is not here. Type: apt-get install --yes xvfb")
def test_a_program_on_the_display_starts_no_message_bus(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    launcher = tmp_path / "dbus-launch"
    launcher.write_text(f'#!/bin/sh\n: >"{tmp_path}/launched"\n')
    launcher.chmod(0o755)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("PATH", str(tmp_path), prepend=":")
    for name in ("DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR"):
        monkeypatch.delenv(name, raising=False)
    with Display() as display:
        done = subprocess.run([sys.executable, "-c", PROGRAM], env=display.environment, capture_output=True, text=True)
    assert done.stdout == "xcb\n", done.stderr
    assert not (tmp_path / "launched").exists()
    assert not (tmp_path / ".dbus").exists()
