"""What a screen has loaded once its first picture is drawn, and nobody has touched it or listens: no more than that."""

import os
import re
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

DRAWN = """
import sys
from pathlib import Path
from kiosk.domain.walltime import parse_moment
from kiosk.qt_application import make_application
from kiosk.screen_settings import ScreenSettings
from kiosk.tour.offscreen import Drawing

app = make_application()
settings = ScreenSettings(content=lambda: (Path(sys.argv[1]), None), at=parse_moment("2026-11-27 10:42"))
with Drawing(settings, (1080, 1920)) as drawing:
    drawing.rest()
    print(*sys.modules, "first picture", sep="\\n", file=sys.stderr)
    drawing.screen.warm()
    drawing.rest()
"""
QML = re.compile(r"addLibraryImport: file:\S*/(\w+)\.qml")


@pytest.fixture(scope="module")
def told(heidi: Path) -> Sequence[str]:
    """What Qt says of the QML that it loads, up to the first picture with the names of all modules; and after it."""
    said = {**os.environ, "QT_LOGGING_RULES": "qt.qml.import.debug=true", "QT_FORCE_STDERR_LOGGING": "1"}
    asked = [sys.executable, "-c", DRAWN, str(heidi)]
    told = subprocess.run(asked, env=said, capture_output=True, text=True, check=True).stderr
    first, after = told.split("first picture\n")
    return first, after


def test_nothing_of_the_pages_is_loaded_for_the_first_picture(told: Sequence[str]) -> None:
    first, after = (set(QML.findall(part)) for part in told)
    pages = {"EveryPage", "HomePage", "MembersPage", "EventCard", "Keyboard"}
    staff = {"StaffPage", "Panel", "PinPad", "CleaningCover"}
    assert ("AttractPage" in first, (pages | staff) & first) == (True, set())
    assert pages <= after
    assert staff & after == set()


def test_nothing_is_loaded_for_what_is_said_drawn_or_asked_later(told: Sequence[str]) -> None:
    modules = told[0].splitlines()
    later = ("kiosk.domain.speech.", "kiosk.qr.matrix", "qrcode", "holidays", "kiosk.viewmodels.staff.page", "msgspec")
    assert "kiosk.app" in modules
    assert [name for name in modules if name.startswith(later)] == []
