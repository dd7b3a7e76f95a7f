"""Changes of the whole page in one build, round by round: `python -P walk.py FILE`, with the build on PYTHONPATH.

It opens every page first, as visitors do. Then each line of its input asks for one round: every tool is tapped through
all of its states, places are opened twice, and once more right after a change. The answer is a line of JSON: for each
kind of tap a list of Times.
"""

import json
import sys
from collections import defaultdict
from pathlib import Path
from time import perf_counter, process_time

from PySide6.QtCore import QCoreApplication, QEventLoop, QPoint
from PySide6.QtTest import QTest

from bench.touch import CountedJobs, Finger
from kiosk.app import Screen
from kiosk.domain.walltime import parse_moment
from kiosk.qt_application import make_application
from kiosk.runtime.idle import Patience
from kiosk.screen_settings import ScreenSettings

AT = "2026-11-04 10:00"
UNHURRIED = Patience(until_question=36_000)
"""Nobody is asked whether they are still there while the other build goes its rounds."""
IDLE_S = 0.5
"""Between two taps; what is done in idle moments has begun by then, and is waited for."""
SHORT_TAP_S = 0.05
"""How long a finger is down at the least; a page that has made way begins to come back under it."""
TOOLS = {"Text size": ("a-large-small", 3), "Contrast": ("contrast", 2), "Reach": ("accessibility", 2)}
"""The sign of each tool and the number of its states."""
LANGUAGE = "languages"
PLACES = (2, 3, 1, 4, 0)
"""Of the dock, Home last."""
THINGS = ("topic-0", "member-1", "event-1", "place-1")

Times = tuple[float, float, float]
"""Milliseconds: from lifting the finger to the finished frame; of the processor meanwhile; of the processor while the
finger was down."""


class Visitor:
    """Taps the tools of a screen, and the pages after them."""

    def __init__(self, screen: Screen, jobs: CountedJobs) -> None:
        self._screen, self._finger = screen, Finger(screen, jobs)
        self._device = QTest.createTouchDevice()
        self.times: dict[str, list[Times]] = defaultdict(list)

    def open_everything(self) -> None:
        """Open every page, Home last."""
        self._finger.rest(perf_counter())
        self._screen.warm()
        self._finger.rest(perf_counter())
        self._screen.idle.touch()
        places = ("district", "members", "events", "wayfinding", "mylist")
        things = ((thing.partition("-")[0], thing) for thing in THINGS)
        for page, id in (*((place, "") for place in places), *things, ("home", "")):
            self._screen.kiosk.models.navigation.open(page, id)
            self._finger.rest(perf_counter())

    def round(self) -> None:
        """Every tool through its states, another language and back; each place twice, and right after a change."""
        for name, (sign, states) in TOOLS.items():
            for _ in range(states):
                self._tap(name, self._tool(sign))
        for other in (1, 0):
            self._tap("", self._tool(LANGUAGE))
            self._tap("Language", self._finger.visible("Pill")[other][1].toTuple())
        for name in ("A page", "A page again"):
            for place in PLACES:
                self._tap(name, self._place(place))
        for place in PLACES:
            self._tap("", self._tool("contrast"))
            self._tap("A page right after a change", self._place(place), at_once=True)
        self._tap("", self._tool("contrast"))

    def _tap(self, name: str, point: tuple[float, float], *, at_once: bool = False) -> None:
        if not at_once:
            self._idle()
        window, place = self._screen.window, QPoint(*(round(part) for part in point))
        pressed = process_time()
        QTest.touchEvent(window, self._device).press(0, place, window).commit()
        if at_once:
            self._hold(SHORT_TAP_S)
        else:
            self._finger.rest(perf_counter())
        begun, worked = perf_counter(), process_time()
        QTest.touchEvent(window, self._device).release(0, place, window).commit()
        took = self._finger.rest(begun) - begun
        times = took, process_time() - worked, worked - pressed
        self.times[name].append((times[0] * 1000, times[1] * 1000, times[2] * 1000))

    def _tool(self, sign: str) -> tuple[float, float]:
        (found,) = (middle for item, middle in self._finger.visible("Tool") if item.property("iconName") == sign)
        return found.x(), found.y()

    def _place(self, number: int) -> tuple[float, float]:
        middle = self._finger.visible("DockPlace")[number][1]
        return middle.x(), middle.y()

    def _hold(self, seconds: float) -> None:
        until = perf_counter() + seconds
        while perf_counter() < until:
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 1)

    def _idle(self) -> None:
        until = perf_counter() + IDLE_S
        while perf_counter() < until or self._screen.window.property("busy"):
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)


def main(content: Path) -> None:
    """Show the screen and go a round for each line that is read."""
    application = make_application()
    jobs = CountedJobs()
    settings = ScreenSettings(content=lambda: (content, None), at=parse_moment(AT), patience=UNHURRIED)
    screen = Screen(settings, jobs)
    screen.show(full_screen=True)
    visitor = Visitor(screen, jobs)
    visitor.open_everything()
    for _ in sys.stdin:
        visitor.times.clear()
        visitor.round()
        visitor.times.pop("")
        sys.stdout.write(json.dumps(visitor.times) + "\n")
        sys.stdout.flush()
    jobs.close()
    screen.close()
    del application


if __name__ == "__main__":
    main(Path(sys.argv[1]))
