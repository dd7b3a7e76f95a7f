"""Panels of real servers, whose mode changes, and which come and go: the screen is right on each, and in full."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Thread
from typing import Any

import pytest

from tests.e2e.servers import PATIENCE_S, SOCKET, Compositor, Panel, compositor, other_window, wait_for, x_server

TALL, WIDE = (1080, 1920), (1920, 1080)
NEEDED = ("Xvfb", "xrandr", "sway", "weston-flower")
TOLD = [sys.executable, "-m", "tests.e2e.told_panel"]
ROOT = Path(__file__).resolve().parents[2]
pytestmark = pytest.mark.skipif(
    any(shutil.which(program) is None for program in NEEDED), reason=f"one of {NEEDED} is not installed"
)


class Told:
    """A running screen, and what it told last of its panel."""

    def __init__(self, process: "subprocess.Popen[str]") -> None:
        self._process = process
        self.last: dict[str, Any] = {}
        self._listener = Thread(target=self._listen)
        self._listener.start()

    def _listen(self) -> None:
        assert self._process.stdout
        for line in self._process.stdout:
            self.last = json.loads(line)

    def close(self) -> None:
        """Listen no more: it has ended."""
        self._listener.join()
        assert self._process.stdout
        self._process.stdout.close()

    def comes_to(self, condition: Callable[[dict[str, Any]], bool]) -> None:
        """Wait until what it tells is so."""
        wait_for(lambda: self.last and condition(self.last), f"it stays at {self.last}")

    def fills(self, size: tuple[int, int]) -> None:
        """Wait until it is right on a panel of that size: in full, at its millimetres, the dock at its place."""
        self.comes_to(lambda now: is_right(now, size))


def is_right(now: dict[str, Any], size: tuple[int, int]) -> bool:
    width, height = size
    x, y, across, down = now["dock"]
    diagonal, millimetres = ((one[0] ** 2 + one[1] ** 2) ** 0.5 for one in (size, now["panel_mm"]))
    docked = (x, y, down) == (0, 0, height) if width > height else (x, across, y + down) == (0, width, height)
    return (
        now["full"]
        and now["title_bar"] == 0
        and now["size"] == now["panel"][2:] == list(size)
        and abs(now["px_per_mm"] - diagonal / millimetres) < 0.02
        and docked
    )


@contextmanager
def screen(content: Path, **environment: str) -> Iterator[Told]:
    """The screen in a process of its own, which ends well at the end."""
    calm = {"QT_QUICK_BACKEND": "software", "DBUS_SESSION_BUS_ADDRESS": "disabled:"}
    process = subprocess.Popen(
        [*TOLD, content],
        env=os.environ | calm | environment,
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    told = Told(process)
    try:
        yield told
        process.terminate()
        assert process.wait(PATIENCE_S) == 0
    finally:
        process.kill()
        process.wait()
        told.close()


@pytest.fixture
def display() -> Iterator[str]:
    with x_server() as name:
        yield name


@pytest.fixture
def runtime() -> Iterator[Path]:
    """A folder for the sockets of a compositor, which is another user's where tests are root's."""
    with TemporaryDirectory() as folder:
        yield Path(folder)


def title_bars(panels: Compositor) -> list[int]:
    """The height of what the compositor puts above each window."""
    return [window["deco_rect"]["height"] for window in panels.windows()]


def on_wayland(runtime: Path) -> dict[str, str]:
    return {"XDG_RUNTIME_DIR": str(runtime), "WAYLAND_DISPLAY": SOCKET, "QT_QPA_PLATFORM": "wayland"}


def test_the_mode_changes_without_a_window_manager(heidi: Path, display: str) -> None:
    panel = Panel(display)
    panel.change(*TALL)
    with screen(heidi, DISPLAY=display, QT_QPA_PLATFORM="xcb") as told:
        for size in (TALL, WIDE, (2160, 3840), TALL):
            panel.change(*size)
            told.fills(size)


def test_panels_come_and_go_under_a_compositor(heidi: Path, display: str, runtime: Path) -> None:
    with compositor(display, runtime, panels=1) as panels, screen(heidi, **on_wayland(runtime)) as told:
        panels.change(*TALL)
        told.fills(TALL)
        panels.change(*WIDE)
        told.fills(WIDE)
        assert title_bars(panels) == [0]
        panels.add()
        told.comes_to(lambda now: now["panels"] == 2)
        panels.change(*TALL)
        told.fills(WIDE)
        panels.remove()
        told.fills(TALL)
        panels.remove()
        told.comes_to(lambda now: now["panels"] == 0)
        panels.add()
        panels.change(*WIDE)
        told.fills(WIDE)
        assert title_bars(panels) == [0]


def test_started_without_a_panel_it_waits_and_is_right_when_one_comes(heidi: Path, display: str, runtime: Path) -> None:
    with compositor(display, runtime, panels=1) as panels, other_window(panels, runtime):
        panels.remove()
        with screen(heidi, **on_wayland(runtime)) as told:
            told.comes_to(lambda now: now["panels"] == 0)
            assert told.last["size"] == [1080, 1920]
            panels.add()
            panels.change(*TALL)
            told.fills(TALL)
