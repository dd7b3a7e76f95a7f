"""A screen that is taken down is gone at once: the garbage collector, which may run in any thread, finds nothing."""

import gc
import threading

import shiboken6
from PySide6.QtCore import QObject

from tests.screens import HALL, WIDE, Screens


def test_a_closed_screen_leaves_nothing_to_a_worker_that_collects_garbage(screens: Screens) -> None:
    screen = screens.show(WIDE).screen
    kept: list[QObject] = [screen, screen.clock, screen.idle, screen.kiosk, screen.window]
    screens.show(HALL)
    assert [thing for thing in kept if shiboken6.isValid(thing)] == []
    del screen
    kept.clear()
    collecting = threading.Thread(target=gc.collect)
    collecting.start()
    collecting.join()
