"""A service manager beside a real screen: when it hears that the screen is ready and draws, awake and asleep."""

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from kiosk.content import generations
from tests.commands import KIOSK
from tests.e2e.test_asleep_or_dead import CLOSED
from tests.told_manager import Manager


@pytest.fixture
def state(tmp_path: Path, heidi: Path) -> Path:
    """A state folder with something to show."""
    folder = tmp_path / "state"
    generations.install(heidi, folder)
    return folder


@contextmanager
def running(state: Path, manager: Manager, **told: str) -> Iterator["subprocess.Popen[bytes]"]:
    drawn = {"KIOSK_STATE": str(state), "QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}
    said = os.environ | drawn | {"NOTIFY_SOCKET": manager.address} | told
    process = subprocess.Popen([*KIOSK, "run"], env=said, stderr=subprocess.DEVNULL)
    try:
        yield process
    finally:
        process.kill()
        process.wait()


def test_it_is_ready_with_its_first_picture_and_beats_from_then_on(state: Path, tmp_path: Path) -> None:
    shown = generations.current(state)
    with Manager(str(tmp_path / "socket")) as manager, running(state, manager):
        manager.hears(lambda told: told.get("READY") == "1")
        assert manager.last["STATUS"] == "Awake. Shown: number 1."
        assert manager.last["X_SHOWN"] == f"{shown.number} {shown.sha256}"
        assert (manager.last["X_CONFIRMED"], manager.last["X_VISITOR"]) == ("", "away")
        manager.hears(lambda told: told == {"WATCHDOG": "1"})


def test_asleep_it_beats_too(state: Path, tmp_path: Path) -> None:
    with Manager(str(tmp_path / "socket")) as manager, running(state, manager, KIOSK_HOURS=CLOSED):
        manager.hears(lambda told: told.get("STATUS", "").startswith("Asleep until "))
        manager.hears(lambda told: told == {"WATCHDOG": "1"})
