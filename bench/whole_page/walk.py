"""Changes of the whole page in one build, round by round: `python walk.py FILE`, with the build on PYTHONPATH.

It walks through every page first, as a visitor would. Then each line of its input asks for one round, in which each tool is
tapped through all of its states; it answers with a line of JSON: of each kind of tap the milliseconds from lifting the
finger to the finished frame, by the clock on the wall and by that of the processor.
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
from kiosk.screen_settings import ScreenSettings

AT = "2026-11-04 10:00"
IDLE_S = 0.8
"""Between two taps, as a visitor looks at what came of the first."""
TOOLS = {"Text size": ("a-large-small", 3), "Contrast": ("contrast", 2), "Reach": ("accessibility", 2)}
"""Sign of each tool and the number of its states."""
TRAIL = (
    ("district", ""),
    ("members", ""),
    ("events", ""),
    ("wayfinding", ""),
    ("topic", "topic-0"),
    ("member", "member-1"),
    ("event", "event-1"),
    ("place", "place-1"),
    ("mylist", ""),
    ("home", ""),
)

Times = dict[str, list[tuple[float, float, float]]]


class Visitor:
    """Taps the tools of a screen, and the pages after them."""

    def __init__(self, screen: Screen, jobs: CountedJobs) -> None:
        self._screen, self._finger = screen, Finger(screen, jobs)
        self._device = QTest.createTouchDevice()
        self.times: Times = defaultdict(list)

    def walk(self) -> None:
        """Open every page."""
        self._finger.rest(perf_counter())
        self._screen.warm()
        self._finger.rest(perf_counter())
        self._screen.idle.touch()
        for page, id in TRAIL:
            self._screen.kiosk.models.navigation.open(page, id)
            self._finger.rest(perf_counter())

    def round(self) -> None:
        """Every tool through its states, every other language, and a page at once after a change."""
        for name, (sign, states) in TOOLS.items():
            for _ in range(states):
                self._idle()
                self._tap(name, self._finds("iconName", sign))
        for other in (1, 0):
            self._idle()
            self._finger.tap(*self._finds("iconName", "languages"))
            self._idle()
            self._tap("Language", self._finger.visible("Pill")[other][1].toTuple())
        for place in (2, 3, 1, 4, 0):
            self._idle()
            self._tap("Page", self._finger.visible("DockPlace")[place][1].toTuple())
        for place in (2, 3, 1, 4, 0):
            self._idle()
            self._finger.tap(*self._finds("iconName", "contrast"))
            self._tap("Page at once after a change", self._finger.visible("DockPlace")[place][1].toTuple())
        self._idle()
        self._finger.tap(*self._finds("iconName", "contrast"))

    def _tap(self, name: str, point: tuple[float, float]) -> None:
        window, place = self._screen.window, QPoint(*(round(part) for part in point))
        pressed = process_time()
        QTest.touchEvent(window, self._device).press(0, place, window).commit()
        self._finger.rest(perf_counter())
        begun, worked = perf_counter(), process_time()
        QTest.touchEvent(window, self._device).release(0, place, window).commit()
        took = self._finger.rest(begun) - begun
        self.times[name].append((took * 1000, (process_time() - worked) * 1000, (worked - pressed) * 1000))

    def _finds(self, name: str, value: str) -> tuple[float, float]:
        (found,) = (middle for item, middle in self._finger.visible("Tool") if item.property(name) == value)
        return found.toTuple()

    def _idle(self) -> None:
        until = perf_counter() + IDLE_S
        while perf_counter() < until or self._screen.window.property("busy"):
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)


def main(content: Path) -> None:
    """Show the screen and go a round for each line that is read."""
    application = make_application()
    jobs = CountedJobs()
    screen = Screen(ScreenSettings(content=lambda: (content, None), at=parse_moment(AT)), jobs)
    screen.show(full_screen=True)
    visitor = Visitor(screen, jobs)
    visitor.walk()
    for _ in sys.stdin:
        visitor.times.clear()
        visitor.round()
        print(json.dumps(visitor.times), flush=True)
    jobs.close()
    screen.close()
    del application


if __name__ == "__main__":
    main(Path(sys.argv[1]))
