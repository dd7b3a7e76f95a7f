"""What the installed session shows, and what staff do at it: `python3 try_pictures.py CONTENT AT POINTS`.

To be run as root, in the root that it is installed in.

Keeps `idle.png`, the idle loop of that content at that moment, and `staff.png`, the staff panel, in the folder that it
is in; the panel is come to by a pointer that presses where the file POINTS says, and starts the screen anew.
"""

import json
import os
import sys
import time
from contextlib import suppress
from pathlib import Path

from try_session import HEIGHT, PANEL, RUNTIME, WIDTH, Session, comes, environment, session, tell
from virtual_pointer import VirtualPointer

HERE = Path(__file__).resolve().parent
LONG_S = 4
PIN = "042917"


def at_rest(running: Session) -> bytes:
    """A picture of the reference panel, once it is the same twice."""
    running.compositor("--output", PANEL, "--custom-mode", f"{WIDTH}x{HEIGHT}")
    before = b""
    for _ in range(20):
        picture = running.picture("png")
        if picture == before:
            return picture
        before = picture
        time.sleep(0.3)
    raise AssertionError("the picture does not come to rest")


def idle(content: str, at: str) -> None:
    """The idle loop, before anybody is there."""
    with session("/usr/bin/kiosk", "run", "--content", content, "--at", at) as running:
        running.hears("READY=1", 60)
        (HERE / "idle.png").write_bytes(at_rest(running))


def staff(points: dict[str, tuple[float, float]]) -> None:
    """The way to the staff panel, and its tile that starts the screen anew."""
    with session() as running:
        running.hears("READY=1", 60)
        asleep = at_rest(running)
        os.environ.update(environment(WAYLAND_DISPLAY="wayland-0"))
        pointer = VirtualPointer(WIDTH, HEIGHT)
        pointer.press(WIDTH / 2, HEIGHT / 2)
        comes(lambda: at_rest(running) != asleep, 20)
        home = at_rest(running)
        for _ in range(3):  # a press that begins while the page is still coming is none
            pointer.press(*points["logo"], held_s=LONG_S)
            if at_rest(running) != home:
                break
        for digit in PIN:
            pointer.press(*points[digit])
        screen = running.screen()
        tell("started anew by staff, and its picture is back after", _restarted(running, pointer, points["restart"]))
        assert running.screen() != screen, "the same screen"
        pointer.close()


def _restarted(running: Session, pointer: VirtualPointer, tile: tuple[float, float]) -> float:
    """Press the tile until there is another screen: the PIN takes a moment to be looked at, and nothing is there
    before. The seconds from the press to the picture."""
    for _ in range(10):
        (HERE / "staff.png").write_bytes(at_rest(running))
        pointer.press(*tile)
        with suppress(AssertionError):
            return running.hears("READY=1", 3)
    raise AssertionError("no tile of the staff panel starts the screen anew")


if __name__ == "__main__":
    assert RUNTIME.is_dir()
    idle(sys.argv[1], sys.argv[2])
    staff(json.loads(Path(sys.argv[3]).read_text(encoding="utf-8")))
