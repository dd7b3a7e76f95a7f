"""Qt draws without a display and by software in every test; this has to stand before the first import of PySide6."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import settings

from tests.thoroughness import FULL

if TYPE_CHECKING:
    from kiosk.runtime.language import Languages

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_QPA_UPDATE_IDLE_TIME"] = "0"  # no panel is waited for
os.environ["QT_QUICK_BACKEND"] = "software"
os.environ["QML_DISABLE_DISK_CACHE"] = "1"
os.environ["DBUS_SESSION_BUS_ADDRESS"] = "disabled:"  # or a browser, or Qt on X11, has one started that stays

# Nothing here is asked over TLS, and one certificate is read sooner than all that a computer has.
os.environ["SSL_CERT_FILE"] = str(Path(__file__).with_name("nobody.pem"))

# New examples every time at the desk, the same ones on every push: what was found there can be found again.
settings.register_profile("desk", deadline=None, max_examples=100 if FULL else 25)
settings.register_profile("push", settings.get_profile("desk"), derandomize=True, print_blob=True)
settings.load_profile("push" if os.environ.get("CI") else "desk")

pytest_plugins = ["tests.chromium", "tests.garbage", "tests.left_behind", "tests.memory", "tests.screens"]

TRANSLATIONS = Path(__file__).resolve().parent.parent / "assets" / "translations"


@pytest.fixture(scope="session")
def compiled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Every translation file, compiled as the kiosk loads it."""
    folder = tmp_path_factory.mktemp("translations")
    for source in TRANSLATIONS.glob("kiosk_*.ts"):
        target = folder / source.with_suffix(".qm").name
        subprocess.run(
            [Path(sys.executable).with_name("pyside6-lrelease"), "-silent", source, "-qm", target], check=True
        )
    return folder


@pytest.fixture
def languages(request: pytest.FixtureRequest, compiled: Path) -> Iterator["Languages"]:
    """All languages, Swedish in use; afterwards none is installed any more."""
    import shiboken6

    from kiosk.runtime.language import Languages

    request.getfixturevalue("qapp")
    spoken = Languages(compiled, "sv")
    yield spoken
    shiboken6.delete(spoken)
