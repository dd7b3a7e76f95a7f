"""Garbage is looked for in the thread of the screen, whoever makes it, and not in what was loaded."""

import gc
from collections.abc import Iterator
from threading import Thread, current_thread, main_thread

import pytest
import shiboken6
from pytestqt.qtbot import QtBot

from kiosk.runtime.garbage_collection import GarbageCollector
from kiosk.runtime.jobs import ThreadJobs

pytestmark = pytest.mark.usefixtures("qapp")

ended: list[Thread] = []


class Circle:
    """Something that refers to itself, and says in which thread it ends."""

    def __init__(self) -> None:
        self.itself = self

    def __del__(self) -> None:
        ended.append(current_thread())


@pytest.fixture
def garbage() -> Iterator[GarbageCollector]:
    """A collector as the screen has it, in a process that would look by itself."""
    gc.collect()
    ended.clear()
    gc.enable()
    made = GarbageCollector(every_ms=1)
    yield made
    shiboken6.delete(made)


def much() -> list[list[int]]:
    """So much that Python looks for garbage."""
    return [[] for _ in range(10 * gc.get_threshold()[0])]


def work(qtbot: QtBot) -> None:
    """Let a thread make much."""
    jobs, seen = ThreadJobs(), list[object]()
    jobs.run(much, seen.append)
    qtbot.waitUntil(lambda: bool(seen))
    jobs.close()


def test_what_a_thread_makes_ends_nothing_of_the_screen_in_it(qtbot: QtBot, garbage: GarbageCollector) -> None:
    Circle()
    work(qtbot)
    assert ended == []
    garbage.begin()
    kept = much()
    qtbot.waitUntil(lambda: bool(ended))
    assert ended == [main_thread()]
    assert kept


def test_while_content_is_loaded_nothing_is_looked_for(qtbot: QtBot, garbage: GarbageCollector) -> None:
    garbage.begin()
    garbage.spare(loading=True)
    Circle()
    kept = much()
    qtbot.wait(20)
    assert ended == []
    garbage.spare(loading=False)
    Circle()
    kept += much()
    qtbot.waitUntil(lambda: bool(ended))
    assert ended == [main_thread()], "what was made while content was loaded stays"
