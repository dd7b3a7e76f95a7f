"""The voice begun by a finger: the tool Listen of the whole screen, which nobody sees."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest

from bench.generate import FIRST_DAY, big_content
from bench.speech.event_loop import wait_for
from bench.touch import CountedJobs, Finger
from kiosk.app import Screen
from kiosk.content.writer import write
from kiosk.domain.walltime import midnight
from kiosk.runtime.idle import Patience
from kiosk.screen_settings import ScreenSettings

MEMBERS, EVENTS, SEED = 1_000, 500, 1
HERE, LISTEN = "place-1", "volume-2"
UNHURRIED = Patience(until_question=36_000)


class Listener:
    """Somebody at Home who taps Listen to hear the page, and once more to hear no more."""

    def __init__(self, screen: Screen, jobs: CountedJobs) -> None:
        self._screen, self._device = screen, QTest.createTouchDevice()
        finger = Finger(screen, jobs)
        wait_for(lambda: screen.voice.languages and screen.window.property("ready"), "no voice")
        screen.idle.touch()
        wait_for(lambda: not screen.window.property("busy"), "no page")
        (middle,) = (middle for item, middle in finger.visible("Tool") if item.property("iconName") == LISTEN)
        self._place = QPoint(round(middle.x()), round(middle.y()))

    def tap(self) -> None:
        """A finger down and up; nothing is waited for."""
        window = self._screen.window
        QTest.touchEvent(window, self._device).press(0, self._place, window).commit()
        QTest.touchEvent(window, self._device).release(0, self._place, window).commit()


@contextmanager
def listener(socket: Path, folder: Path) -> Iterator[Listener]:
    """A visitor at a screen with a voice, for a while."""
    file, jobs = folder / "content.sqlite", CountedJobs()
    write(big_content(MEMBERS, EVENTS, SEED), {}, file)
    settings = ScreenSettings(
        content=lambda: (file, None),
        here=HERE,
        at=midnight(FIRST_DAY),
        patience=UNHURRIED,
        speech_socket=socket,
    )
    screen = Screen(settings, jobs)
    screen.show(full_screen=True)
    try:
        yield Listener(screen, jobs)
    finally:
        jobs.close()
        screen.close()
