"""The real screen as its service runs it, under a compositor: it dies and hangs, and its picture is back in time."""

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

import pytest

from bench.processes import family
from kiosk.content import generations
from kiosk.content.generations import screen_notes
from kiosk.supervisor.supervisor import Patience
from tests.commands import KIOSK, ROOT
from tests.e2e.servers import x_server
from tests.e2e.test_compositor import SOCKET, compositor, runtime, wait_for
from tests.e2e.x_windows import windows_of
from tests.runtime.state_folders import put
from tests.supervisor.hanging_screen import PATIENCE
from tests.thoroughness import FULL
from tests.told_manager import Manager

__all__ = ["runtime"]
pytestmark = pytest.mark.skipif(
    shutil.which("weston") is None, reason="weston is not installed: apt-get install weston"
)
AFTER_DEATH_S = 3
WAYS = ("busy", "lock", "call") if FULL else ("busy",)


@pytest.fixture
def state(tmp_path: Path) -> Path:
    """A state folder whose current content is on trial."""
    folder = tmp_path / "state"
    put(folder, "A")
    put(folder, "B")
    return folder


@contextmanager
def supervised(
    command: Sequence[str],
    state: Path,
    runtime: Path,
    manager: Manager,
    display: Mapping[str, str] = {"QT_QPA_PLATFORM": "wayland", "WAYLAND_DISPLAY": SOCKET},
) -> Iterator["subprocess.Popen[bytes]"]:
    """The command on a display, that of the compositor, once its first picture is there."""
    drawn = {"QT_QUICK_BACKEND": "software", **display}
    told = {"XDG_RUNTIME_DIR": str(runtime), "NOTIFY_SOCKET": manager.address, "KIOSK_STATE": str(state)}
    process = subprocess.Popen(command, cwd=ROOT, env=os.environ | drawn | told, stderr=subprocess.DEVNULL)
    try:
        manager.hears(is_picture)
        yield process
    finally:
        process.kill()
        process.wait()


def is_picture(told: object) -> bool:
    return isinstance(told, dict) and told.get("READY") == "1"


def screen_of(process: "subprocess.Popen[bytes]") -> int:
    _, screen = family(process.pid)
    return screen


def test_it_dies_and_its_compositor_dies(state: Path, runtime: Path, tmp_path: Path) -> None:
    with (
        compositor(runtime) as other,
        Manager(str(tmp_path / "socket")) as manager,
        supervised([*KIOSK, "supervise"], state, runtime, manager) as process,
    ):
        for _ in range(2):
            os.kill(screen_of(process), signal.SIGKILL)
            assert manager.hears(is_picture) < AFTER_DEATH_S
        other.kill()
        assert process.wait(30) == 255
    assert screen_notes.trial(state).starts == ()
    assert generations.current(state).number == 2


@pytest.mark.parametrize("way", WAYS)
def test_it_hangs(way: str, state: Path, runtime: Path, tmp_path: Path) -> None:
    command = [sys.executable, "-m", "tests.supervisor.hanging_screen", str(state), way]
    with (
        compositor(runtime),
        Manager(str(tmp_path / "socket")) as manager,
        supervised(command, state, runtime, manager) as process,
    ):
        screen = screen_of(process)
        (state / "hang").touch()
        assert manager.hears(is_picture) < PATIENCE.silence + AFTER_DEATH_S
        assert screen_of(process) != screen
        assert len(screen_notes.trial(state).starts) == 1  # that of the screen which runs
        process.terminate()
        assert process.wait(30) == 0
    assert screen_notes.trial(state).starts == ()


@pytest.mark.skipif(shutil.which("Xvfb") is None, reason="Xvfb is not installed: apt-get install xvfb")
def test_its_window_is_destroyed_from_outside(state: Path, runtime: Path, tmp_path: Path) -> None:
    with (
        x_server() as display,
        Manager(str(tmp_path / "socket")) as manager,
        supervised(
            [*KIOSK, "supervise"], state, runtime, manager, {"QT_QPA_PLATFORM": "xcb", "DISPLAY": display}
        ) as it,
    ):
        screen = screen_of(it)
        with windows_of(display) as windows:
            for window in windows.all():
                windows.destroy(window)
        assert manager.hears(is_picture) < Patience().silence + 2 * AFTER_DEATH_S
        assert screen_of(it) != screen
        assert len(screen_notes.trial(state).starts) == 1  # that of the screen which runs
        it.terminate()
        assert it.wait(30) == 0
    assert generations.current(state).number == 2


def test_content_that_ran_in_good_health_is_there_at_once(state: Path, runtime: Path, tmp_path: Path) -> None:
    generations.confirm(state, generations.current(state))
    with (
        compositor(runtime),
        Manager(str(tmp_path / "socket")) as manager,
        supervised([*KIOSK, "supervise"], state, runtime, manager) as process,
    ):
        assert manager.last["STATUS"] == "Awake. Shown: number 2."
        put(state, "C")
        os.kill(screen_of(process), signal.SIGKILL)
        assert manager.hears(is_picture) < AFTER_DEATH_S
        assert manager.last["STATUS"] == "Awake. Shown: number 3."


def test_content_that_ends_the_screen_is_given_up(state: Path, runtime: Path, tmp_path: Path) -> None:
    with (
        compositor(runtime),
        Manager(str(tmp_path / "socket")) as manager,
        supervised([*KIOSK, "supervise"], state, runtime, manager) as process,
    ):
        began = time.monotonic()
        while generations.current(state).number == 2:
            os.kill(screen_of(process), signal.SIGSEGV)
            manager.hears(is_picture)
        assert time.monotonic() - began < 60
        wait_for(lambda: manager.last["STATUS"] == "Awake. Shown: number 1.", "the one before is not shown")
