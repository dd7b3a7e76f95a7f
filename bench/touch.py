"""A finger on the real window: taps by touch events, timed until the frame after which nothing more is drawn."""

from collections.abc import Callable, Iterator
from time import perf_counter
from typing import Any

from PySide6.QtCore import QCoreApplication, QEventLoop, QObject, QPoint, QPointF, QTimer, Slot
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.app import Screen
from kiosk.runtime.jobs import ThreadJobs

QUIET_S = 0.015
"""Three times the 5 ms within which Qt asks for the next frame when anything has changed."""
PATIENCE_S = 20.0


class CountedJobs(ThreadJobs):
    """Jobs that say whether any is on its way."""

    waiting = 0

    def run(self, work: Callable[[], Any], done: Callable[[Any], None]) -> None:
        """See Jobs.run."""
        self.waiting += 1

        def finished(outcome: Any) -> None:
            self.waiting -= 1
            done(outcome)

        super().run(work, finished)


class Finger(QObject):
    """Touches the window of a screen and waits for it to come to rest. Times are seconds of the monotonic clock."""

    def __init__(self, screen: Screen, jobs: CountedJobs) -> None:
        super().__init__()
        self._screen, self._jobs, self._window = screen, jobs, screen.window
        self._device = QTest.createTouchDevice()
        self._last_frame = 0.0
        self._window.frameSwapped.connect(self._swapped)
        self._waker = QTimer(self, interval=2)
        self._waker.start()

    @Slot()
    def _swapped(self) -> None:
        self._last_frame = perf_counter()

    def rest(self, begun: float) -> float:
        """Wait until nothing has been drawn for QUIET_S; returns when the last frame since `begun` was finished."""
        self._last_frame = max(self._last_frame, begun)
        while perf_counter() - self._last_frame < QUIET_S or self._jobs.waiting or self._window.property("busy"):
            if perf_counter() - begun > PATIENCE_S:
                raise TimeoutError("the screen did not come to rest")
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        return self._last_frame

    def tap(self, x: float, y: float) -> float:
        """Tap there: the milliseconds from lifting the finger to the finished frame."""
        point = QPoint(round(x), round(y))
        QTest.touchEvent(self._window, self._device).press(0, point, self._window).commit()
        self.rest(perf_counter())
        begun = perf_counter()
        QTest.touchEvent(self._window, self._device).release(0, point, self._window).commit()
        return (self.rest(begun) - begun) * 1000

    def drag(self, x: float, y: float, step: float, steps: int) -> list[float]:
        """Drag a list from there, `step` pixels at a time: the milliseconds of each frame."""
        times = []
        QTest.touchEvent(self._window, self._device).press(0, QPoint(round(x), round(y)), self._window).commit()
        for number in range(1, steps + 1):
            begun = perf_counter()
            point = QPoint(round(x), round(y + number * step))
            QTest.touchEvent(self._window, self._device).move(0, point, self._window).commit()
            times.append((self.rest(begun) - begun) * 1000)
        QTest.touchEvent(self._window, self._device).release(0, point, self._window).commit()
        self.rest(perf_counter())
        return times

    def visible(self, kind: str) -> list[tuple[QQuickItem, QPointF]]:
        """The items of the QML type `kind` whose middle is in the window and not under another page, with it."""
        width, height = self._window.width(), self._window.height()
        found = []
        for item in _visible(self._window.contentItem()):
            if str(item.metaObject().className()).partition("_QML")[0] == kind:
                middle = item.mapToScene(QPointF(item.width() / 2, item.height() / 2))
                if 0 < middle.x() < width and 0 < middle.y() < height:
                    found.append((item, middle))
        return found


def _visible(item: QQuickItem) -> Iterator[QQuickItem]:
    for child in item.childItems():
        if child.isVisible():
            yield child
            yield from _visible(child)
