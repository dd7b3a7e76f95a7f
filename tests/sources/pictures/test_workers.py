"""Children convert pictures one after the other; what kills one costs its picture and no other."""

import os
import signal
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest

from kiosk.content.reading.sandbox import Limits
from kiosk.sources.pictures import workers
from kiosk.sources.pictures.answers import Reason
from kiosk.sources.pictures.converting import convert
from kiosk.sources.pictures.workers import CHILDREN, Workers, _Child
from tests.sources.pictures.sample_pictures import encoded, many_strokes, one, two_halves

GOOD = encoded(two_halves(), "PNG")
LIMITS = Limits(cpu_s=1, wall_s=20.0, memory_mb=400)
SLOW = many_strokes(30_000)
"""A drawing that is right, and takes longer than the second that the limits of these tests leave."""


def test_a_child_answers_as_the_function_does() -> None:
    with Workers() as workers:
        assert [one(workers, data) for data in (GOOD, b"x", GOOD)] == [convert(GOOD), convert(b"x"), convert(GOOD)]


def test_each_picture_has_its_time_and_the_next_one_goes_on() -> None:
    with Workers(LIMITS, children=1) as workers:
        answers = dict(workers.each(enumerate((GOOD, SLOW, GOOD))))
    assert [answers[number].reason for number in range(3)] == [None, Reason.TOO_MUCH, None]


def test_the_time_of_one_picture_is_not_that_of_all() -> None:
    some = many_strokes(200)
    with Workers(LIMITS, children=1) as workers:
        assert one(workers, some).reason is None
        first = child_of(workers).process.pid
        while processor_time_s(first) < LIMITS.cpu_s + 1.5:
            assert one(workers, some).reason is None
            assert child_of(workers).process.pid == first


def processor_time_s(process: int) -> float:
    """What a process has taken so far, as the kernel says in /proc/PID/stat (proc_pid_stat(5), fields 14 and 15)."""
    fields = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def test_a_child_that_waits_is_ended() -> None:
    with Workers(Limits(cpu_s=1_000, wall_s=0.5)) as workers:
        assert one(workers, SLOW).reason is Reason.TOO_MUCH


def test_a_child_that_takes_nothing_in_is_ended() -> None:
    with Workers(Limits(wall_s=6.0), children=1) as workers:
        assert one(workers, GOOD).reason is None
        os.kill(child_of(workers).process.pid, signal.SIGSTOP)
        assert one(workers, b"x" * 10_000_000).reason is Reason.TOO_MUCH


def test_a_picture_that_takes_too_much_memory_is_refused() -> None:
    large = encoded(two_halves(6_000, 6_000), "PNG")
    with Workers(Limits(memory_mb=150), children=1) as workers:
        answers = [one(workers, data).reason for data in (GOOD, large, GOOD)]
    assert answers == [None, Reason.TOO_LARGE, None]


def child_of(workers: Workers) -> _Child:
    (child,) = workers._idle
    return child


@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGSEGV, signal.SIGABRT])
def test_a_child_that_died_between_two_pictures_costs_one(number: signal.Signals) -> None:
    with Workers(children=1) as workers:
        one(workers, GOOD)
        os.kill(child_of(workers).process.pid, number)
        child_of(workers).process.wait()
        assert [one(workers, GOOD).reason for _ in range(2)] == [Reason.TOO_MUCH, None]


def test_a_fault_of_our_own_is_loud(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workers, "worker_process", SimpleNamespace(__name__="tests.sources.pictures.broken_worker"))
    with Workers() as made, pytest.raises(RuntimeError, match="import of PIL halted"):
        one(made, GOOD)


def test_what_is_no_picture_is_not_taken_from_a_child(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workers, "SIDE", 10)
    with Workers() as made, pytest.raises(RuntimeError, match="something else"):
        one(made, GOOD)


def test_no_child_outlives_its_crew() -> None:
    with Workers(children=1) as workers:
        one(workers, GOOD)
        process = child_of(workers).process
        assert process.poll() is None
    assert process.returncode is not None


def test_nor_when_nobody_waits_for_its_answer() -> None:
    with Workers(children=1) as workers:
        given = workers.each([(1, GOOD), (2, SLOW)])
        assert next(given)[0] == 1
        process = child_of(workers).process
        given.close()  # type: ignore[attr-defined]
    assert process.returncode is not None


def test_two_children_share_the_pictures() -> None:
    pictures = {width: encoded(two_halves(width, 20), "PNG") for width in range(20, 50)}
    with Workers() as workers:
        assert dict(workers.each(pictures.items())) == {width: convert(data) for width, data in pictures.items()}
        assert len({child.process.pid for child in workers._idle}) == CHILDREN


def test_a_picture_is_taken_when_a_child_is_free_for_it() -> None:
    taken: list[int] = []

    def pictures() -> Iterator[tuple[int, bytes]]:
        for number in range(8):
            taken.append(number)
            yield number, GOOD

    with Workers() as workers:
        next(workers.each(pictures()))
    assert len(taken) == CHILDREN
