"""A storm of touches anywhere on the screen, in a process of its own: nothing breaks, nothing hangs, nothing grows.

    python -m tests.e2e.touch_storm --touches 1000000 --seed 7

ends with 1 and says what went wrong. Every touch is delivered at once and followed by whatever it posted; a picture is
drawn now and then, also in the middle of a gesture.
"""

import argparse
import ctypes
import gc
import logging
import os
import sys
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, fields
from functools import partial
from pathlib import Path
from random import Random

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QPointingDevice
from PySide6.QtQml import qmlEngine
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.qt_application import make_application
from kiosk.runtime.idle import Presence
from kiosk.screen_settings import TRANSLATIONS
from kiosk.tour.offscreen import Drawing
from kiosk.tour.stages import stages
from tests.screens import HALL, own_screens

SLOW_MS, LONGEST_MS = 100, 400
"""An event over SLOW_MS of processor time is one too many, but for a few where another worker has the other half of the
processor: a page that is made at once takes some 60 ms of it, and twice as much then."""
PICTURES_A_STEP = 0.0035
"""One for some eighty touches: a picture costs as much as fifty steps, and the same one seldom breaks twice."""
BYTES_A_TOUCH = 8
SLACK = {"items": 20, "models": 0, "objects": 1000, "bytes": 24 * 2**20, "files": 0, "threads": 0}
"""How much more of each there may be after the storm: rows that a list keeps, caches, room between objects."""
PAGES = frozenset({"home", "district", "members", "member", "events", "event", "wayfinding", "place", "topic"})
STATES = frozenset({Presence.AWAY, Presence.ASKING})


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


@dataclass(frozen=True, slots=True)
class Report:
    """What came of a storm. `slow` counts the events over SLOW_MS; `said` are warnings and exceptions."""

    touches: int
    pictures: int
    longest_ms: float
    longest_on: str
    slow: int
    seen: frozenset[str]
    before: Weight
    after: Weight
    said: tuple[str, ...]
    same_size: bool
    answers: bool


def faults(report: Report) -> list[str]:
    """Everything about a storm that should not be, in words."""
    found = list(report.said)
    if report.longest_ms > LONGEST_MS:
        found.append(f"an event took {report.longest_ms:.0f} ms on {report.longest_on}")
    if report.slow > 1 + report.touches // 250:
        found.append(f"{report.slow} events took more than {SLOW_MS} ms")
    if report.pictures < report.touches / 100:
        found.append(f"only {report.pictures} pictures were drawn")
    for field in fields(Weight):
        before, after = (getattr(weight, field.name) for weight in (report.before, report.after))
        room = SLACK[field.name] + (BYTES_A_TOUCH * report.touches if field.name == "bytes" else 0)
        if after > before + room:
            found.append(f"{field.name} grew from {before} to {after}")
    if unseen := (PAGES | STATES) - report.seen:
        found.append(f"never came to {sorted(unseen)}")
    if not report.same_size:
        found.append("the window changed its size")
    if not report.answers:
        found.append("the screen no longer answers")
    return found


class Storm:
    """A visitor of many hands who never looks: 80 % taps, 15 % drags, 5 % two fingers, and now and then a pause."""

    def __init__(self, drawing: Drawing, finger: QPointingDevice, seed: int) -> None:
        self._drawing, self._finger, self._random = drawing, finger, Random(seed)
        self._window = drawing.screen.window
        self._gestures = (self._tap,) * 80 + (self._drag,) * 15 + (self._pinch,) * 5
        self.longest_ms, self.longest_on, self.slow, self.pictures = 0.0, "", 0, 0
        self.seen: set[str] = set()
        self._window.frameSwapped.connect(self._drawn)

    def blow(self, touches: int) -> None:
        """That many touches."""
        idle = self._drawing.screen.idle
        for _ in range(touches):
            chance = self._random.random()
            if chance < 0.002:
                idle.ask()
            elif chance < 0.004:
                idle.finish()
            self.seen.add(self._page() if idle.presence is Presence.HERE else idle.presence)
            self._random.choice(self._gestures)()

    def _drawn(self) -> None:
        self.pictures += 1

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
            self._timed(partial(sequence.commit, processEvents=False))
            self._timed(QCoreApplication.sendPostedEvents)
            if self._random.random() < PICTURES_A_STEP:
                self._timed(QCoreApplication.processEvents)

    def _timed(self, act: Callable[[], object]) -> None:
        before = time.thread_time()
        act()
        took = (time.thread_time() - before) * 1000
        self.slow += took > SLOW_MS
        if took > self.longest_ms:
            self.longest_ms, self.longest_on = took, self._page()

    def _point(self) -> QPoint:
        return QPoint(self._random.randrange(self._window.width()), self._random.randrange(self._window.height()))

    def _page(self) -> str:
        return str(self._drawing.models.navigation.here.page)


