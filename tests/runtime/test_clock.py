"""The time the screen goes by."""

from datetime import UTC, datetime, timedelta

import pytest
from pytestqt.qtbot import QtBot

from kiosk.runtime.clock import Clock
from tests.factories import at

pytestmark = pytest.mark.usefixtures("qapp")

NOON, MORNING = at("2026-11-23 12:00"), at("2026-11-23 07:00")


def minutes_of(clock: Clock) -> list[datetime]:
    """Grows by the present moment with each signal."""
    seen: list[datetime] = []
    clock.minute.connect(lambda: seen.append(clock.now()))
    return seen


def test_now_is_the_machines_clock_in_utc() -> None:
    before = datetime.now(UTC)
    now = Clock().now()
    assert now.tzinfo is UTC
    assert before <= now <= datetime.now(UTC)


def test_another_moment_runs_on() -> None:
    clock = Clock(NOON)
    first = clock.now()
    assert NOON <= first < clock.now() < NOON + timedelta(minutes=5)


def test_it_stands_still_with_the_machine_until_it_travels() -> None:
    clock = Clock(NOON, machine=lambda: MORNING)
    assert clock.now() == clock.now() == NOON
    clock.travel(NOON + timedelta(days=3))
    assert clock.now() == NOON + timedelta(days=3)


def test_it_runs_on_from_where_it_travelled() -> None:
    clock = Clock()
    clock.travel(NOON)
    assert NOON <= clock.now() < NOON + timedelta(minutes=5)


def test_a_machine_that_is_put_right_is_noticed_at_the_next_look() -> None:
    machine = [MORNING]
    clock = Clock(machine=lambda: machine[-1])
    seen = minutes_of(clock)
    machine.append(MORNING + timedelta(hours=2))
    clock.look()
    assert seen == [MORNING + timedelta(hours=2)]


@pytest.mark.parametrize(
    ("step", "signals"),
    [
        (timedelta(seconds=59), 0),
        (timedelta(seconds=60), 1),
        (timedelta(hours=5), 1),
        (timedelta(seconds=-1), 1),
        (timedelta(days=-30), 1),
        (timedelta(hours=1), 1),
    ],
)
def test_minute_comes_once_when_another_minute_has_begun(step: timedelta, signals: int) -> None:
    clock = Clock(NOON, machine=lambda: NOON)
    seen = minutes_of(clock)
    clock.travel(NOON + step)
    clock.look()
    assert seen == [NOON + step] * signals


def test_minute_comes_by_itself(qtbot: QtBot) -> None:
    clock = Clock(NOON - timedelta(milliseconds=300))
    seen = minutes_of(clock)
    with qtbot.waitSignal(clock.minute, timeout=10_000):
        pass
    assert seen[0] >= NOON
