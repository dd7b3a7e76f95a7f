"""A storm of touches anywhere on the screen: nothing breaks, nothing hangs, nothing grows.

6,000 touches on every push; TOUCHES=1000000 SEED=7 in the environment make it longer and another one (`make storm`).
"""

import ctypes
import gc
import logging
import os
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from random import Random

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint
from PySide6.QtGui import QPointingDevice
from PySide6.QtQml import qmlEngine
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.runtime.idle import Presence
from kiosk.tour import Drawing, stages
from tests.screens import HALL, Screens

log = logging.getLogger(__name__)

TOUCHES = int(os.environ.get("TOUCHES", "6000"))
SEED = int(os.environ.get("SEED", "20261127"))
WARM_UP = TOUCHES // 3
SLOW_MS, MOST_SLOW, LONGEST_MS = 100, 1 + TOUCHES // 10_000, 400
"""An event over SLOW_MS of processor time is one too many, but for a few on a machine that other work keeps busy."""
BYTES_A_TOUCH, SLACK = 8, {"items": 20, "objects": 1000, "bytes": 12 * 2**20}
"""How much more of each there may be after the storm: rows that a list keeps, caches, room between objects."""


class Storm:
    """A visitor of many hands who never looks: 80 % taps, 15 % drags, 5 % two fingers, and now and then a pause."""

    def __init__(self, drawing: Drawing, finger: QPointingDevice, seed: int) -> None:
        self._drawing, self._finger, self._random = drawing, finger, Random(seed)
        self._window = drawing.screen.window
        self._gestures = (self._tap,) * 80 + (self._drag,) * 15 + (self._pinch,) * 5
        self.longest_ms, self.longest_on, self.slow = 0.0, "", 0
        self.seen: set[str] = set()

    def blow(self, touches: int) -> None:
        """That many touches; each event may draw what it likes to."""
        idle = self._drawing.screen.idle
        for _ in range(touches):
            chance = self._random.random()
            if chance < 0.002:
                idle.ask()
            elif chance < 0.004:
                idle.finish()
            self.seen.add(self._page() if idle.presence is Presence.HERE else idle.presence)
            self._random.choice(self._gestures)()

    def _tap(self) -> None:
        self._strokes([self._point()] * 2)

    def _drag(self) -> None:
        self._strokes([self._point() for _ in range(self._random.randint(2, 6))])

    def _pinch(self) -> None:
        steps = self._random.randint(2, 5)
        self._strokes([self._point() for _ in range(steps)], [self._point() for _ in range(steps)])

    def _strokes(self, *fingers: list[QPoint]) -> None:
        """Every finger goes down at its first point, over the others, and up at the last."""
        last = len(fingers[0]) - 1
        for step in range(last + 1):
            sequence = QTest.touchEvent(self._window, self._finger, False)
            for number, points in enumerate(fingers):
                act = sequence.press if step == 0 else sequence.release if step == last else sequence.move
                act(number, points[step], self._window)
            before = time.thread_time()
            sequence.commit()
            took = (time.thread_time() - before) * 1000
            self.slow += took > SLOW_MS
            if took > self.longest_ms:
                self.longest_ms, self.longest_on = took, self._page()

    def _point(self) -> QPoint:
        return QPoint(self._random.randrange(self._window.width()), self._random.randrange(self._window.height()))

    def _page(self) -> str:
        return str(self._drawing.models.navigation.here.page)


@dataclass(frozen=True, slots=True)
class Weight:
    """What the process holds: items in the window, Qt and other objects of Python, bytes, open files and threads.

    `bytes` is memory that it wrote; the pages of libraries are left out, for they are its own or shared as others come
    and go.
    """

    items: int
    models: int
    objects: int
    bytes: int
    files: int
    threads: int


def weigh(drawing: Drawing) -> Weight:
    """The weight of the screen after the same walk over every page and state."""
    loaded, engine = drawing.screen.feed.loaded, qmlEngine(drawing.screen.window)
    assert loaded is not None
    assert engine is not None
    for stage in stages(loaded.content, drawing.screen):
        drawing.screen.idle.finish()
        drawing.screen.idle.touch()
        stage.enter(drawing.models)
        drawing.picture()
    drawing.screen.idle.finish()
    drawing.picture()
    engine.collectGarbage()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.collect()
    ctypes.CDLL(None).malloc_trim(0)
    count = sum(1 for _ in items(drawing.screen.window.contentItem()))
    objects = gc.get_objects()
    held = (line.split() for line in Path("/proc/self/smaps_rollup").read_text("ascii").splitlines())
    return Weight(
        items=count,
        models=sum(issubclass(type(one), QObject) for one in objects),
        objects=len(objects),
        bytes=sum(1024 * int(words[1]) for words in held if words[0] == "Private_Dirty:"),
        files=len(os.listdir("/proc/self/fd")),
        threads=len(os.listdir("/proc/self/task")),
    )


def items(item: QQuickItem) -> Iterator[QQuickItem]:
    """An item and all below it."""
    yield item
    for child in item.childItems():
        yield from items(child)


@pytest.mark.skipif(not Path("/proc/self/smaps_rollup").exists(), reason="only Linux says what a process weighs")
def test_a_storm_of_touches_breaks_hangs_and_grows_nothing(screens: Screens, finger: QPointingDevice) -> None:
    drawing = screens.show(HALL)
    drawing.screen.warm()
    size = drawing.screen.window.size()
    storm = Storm(drawing, finger, SEED)
    storm.blow(WARM_UP)
    before = weigh(drawing)
    storm.blow(TOUCHES - WARM_UP)
    after = weigh(drawing)
    log.info("seed %d: %.0f ms at most, on %s; %s; %s", SEED, storm.longest_ms, storm.longest_on, before, after)

    assert storm.longest_ms <= LONGEST_MS
    assert storm.slow <= MOST_SLOW
    assert after.items <= before.items + SLACK["items"]
    assert after.models <= before.models
    assert after.objects <= before.objects + SLACK["objects"]
    assert after.bytes <= before.bytes + SLACK["bytes"] + BYTES_A_TOUCH * (TOUCHES - WARM_UP)
    assert after.files <= before.files
    assert after.threads <= before.threads
    assert drawing.screen.window.size() == size
    assert storm.seen >= {"home", "district", "members", "member", "events", "event", "wayfinding", "place", "topic"}
    assert storm.seen >= {"away", "asking"}


def test_the_screen_still_answers_after_the_storm(screens: Screens, finger: QPointingDevice) -> None:
    drawing = screens.show(HALL)
    attract = drawing.picture()
    middle = QPoint(*(side // 2 for side in HALL.size))
    for act in ("press", "release"):
        getattr(QTest.touchEvent(drawing.screen.window, finger, False), act)(0, middle).commit()
    assert drawing.screen.idle.presence is Presence.HERE
    assert drawing.models.navigation.here.page == "home"
    assert drawing.picture() != attract
