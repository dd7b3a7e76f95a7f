"""Children convert pictures one after the other; what kills one costs its picture and no other."""

import os
import resource
import signal
from pathlib import Path

import pytest

from kiosk.sources.cage import Limits
from kiosk.sources.pictures import crew
from kiosk.sources.pictures.answers import Reason
from kiosk.sources.pictures.converting import convert
from kiosk.sources.pictures.crew import CHILDREN, Worker, each_converted
from tests.sources.pictures.makers import encoded, svg, two_halves

GOOD = encoded(two_halves(), "PNG")
LIMITS = Limits(cpu_s=1, wall_s=20.0, memory_mb=400)
SLOW = svg('<filter id="f"><feTurbulence numOctaves="100000"/></filter><rect width="9" height="9" filter="url(#f)"/>')


def test_a_child_answers_as_the_function_does() -> None:
    with Worker() as worker:
        assert [worker.convert(data) for data in (GOOD, b"x", GOOD)] == [convert(GOOD), convert(b"x"), convert(GOOD)]


def test_each_picture_has_its_time_and_the_next_one_goes_on() -> None:
    with Worker(LIMITS) as worker:
        answers = [worker.convert(data) for data in (GOOD, SLOW, GOOD)]
    assert [answer.reason for answer in answers] == [None, Reason.TOO_MUCH, None]


def test_the_time_of_one_picture_is_not_that_of_all() -> None:
    some = svg('<filter id="f"><feTurbulence numOctaves="10"/></filter><rect width="9" height="9" filter="url(#f)"/>')
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    with Worker(LIMITS) as worker:
        answers = [worker.convert(some) for _ in range(16)]
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    assert after.ru_utime - before.ru_utime > LIMITS.cpu_s + 1
    assert {answer.reason for answer in answers} == {None}


def test_a_child_that_waits_is_ended() -> None:
    with Worker(Limits(cpu_s=1_000, wall_s=0.5)) as worker:
        assert worker.convert(SLOW).reason is Reason.TOO_MUCH


def test_a_picture_that_takes_too_much_memory_is_refused() -> None:
    large = encoded(two_halves(6_000, 6_000), "PNG")
    with Worker(Limits(memory_mb=150)) as worker:
        answers = [worker.convert(data).reason for data in (GOOD, large, GOOD)]
    assert answers == [None, Reason.TOO_LARGE, None]


@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGSEGV, signal.SIGABRT])
def test_a_child_that_died_between_two_pictures_costs_one(number: signal.Signals) -> None:
    with Worker() as worker:
        worker.convert(GOOD)
        assert worker._child
        os.kill(worker._child.pid, number)
        worker._child.wait()
        assert [worker.convert(GOOD).reason for _ in range(2)] == [Reason.TOO_MUCH, None]


def test_a_fault_of_our_own_is_loud(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "PIL.py").write_text("raise ImportError('gone')")
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    with Worker() as worker, pytest.raises(RuntimeError, match="gone"):
        worker.convert(GOOD)


def test_what_is_no_picture_is_not_taken_from_a_child(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(crew, "SIDE", 10)
    with Worker() as worker, pytest.raises(RuntimeError, match="something else"):
        worker.convert(GOOD)


def test_no_child_outlives_its_worker() -> None:
    with Worker() as worker:
        worker.convert(GOOD)
        child = worker._child
        assert child
        assert child.poll() is None
    assert child.returncode is not None


def test_answers_come_in_the_order_of_the_pictures_from_two_children() -> None:
    pictures = [encoded(two_halves(width, 20), "PNG") for width in range(20, 50)]
    pids: set[int] = set()

    def converted(worker: Worker, data: bytes) -> bytes:
        answer = worker.convert(data)
        assert worker._child
        pids.add(worker._child.pid)
        return answer.data

    assert list(each_converted(pictures, converted)) == [convert(data).data for data in pictures]
    assert len(pids) == CHILDREN


def test_a_fault_in_one_ends_all() -> None:
    def fails(_worker: Worker, _data: bytes) -> bytes:
        raise RuntimeError("ours")

    with pytest.raises(RuntimeError, match="ours"):
        list(each_converted([GOOD] * 5, fails))
