"""Servers of the tests' own: a display of X, and a compositor whose panels come and go; what was started is ended."""

import json
import os
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from tests.e2e.x_windows import Windows, windows_of

PATIENCE_S = 30
SOCKET, CONTROL = "wayland-1", "sway.sock"
NOBODY = 65534
"""The compositor does not run as root, which tests may be."""
LARGEST = "2160x3840x24"


def wait_for(condition: Callable[[], object], what: str) -> None:
    """Wait until `condition` holds.

    Raises:
        AssertionError: says `what` was waited for, after PATIENCE_S.
    """
    until = time.monotonic() + PATIENCE_S
    while not condition():
        assert time.monotonic() < until, what
        time.sleep(0.02)


@contextmanager
def x_server() -> Iterator[str]:
    """The name of a display of LARGEST pixels, without a window manager."""
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", LARGEST, "-nolisten", "tcp", "-noreset"]
    process = subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL)
    os.close(writing)
    try:
        with os.fdopen(reading) as told:
            yield f":{told.readline().strip()}"
    finally:
        process.kill()
        process.wait()


class Panel:
    """The one panel of a display, whose mode is changed as `xrandr` does."""

    def __init__(self, display: str) -> None:
        self._display, self._modes = display, 0

    def change(self, width: int, height: int) -> None:
        """Another mode."""
        self._modes += 1
        mode = f"test-{self._modes}"
        timing = [100, width, width + 1, width + 2, width + 3, height, height + 1, height + 2, height + 3]
        self._run("--newmode", mode, *map(str, timing))
        self._run("--addmode", "screen", mode)
        self._run("--output", "screen", "--mode", mode)

    def _run(self, *words: str) -> None:
        subprocess.run(["xrandr", "--display", self._display, *words], check=True)


class Compositor:
    """A compositor of wlroots (sway). Each of its panels is a window on a display of X; it goes when that closes."""

    def __init__(self, windows: Windows, runtime: Path) -> None:
        self._windows, self._socket = windows, runtime / CONTROL

    def listens(self) -> bool:
        """Whether it can be asked by now."""
        return self._socket.exists()

    def panels(self) -> list[str]:
        """The names of its panels, the oldest first."""
        return [panel["name"] for panel in json.loads(self._say("--type", "get_outputs"))]

    def add(self) -> None:
        """One more panel."""
        count = len(self.panels())
        self._say("create_output")
        wait_for(lambda: len(self.panels()) == count + 1, "no other panel")

    def change(self, width: int, height: int) -> None:
        """Another mode for the newest panel."""
        self._say("output", self.panels()[-1], "mode", f"{width}x{height}")

    def remove(self) -> None:
        """Take the oldest panel away."""
        count = len(self.panels())
        self._windows.close(self._windows.all()[0])
        wait_for(lambda: len(self.panels()) == count - 1, "the panel stays")

    def windows(self) -> list[dict[str, Any]]:
        """What it says of each window."""
        return _windows(json.loads(self._say("--type", "get_tree")))

    def _say(self, *words: str) -> str:
        command = ["swaymsg", "--raw", "--socket", str(self._socket), *words]
        return subprocess.run(command, capture_output=True, text=True, check=True, timeout=PATIENCE_S).stdout


def _windows(node: dict[str, Any]) -> list[dict[str, Any]]:
    below = [*node["nodes"], *node["floating_nodes"]]
    return [window for each in below for window in _windows(each)] if below else [node] * (node.get("pid") is not None)


@contextmanager
def other_window(panels: Compositor, runtime: Path) -> Iterator[None]:
    """A small program with a window, whose place is kept when its panel goes: the next window needs one."""
    environment = os.environ | {"XDG_RUNTIME_DIR": str(runtime), "WAYLAND_DISPLAY": SOCKET}
    process = subprocess.Popen(["weston-flower"], env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        wait_for(panels.windows, "no window")
        yield
    finally:
        process.kill()
        process.wait()


@contextmanager
def compositor(display: str, runtime: Path, panels: int) -> Iterator[Compositor]:
    """A compositor with so many panels, which listens in the folder `runtime`, at first an empty one."""
    configuration = runtime / "configuration"
    configuration.write_text("default_border normal\nxwayland disable\n", encoding="utf-8")
    who = NOBODY if os.geteuid() == 0 else None
    if who is not None:
        os.chown(runtime, who, who)
    environment = {name: value for name, value in os.environ.items() if name not in {"WAYLAND_DISPLAY", "DISPLAY"}} | {
        "DISPLAY": display,
        "SWAYSOCK": str(runtime / CONTROL),
        "WLR_BACKENDS": "x11",
        "WLR_RENDERER": "pixman",
        "WLR_X11_OUTPUTS": str(panels),
        "XDG_RUNTIME_DIR": str(runtime),
    }
    with windows_of(display) as windows:
        process = subprocess.Popen(
            ["sway", "--config", str(configuration)],
            env=environment,
            user=who,
            group=who,
            extra_groups=None if who is None else [],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        try:
            found = Compositor(windows, runtime)
            wait_for(lambda: (runtime / SOCKET).exists() and found.listens(), "no compositor")
            wait_for(lambda: len(found.panels()) == panels, "no panels")
            yield found
        finally:
            process.kill()
            process.wait()
