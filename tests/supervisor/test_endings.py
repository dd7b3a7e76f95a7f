"""Whose fault an end is, when the next screen begins, and when another one would do no better."""

from signal import SIGABRT, SIGKILL, SIGSEGV, SIGTERM

import pytest

from kiosk.supervisor.endings import PAUSES_S, Ending, Record, is_forgiven

KILLED = Ending(-SIGKILL, hung=False, was_ready=True, seconds=5)
HUNG = Ending(-SIGKILL, hung=True, was_ready=True, seconds=15)
OF_ITSELF = Ending(-SIGSEGV, hung=False, was_ready=True, seconds=5)
HEALTHY = Ending(-SIGKILL, hung=False, was_ready=True, seconds=61)


@pytest.mark.parametrize(
    ("ending", "forgiven"),
    [
        (KILLED, True),
        (Ending(-SIGTERM, hung=False, was_ready=True, seconds=1), True),
        (HUNG, True),
        (OF_ITSELF, False),
        (Ending(-SIGABRT, hung=False, was_ready=True, seconds=1), False),
        (Ending(70, hung=False, was_ready=True, seconds=1), False),
        (Ending(-SIGKILL, hung=False, was_ready=False, seconds=1), False),
        (Ending(-SIGKILL, hung=True, was_ready=False, seconds=20), False),
    ],
)
def test_a_kill_and_a_hang_are_forgiven_once_something_was_shown(ending: Ending, forgiven: bool) -> None:
    assert is_forgiven(ending, Record()) is forgiven


def test_not_without_end() -> None:
    record, found = Record(), []
    for _ in range(4):
        found.append(is_forgiven(KILLED, record))
        record = record.after(KILLED)
    assert found == [True, True, False, False]
    assert is_forgiven(KILLED, record.after(HEALTHY))


def test_the_second_hang_in_a_row_is_held_against_the_content_for_no_third_comes() -> None:
    once = Record().after(HUNG)
    assert not is_forgiven(HUNG, once)
    assert once.after(HUNG).is_hopeless
    assert is_forgiven(KILLED, once)


def test_the_pauses_grow_and_a_healthy_minute_ends_them() -> None:
    record, pauses = Record(), []
    for _ in PAUSES_S:
        record = record.after(OF_ITSELF)
        pauses.append(record.pause_s)
        assert not record.is_hopeless
    assert pauses == list(PAUSES_S)
    assert record.after(OF_ITSELF).is_hopeless
    assert record.after(HEALTHY).pause_s == 0


def test_two_hangs_in_a_row_are_no_fault_of_the_screen() -> None:
    once = Record().after(HUNG)
    assert not once.is_hopeless
    assert once.after(HUNG).is_hopeless
    assert not once.after(KILLED).after(HUNG).is_hopeless
    assert not once.after(Ending(-SIGKILL, hung=True, was_ready=True, seconds=3600)).is_hopeless


@pytest.mark.parametrize(
    ("ending", "reason"), [(HUNG, "hung"), (KILLED, "signal 9"), (Ending(70, False, True, 1), "exit code 70")]
)
def test_the_reason_is_a_word_or_two(ending: Ending, reason: str) -> None:
    assert ending.reason == reason
