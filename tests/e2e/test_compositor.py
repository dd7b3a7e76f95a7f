"""The compositor dies under the screen: the real process ends with it, and the new content is not blamed for that."""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from kiosk.content import generations
from kiosk.content.generations import screen_notes
from tests.runtime.state_folders import put

MAIN = Path(__file__).resolve().parents[2] / "main.py"
SOCKET = "kiosk-test"
PATIENCE_S = 60
pytestmark = pytest.mark.skipif(
    shutil.which("weston") is None, reason="weston is not installed: apt-get install weston"
)


def wait_for(condition: Callable[[], object], what: str) -> None:
    until = time.monotonic() + PATIENCE_S
    while not condition():
        assert time.monotonic() < until, what
        time.sleep(0.05)


@contextmanager
def compositor(runtime: Path) -> Iterator[subprocess.Popen[bytes]]:
    """A compositor without a screen, which listens when the body begins."""
    command = ["weston", "--backend=headless-backend.so", f"--socket={SOCKET}", "--idle-time=0"]
    environment = {**os.environ, "XDG_RUNTIME_DIR": str(runtime)}
    process = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        wait_for((runtime / SOCKET).exists, "no compositor")
        yield process
    finally:
        process.kill()
        process.wait()
        for left in runtime.iterdir():
            left.unlink()


@pytest.fixture
def runtime(tmp_path: Path) -> Path:
    folder = tmp_path / "run"
    folder.mkdir(mode=0o700)
    return folder


def screen(state: Path, runtime: Path) -> subprocess.Popen[bytes]:
    environment = {
        **os.environ,
        "XDG_RUNTIME_DIR": str(runtime),
        "WAYLAND_DISPLAY": SOCKET,
        "QT_QPA_PLATFORM": "wayland",
        "QT_QUICK_BACKEND": "software",
        "KIOSK_STATE": str(state),
    }
    command = [sys.executable, str(MAIN), "run"]
    return subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)


def ended(state: Path, runtime: Path, *, with_compositor: bool) -> int:
    """How the screen ends that has counted its start, and whose compositor (or it itself) is killed then."""
    with compositor(runtime) as other:
        process = screen(state, runtime)
        assert process.stderr
        try:
            for line in process.stderr:
                if b"content shown" in line:
                    break
            wait_for(lambda: screen_notes.trial(state).starts, "the start was not counted")
            (other if with_compositor else process).kill()
            process.stderr.read()
            return process.wait(PATIENCE_S)
        finally:
            process.kill()
            process.stderr.close()


def test_a_compositor_that_dies_is_no_fault_of_the_content(tmp_path: Path, runtime: Path) -> None:
    state = tmp_path / "state"
    put(state, "A")
    put(state, "B")
    for _ in range(3):
        assert ended(state, runtime, with_compositor=True) == 255
        assert screen_notes.trial(state).starts == ()
    assert generations.current(state).number == 2


def test_a_death_of_its_own_is(tmp_path: Path, runtime: Path) -> None:
    state = tmp_path / "state"
    put(state, "A")
    put(state, "B")
    assert ended(state, runtime, with_compositor=False) == -9
    assert len(screen_notes.trial(state).starts) == 1
