"""Our own failures: logged, counted, and too many of them end the process."""

import sys
import threading

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from kiosk.runtime.exception_hooks import EXIT_CODE, MOST, WINDOW_S, Faults
from tests.log_entries import entries


class Watched(Faults):
    """Faults on a clock that the test sets, which give up into a list."""

    def __init__(self) -> None:
        self.now = 0.0
        self.given_up: list[int] = []
        super().__init__(self.given_up.append, lambda: self.now)

    def one(self, error: Exception | None = None) -> None:
        """A slot raised."""
        raised = error or ValueError("a slot")
        self.caught(type(raised), raised, raised.__traceback__)


@pytest.fixture
def settled() -> Watched:
    """The start is over."""
    faults = Watched()
    faults.settle()
    return faults


def test_any_fault_at_the_start_is_too_many() -> None:
    faults = Watched()
    faults.one()
    assert faults.given_up == [EXIT_CODE]


def test_a_few_faults_are_borne_and_one_more_is_not(settled: Watched) -> None:
    for _ in range(MOST):
        settled.one()
    assert settled.given_up == []
    settled.one()
    assert settled.given_up == [EXIT_CODE]
    assert settled.count == MOST + 1


@pytest.mark.parametrize(("apart", "gives_up"), [(WINDOW_S / MOST, True), (WINDOW_S / MOST + 0.1, False)])
def test_only_a_burst_is_too_many(settled: Watched, apart: float, gives_up: bool) -> None:
    for _ in range(MOST + 1):
        settled.one()
        settled.now += apart
    assert bool(settled.given_up) is gives_up


def test_the_window_moves_along(settled: Watched) -> None:
    for _ in range(20):
        settled.one()
        settled.now += WINDOW_S / 2
    assert settled.given_up == []
    for _ in range(MOST):
        settled.one()
    assert settled.given_up


def test_each_kind_is_logged_once_with_its_trace(settled: Watched, caplog: pytest.LogCaptureFixture) -> None:
    for error in (ValueError("a"), ValueError("a"), ValueError("b")):
        settled.one(error)
    assert entries(caplog) == [
        {"event": "fault", "level": "ERROR", "error": "ValueError: a", "count": 1},
        {"event": "fault", "level": "ERROR", "error": "ValueError: a", "count": 2},
        {"event": "fault", "level": "ERROR", "error": "ValueError: b", "count": 3},
    ]
    assert [bool(record.exc_info) for record in caplog.records] == [True, False, True]


def test_slots_and_threads_are_caught(settled: Watched, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail() -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    settled.install()
    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()
    assert settled.count == 1
    QTimer.singleShot(0, fail)
    qtbot.waitUntil(lambda: settled.count == 2)
