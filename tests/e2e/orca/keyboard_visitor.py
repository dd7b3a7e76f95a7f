"""A visitor with a keyboard and Orca."""

import json
import os
import sys
import time
from collections.abc import Callable
from select import select
from subprocess import Popen
from typing import Any

from tests.e2e.accessibility.reader import Reader
from tests.e2e.orca.comparison import Step, row
from tests.e2e.orca.overheard import Overheard

START_S, SILENT_S, HEARD_S = 8.0, 0.8, 12.0
"""So long Orca takes to begin; so long nothing more comes, and a step is over; so long it has for what is expected."""
MOST_PRESSES = 60


class KeyboardVisitor:
    """`steps` are the keys pressed, and what came of each. `kiosk` tells what its keys come to (see walked_screen)."""

    def __init__(self, press: Callable[[str], None], kiosk: "Popen[str]", bus: Reader, orca: Overheard) -> None:
        self._press, self._kiosk, self._bus, self._orca = press, kiosk, bus, orca
        self._begun, self._lines = 0, b""
        self.here = ""
        self.steps: list[Step] = []
        self._hear("", START_S)

    def press(self, key: str) -> None:
        """Press a key of the keyboard, and hear what comes of it."""
        self._press(key)
        self._hear(key, SILENT_S)

    def wait(self, least_s: float) -> None:
        """Press nothing for so long, and hear what comes."""
        self._hear("*waits*", least_s)

    def go_to(self, item: str) -> None:
        """Press Tab until the keys are at the first item of the reading model whose key begins with `item`."""
        for _ in range(MOST_PRESSES):
            self.press("Tab")
            if self.here.startswith(item):
                return
        raise AssertionError(f"the keys do not lead to {item}")

    def _hear(self, key: str, least_s: float) -> None:
        """Listen until nothing more comes, and what has to be heard is heard, or does not come."""
        begin = last = time.monotonic()
        step = Step(key, "", "", (), ())
        arrived: dict[str, Any] = {}
        while (now := time.monotonic()) - last < SILENT_S or now - begin < (least_s if step.is_heard else HEARD_S):
            arrived = self._arrival() or arrived
            told = [event.what for event in self._bus.events if event.kind == "Announcement"]
            heard = self._orca.said[self._begun :]
            found = Step(key, arrived.get("role", ""), arrived.get("show", ""), tuple(told), tuple(heard))
            if found != step:
                step, last = found, now
            self._bus.listen()
        self._begun += len(step.heard)
        self._bus.events.clear()
        self.here = arrived.get("key", self.here)
        self.steps.append(step)
        sys.stdout.write(row(step) + "\n")
        sys.stdout.flush()

    def _arrival(self) -> dict[str, Any]:
        """The last item that the keys have come to since it was asked; empty: none."""
        assert self._kiosk.stdout
        while select([self._kiosk.stdout], [], [], 0)[0] and (more := os.read(self._kiosk.stdout.fileno(), 65536)):
            self._lines += more
        *whole, self._lines = self._lines.split(b"\n")
        return json.loads(whole[-1]) if whole else {}
