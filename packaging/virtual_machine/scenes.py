"""What can happen to a kiosk, each with the seconds until its picture is back."""

import time
from collections.abc import Callable, Iterator
from pathlib import Path

from PIL import ImageChops

from virtual_machine.image import Image
from virtual_machine.machine import Machine, running

LOGIN = "login:"
BOOT_S, BACK_S, UPGRADE_S = 240, 120, 300
MIDDLE = (0.5, 0.5)
LEAST_CHANGED = 0.2
WHOLE_S, HEALTHY_S = 10, 70
"""Until a picture that came first is whole, and until a death before is no part of the next one."""
SCREEN_ENVIRONMENT = "XDG_RUNTIME_DIR=/run/heidi-kiosk WAYLAND_DISPLAY=wayland-0"
AS_SCREEN = f"setpriv --reuid=heidi-screen --regid=heidi-screen --clear-groups env {SCREEN_ENVIRONMENT}"
OUTPUT = f"$({AS_SCREEN} wlr-randr | sed -n '1s/ .*//p')"
CONNECTOR = "/sys/class/drm/card0-Virtual-1/status"
SUPERVISOR = "$(pgrep --oldest --parent $(pgrep --exact cage))"
SCREEN = f"$(pgrep --oldest --parent {SUPERVISOR} 2>/dev/null)"
DEATHS = {
    "screen killed": f"kill -KILL {SCREEN}",
    "screen stopped": f"kill -STOP {SCREEN}",
    "screen busy": "echo busy >/run/heidi-kiosk/hang",
    "screen locked": "echo locked >/run/heidi-kiosk/hang",
    "endless script": "echo script >/run/heidi-kiosk/hang",
    "cage killed": "pkill -KILL --exact cage",
}
"""What ends the screen, and how a shell of root does it; `in_guest/hang.py` knows the hangs."""

Told = tuple[str, float]
"""What happened, and the seconds until there was a picture."""


class Scenes:
    """Goes through all of them with the machine of `image`, and keeps a picture of each in `folder`."""

    def __init__(self, image: Image, folder: Path) -> None:
        self._image, self._folder = image, folder
        self._number = 0

    def all(self) -> Iterator[Told]:
        """Each as it is over.

        Raises:
            TimeoutError: there was no picture in time.
        """
        with running(self._image) as machine:
            yield self._keep(machine, "started", _until(machine.shows_kiosk, BOOT_S, machine.began))
            yield self._keep(machine, "touched", _touched(machine))
            for name, event in DEATHS.items():
                time.sleep(HEALTHY_S)
                before, began = _screen(machine), time.monotonic()
                machine.run(event)
                yield self._keep(machine, name, _next_screen(machine, before, began))
            yield self._keep(machine, "output off, and on", _output_off_and_on(machine))
            yield self._keep(machine, "connector off, and on", _connector_off_and_on(machine))
            machine.run("systemctl start --no-block heidi-kiosk-sync.service")
            time.sleep(2)
            machine.cut_power()
        with running(self._image) as machine:
            yield self._keep(machine, "power cut in a night", _until(machine.shows_kiosk, BOOT_S, machine.began))
            for name, file in (("next version installed", "1.deb"), ("taken back", "0.deb")):
                yield self._keep(machine, name, _installed(machine, file))
            log = machine.run("journalctl --no-pager --output=short-monotonic --unit='heidi-kiosk*'")
            (self._folder / "journal.txt").write_text(log, encoding="utf-8")

    def _keep(self, machine: Machine, name: str, seconds: float) -> Told:
        self._number += 1
        word = name.replace(",", "").replace(" ", "-")
        machine.picture().save(self._folder / f"{self._number:02}-{word}.png")
        return name, seconds


def bare_boot(image: Image) -> float:
    """Seconds from nothing to the login of a machine with that disk."""
    with running(image) as machine:
        return _until(lambda: LOGIN in machine.console, BOOT_S, machine.began)


def _until(condition: Callable[[], object], within_s: float, began: float) -> float:
    while not condition():
        if time.monotonic() - began > within_s:
            raise TimeoutError(f"not within {within_s} s")
        time.sleep(0.2)
    return time.monotonic() - began


def _screen(machine: Machine) -> str:
    """The process of the screen; empty while there is none."""
    return machine.run(f"echo {SCREEN}")


def _touched(machine: Machine) -> float:
    time.sleep(WHOLE_S)
    before, began = machine.picture(), time.monotonic()
    machine.tap(*MIDDLE)

    def is_changed() -> bool:
        changed = ImageChops.difference(before, machine.picture()).convert("L").point(lambda level: 255 * (level > 16))
        return changed.histogram()[255] > LEAST_CHANGED * changed.width * changed.height

    return _until(is_changed, BACK_S, began)


def _output_off_and_on(machine: Machine) -> float:
    time.sleep(WHOLE_S)  # a screen that has just begun switches its panel on
    screen, output = _screen(machine), machine.run(f"echo {OUTPUT}")
    machine.run(f"{AS_SCREEN} wlr-randr --output {output} --off")
    time.sleep(20)
    assert not machine.shows_kiosk(), "the output is still on"
    began = time.monotonic()
    machine.run(f"{AS_SCREEN} wlr-randr --output {output} --on")
    seconds = _until(machine.shows_kiosk, BACK_S, began)
    assert _screen(machine) == screen, "another screen"
    return seconds


def _connector_off_and_on(machine: Machine) -> float:
    machine.run(f"echo off >{CONNECTOR}")
    time.sleep(30)
    began = time.monotonic()
    machine.run(f"echo detect >{CONNECTOR}")
    _until(lambda: _screen(machine), BACK_S, began)
    return _until(machine.shows_kiosk, BACK_S, began)


def _next_screen(machine: Machine, before: str, began: float, within_s: float = BACK_S) -> float:
    """Until another screen than the one of `before` shows itself."""
    _until(lambda: _screen(machine) not in ("", before), within_s, began)
    return _until(machine.shows_kiosk, BACK_S, began)


def _installed(machine: Machine, file: str) -> float:
    """From the new program's being there to its picture; nobody is at the screen."""
    before = _screen(machine)
    machine.run(f"dpkg --install --force-downgrade /srv/{file} >/srv/dpkg.log 2>&1 </dev/null", UPGRADE_S)
    return _next_screen(machine, before, time.monotonic(), UPGRADE_S)
