"""The one door to threads."""

import gc
from collections.abc import Iterator
from threading import Event, current_thread, main_thread
from weakref import ref

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from kiosk.runtime.jobs import Err, Ok, ThreadJobs, outcome_of

pytestmark = pytest.mark.usefixtures("qapp")

PATIENCE_S = 10


@pytest.fixture
def jobs() -> Iterator[ThreadJobs]:
    made = ThreadJobs()
    yield made
    made.close()


def test_outcomes_come_in_the_order_of_asking_on_the_gui_thread(jobs: ThreadJobs, qtbot: QtBot) -> None:
    seen: list[tuple[int, bool, bool]] = []

    def ask(number: int) -> None:
        def done(outcome: Ok[tuple[int, bool]] | Err) -> None:
            assert isinstance(outcome, Ok)
            seen.append((*outcome.value, current_thread() is main_thread()))

        jobs.run(lambda: (number, current_thread() is main_thread()), done)

    for number in range(100):
        ask(number)
    qtbot.waitUntil(lambda: len(seen) == 100)
    assert seen == [(number, False, True) for number in range(100)]


def test_an_exception_comes_back_as_an_err_and_the_next_work_is_done(jobs: ThreadJobs, qtbot: QtBot) -> None:
    seen: list[Ok[int] | Err] = []
    jobs.run(lambda: 1 // 0, seen.append)
    jobs.run(lambda: 7, seen.append)
    qtbot.waitUntil(lambda: len(seen) == 2)
    failed, done = seen
    assert isinstance(failed, Err)
    assert isinstance(failed.error, ZeroDivisionError)
    assert done == Ok(7)


def test_close_waits_for_the_work_at_hand_and_delivers_nothing(jobs: ThreadJobs) -> None:
    begun, go_on, finished = Event(), Event(), Event()
    seen: list[object] = []

    def work() -> None:
        begun.set()
        go_on.wait(PATIENCE_S)
        finished.set()

    jobs.run(work, seen.append)
    jobs.run(lambda: None, seen.append)
    assert begun.wait(PATIENCE_S)
    go_on.set()
    jobs.close()
    assert finished.is_set()
    QCoreApplication.processEvents()
    assert seen == []


def test_close_drops_what_was_finished_but_not_delivered(jobs: ThreadJobs) -> None:
    finished, seen = Event(), list[object]()
    jobs.run(finished.set, seen.append)
    assert finished.wait(PATIENCE_S)
    jobs.close()
    QCoreApplication.processEvents()
    assert seen == []


def test_no_work_is_taken_after_close(jobs: ThreadJobs) -> None:
    done: list[int] = []
    jobs.close()
    jobs.run(lambda: done.append(1), lambda _: done.append(2))
    jobs.close()
    QCoreApplication.processEvents()
    assert done == []


def test_nothing_is_kept_of_work_that_is_done(jobs: ThreadJobs, qtbot: QtBot) -> None:
    class Secret:
        """Something that the work knows."""

    def ask() -> "ref[Secret]":
        secret, seen = Secret(), list[object]()
        jobs.run(lambda: secret, seen.append)
        qtbot.waitUntil(lambda: bool(seen))
        return ref(secret)

    secrets = [ask() for _ in range(20)]
    jobs.close()
    gc.collect()
    assert [secret() for secret in secrets] == [None] * 20


def test_outcome_of_leaves_what_ends_the_process_alone() -> None:
    def leave() -> None:
        raise SystemExit(3)

    with pytest.raises(SystemExit):
        outcome_of(leave)
