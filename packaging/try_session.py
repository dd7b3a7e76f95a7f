"""The session of an installed package without a display: `python3 try_session.py`, as root, in the root that it is in.

Runs what heidi-kiosk.service runs, with its environment and as its user, on cage's headless backend; kills and stops
the screen, switches its panel off and on, kills cage, installs a package, lets the house be closed, and says how many
seconds each takes.
"""

import os
import re
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

UNIT = Path("/usr/lib/systemd/system/heidi-kiosk.service")
RUNTIME = Path("/run/heidi-kiosk")
MANAGER = RUNTIME / "manager"
AS_SCREEN = ("setpriv", "--reuid=heidi-screen", "--regid=heidi-screen", "--clear-groups")
UPGRADED = Path("/run/heidi-kiosk-upgraded")
PANEL = "HEADLESS-1"
WIDTH, HEIGHT = 1080, 1920
LEAST_COLOURS = 50
DAYS = "monday tuesday wednesday thursday friday saturday sunday".split()
CLOSED = " ".join(f"{day}=closed" for day in DAYS) + " 2099-01-01=08:00-18:00"


def said(name: str) -> list[str]:
    """What the unit says under that name."""
    return re.findall(f"^{name}=(.*)$", UNIT.read_text(encoding="utf-8"), re.MULTILINE)


def environment(**more: str) -> dict[str, str]:
    """That of the unit, with what lets cage do without a display."""
    told = dict(word.split("=", 1) for line in said("Environment") for word in line.split())
    headless = {"WLR_BACKENDS": "headless", "NOTIFY_SOCKET": str(MANAGER), "PATH": os.environ["PATH"]}
    return told | headless | {"LANG": "C.UTF-8"} | more


class Session:
    """The session that runs, and what it told its service manager."""

    def __init__(self, manager: socket.socket, process: "subprocess.Popen[bytes]") -> None:
        self._manager, self.cage = manager, process
        self.began = time.monotonic()

    def hears(self, word: str, within_s: float) -> float:
        """Wait for a datagram with that line, from now on; the seconds that took."""
        began = time.monotonic()
        while time.monotonic() - began < within_s:
            try:
                if word in self._manager.recv(65_536).decode().splitlines():
                    return time.monotonic() - began
            except TimeoutError:
                continue
        raise AssertionError(f"no {word} within {within_s} s")

    def screen(self) -> int:
        """The process of the screen."""
        supervisor = children(self.cage.pid)
        return next(child for each in supervisor for child in children(each))

    def compositor(self, *words: str) -> str:
        """What wlr-randr says to those words."""
        command = [*AS_SCREEN, "wlr-randr", *words]
        told = environment(WAYLAND_DISPLAY="wayland-0")
        return subprocess.run(command, env=told, capture_output=True, text=True, check=True).stdout

    def is_lit(self) -> bool:
        """Whether its panel is on."""
        return "Enabled: yes" in self.compositor()

    def picture(self, kind: str = "ppm") -> bytes:
        """What the panel shows."""
        command = [*AS_SCREEN, "grim", "-t", kind, "-"]
        told = environment(WAYLAND_DISPLAY="wayland-0")
        return subprocess.run(command, env=told, capture_output=True, check=True).stdout

    def colours(self) -> int:
        """How many colours the panel shows."""
        data = self.picture()
        size, pixels = data[:20].split(b"\n")[1], data[-3 * WIDTH * HEIGHT :]
        assert size.split() == [b"%d" % WIDTH, b"%d" % HEIGHT], size
        return len({pixels[at : at + 3] for at in range(0, len(pixels), 3 * 101)})


def children(process: int) -> list[int]:
    """The processes that it started."""
    file = Path(f"/proc/{process}/task/{process}/children")
    return [int(child) for child in file.read_text().split()] if file.exists() else []


def comes(condition: Callable[[], object], within_s: float) -> float:
    """Wait until that holds; the seconds that took."""
    began = time.monotonic()
    while not condition():
        assert time.monotonic() - began < within_s, f"not within {within_s} s"
        time.sleep(0.05)
    return time.monotonic() - began