def storm(drawing: Drawing, touches: int, seed: int, said: list[str]) -> Report:
    """Blow over `drawing`; the first third is to warm up. What is said meanwhile comes into `said`."""
    size = drawing.screen.window.size()
    finger = QTest.createTouchDevice()
    blown = Storm(drawing, finger, seed)
    blown.blow(touches // 3)
    before = weigh(drawing)
    blown.blow(touches - touches // 3)
    pictures, after = blown.pictures, weigh(drawing)
    return Report(
        touches=touches,
        pictures=pictures,
        longest_ms=blown.longest_ms,
        longest_on=blown.longest_on,
        slow=blown.slow,
        seen=frozenset(blown.seen),
        before=before,
        after=after,
        same_size=drawing.screen.window.size() == size,
        answers=answers(drawing, finger),
        said=tuple(said),
    )


def weigh(drawing: Drawing) -> Weight:
    """The weight of the screen after the same walk over every page."""
    loaded, engine = drawing.screen.feed.loaded, qmlEngine(drawing.screen.window)
    assert loaded is not None
    assert engine is not None
    drawing.screen.idle.finish()
    for stage in {one.name.partition("-")[0]: one for one in stages(loaded.content, drawing.screen)}.values():
        drawing.screen.idle.touch()
        stage.enter(drawing.models)
        drawing.rest()
    drawing.screen.idle.finish()
    drawing.rest()
    drawing.screen.window.releaseResources()  # pictures that nobody shows
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


def answers(drawing: Drawing, finger: QPointingDevice) -> bool:
    """Whether the next visitor comes from the attract loop to Home by one touch."""
    drawing.screen.idle.finish()
    attract = drawing.picture()
    middle = QPoint(*(side // 2 for side in HALL.size))
    for act in ("press", "release"):
        getattr(QTest.touchEvent(drawing.screen.window, finger, False), act)(0, middle).commit()
    here = drawing.screen.idle.presence is Presence.HERE and drawing.models.navigation.here.page == "home"
    return here and drawing.picture() != attract


def listen() -> list[str]:
    """Grows by every warning of Qt or Python and every exception that nobody caught, from now on."""
    said: list[str] = []

    class Entries(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            said.append(f"log: {record.getMessage()}")

    def message(kind: QtMsgType, _: object, text: str) -> None:
        if kind not in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg):
            said.append(f"Qt: {text}")

    logging.getLogger().addHandler(Entries(logging.WARNING))
    qInstallMessageHandler(message)
    sys.excepthook = lambda kind, error, _: said.append(f"exception: {kind.__name__}: {error}")
    threading.excepthook = lambda args: said.append(f"exception in a thread: {args.exc_value!r}")
    sys.unraisablehook = lambda args: said.append(f"exception: {args.exc_value!r}")
    return said


def main() -> int:
    """Blow over the screen on the first content; 1 when anything went wrong."""
    options = argparse.ArgumentParser(prog="python -m tests.e2e.touch_storm")
    options.add_argument("--touches", type=int, default=10_000)
    options.add_argument("--seed", type=int, default=20261127)
    options.add_argument("--translations", type=Path, default=TRANSLATIONS)
    chosen = options.parse_args()
    os.environ.update(QT_QPA_PLATFORM="offscreen", QT_QUICK_BACKEND="software")
    app = make_application()
    said = listen()
    with own_screens(chosen.translations) as screens:
        drawing = screens.show(HALL)
        drawing.screen.warm()
        report = storm(drawing, chosen.touches, chosen.seed, said)
    del app
    print(f"seed {chosen.seed}: {report}")  # noqa: T201 - what the process is for
    found = faults(report)
    print("\n".join(found))  # noqa: T201
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
