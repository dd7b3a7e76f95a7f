"""A restart that staff ask for: the process ends with a code of its own, and blames no content for it."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.content import generations
from kiosk.screen_state import RESTART

ASKED = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from kiosk import app
from kiosk.cli import settings
from kiosk.panel_geometry import Showing
from dataclasses import replace

state = Path(sys.argv[1])
told = replace(settings.for_screen(settings.Settings(state=state), None, None), state=state)
ask = lambda models: QTimer.singleShot(300, models.staff.restartAsked.emit)
raise SystemExit(app.run(told, Showing(full_screen=False, size=(540, 960)), ask))
"""


@pytest.mark.parametrize("has_content", [True, False])
def test_the_process_ends_with_the_code_that_asks_for_another_start(
    heidi: Path, tmp_path: Path, has_content: bool
) -> None:
    state = tmp_path / "state"
    state.mkdir()
    if has_content:
        generations.install(heidi, state)
    told = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}
    done = subprocess.run([sys.executable, "-c", ASKED, str(state)], env=told, timeout=60, check=False)
    assert done.returncode == RESTART == 80