@contextmanager
def session(*instead: str, **more: str) -> Iterator[Session]:
    """The session, and no other afterwards; with what runs on cage `instead` of the supervisor."""
    MANAGER.unlink(missing_ok=True)
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as manager:
        manager.bind(str(MANAGER))
        manager.settimeout(0.1)
        MANAGER.chmod(0o666)
        cage, _, kept = said("ExecStart")[0].partition(" -- ")
        command = [*AS_SCREEN, *cage.split(), "--", *(instead or kept.split())]
        process = subprocess.Popen(command, env=environment(**more), start_new_session=True)
        try:
            yield Session(manager, process)
        finally:
            process.terminate()
            process.wait()
            time.sleep(1)


def tell(what: str, seconds: float) -> None:
    """One line of the table."""
    sys.stdout.write(f"{what:48} {seconds:5.1f} s\n")
    sys.stdout.flush()


def open_house() -> None:
    """The screen is killed, hangs, loses its panel and its compositor."""
    with session() as running:
        tell("from nothing to the picture", running.hears("READY=1", 60))
        running.compositor("--output", PANEL, "--custom-mode", f"{WIDTH}x{HEIGHT}")
        comes(lambda: running.colours() > LEAST_COLOURS, 10)
        os.kill(running.screen(), signal.SIGKILL)
        tell("killed, and its picture is back after", running.hears("READY=1", 3))
        comes(lambda: running.colours() > LEAST_COLOURS, 3)
        screen = running.screen()
        os.kill(screen, signal.SIGSTOP)
        tell("hung, and its picture is back after", running.hears("READY=1", 20))
        comes(lambda: running.colours() > LEAST_COLOURS, 3)
        screen = running.screen()
        running.compositor("--output", PANEL, "--off")
        time.sleep(12)
        running.hears("WATCHDOG=1", 5)
        running.compositor("--output", PANEL, "--on")
        tell(
            "its panel was off for 12 s, and the picture is back after",
            comes(lambda: running.colours() > LEAST_COLOURS, 5),
        )
        assert running.screen() == screen, "another screen"
        running.compositor("--output", PANEL, "--off")
        os.kill(running.screen(), signal.SIGKILL)
        tell("killed while its panel was off, which is on after", comes(running.is_lit, 10))
        comes(lambda: running.colours() > LEAST_COLOURS, 3)
        supervisor = children(running.cage.pid)[0]
        os.kill(running.cage.pid, signal.SIGKILL)
        tell("cage killed, and all is gone after", comes(lambda: not Path(f"/proc/{supervisor}/exe").exists(), 5))
        running.cage.wait()


def upgraded() -> None:
    """A package was installed: the same supervisor is another program when nobody has been there for half a minute."""
    with session() as running:
        running.hears("READY=1", 60)
        (supervisor,) = children(running.cage.pid)
        UPGRADED.touch()
        tell("upgraded, and the new program shows itself after", running.hears("READY=1", 60))
        assert children(running.cage.pid) == [supervisor], "another supervisor"


def closed_house() -> None:
    """The screen sleeps, and so does the next one."""
    with session(KIOSK_HOURS=CLOSED) as running:
        running.hears("READY=1", 60)
        tell("closed, and the panel is dark after", comes(lambda: not running.is_lit(), 10))
        screen = running.screen()
        time.sleep(10)
        running.hears("WATCHDOG=1", 5)
        assert running.screen() == screen, "another screen"
        os.kill(screen, signal.SIGKILL)
        tell("killed in the dark, and the next one is there after", running.hears("READY=1", 5))
        screen = running.screen()
        time.sleep(10)
        assert (running.screen(), running.is_lit()) == (screen, False), "it does not sleep"


if __name__ == "__main__":
    RUNTIME.mkdir(mode=0o700, exist_ok=True)
    subprocess.run(["chown", "heidi-screen:", str(RUNTIME)], check=True)
    open_house()
    upgraded()
    closed_house()
