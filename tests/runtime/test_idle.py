"""When a session begins, when it asks, when it ends."""

import pytest
from pytestqt.qtbot import QtBot

from kiosk.runtime.idle import Idle, Patience, Presence, presence_after

pytestmark = pytest.mark.usefixtures("qapp")

NEVER = Patience(until_question=3600, countdown=30)
AT_ONCE = Patience(until_question=0, countdown=30)
OVER_AT_ONCE = Patience(until_question=0, countdown=0)


class Seen:
    """What an Idle says: its states at each `changed`, and how often it ended."""

    def __init__(self, idle: Idle) -> None:
        self.states: list[tuple[Presence, int]] = []
        self.ends = 0
        self._idle = idle
        idle.changed.connect(self._note)
        idle.ended.connect(self._count)

    def _note(self) -> None:
        self.states.append((self._idle.presence, self._idle.seconds_left))

    def _count(self) -> None:
        self.ends += 1


@pytest.mark.parametrize(
    ("idle_s", "presence", "left"),
    [
        (0, Presence.HERE, 30),
        (59.999, Presence.HERE, 30),
        (60, Presence.ASKING, 30),
        (60.999, Presence.ASKING, 30),
        (61, Presence.ASKING, 29),
        (89, Presence.ASKING, 1),
        (89.999, Presence.ASKING, 1),
        (90, Presence.AWAY, 0),
        (90_000, Presence.AWAY, 0),
    ],
)
def test_presence_after_a_minute_asks_and_half_a_minute_later_gives_up(
    idle_s: float, presence: Presence, left: int
) -> None:
    assert presence_after(idle_s, Patience()) == (presence, left)


def test_nobody_is_there_at_first_and_nothing_ends() -> None:
    idle = Idle(NEVER)
    seen = Seen(idle)
    idle.finish()
    assert (idle.presence, seen.states, seen.ends) == (Presence.AWAY, [], 0)


def test_a_touch_begins_and_further_ones_change_nothing() -> None:
    idle = Idle(NEVER)
    seen = Seen(idle)
    idle.touch()
    idle.touch()
    idle.look()
    assert seen.states == [(Presence.HERE, 30)]


def test_a_touch_answers_the_question() -> None:
    idle = Idle(AT_ONCE)
    seen = Seen(idle)
    idle.touch()
    idle.look()
    idle.touch()
    assert [presence for presence, _ in seen.states] == [Presence.HERE, Presence.ASKING, Presence.HERE]
    assert seen.ends == 0


def test_a_question_that_was_asked_for_waits_for_a_touch() -> None:
    idle = Idle(NEVER)
    idle.touch()
    idle.ask()
    assert (idle.presence, idle.seconds_left) == (Presence.ASKING, 30)
    idle.touch()
    assert idle.presence is Presence.HERE


def test_a_session_ends_once_and_the_state_is_right_when_it_is_said() -> None:
    idle = Idle(OVER_AT_ONCE)
    at_end: list[Presence] = []
    idle.ended.connect(lambda: at_end.append(idle.presence))
    seen = Seen(idle)
    idle.touch()
    idle.look()
    idle.look()
    idle.finish()
    assert (at_end, seen.ends) == ([Presence.AWAY], 1)
    assert seen.states[-1] == (Presence.AWAY, 0)


def test_the_next_session_ends_again() -> None:
    idle = Idle(NEVER)
    seen = Seen(idle)
    for _ in range(3):
        idle.touch()
        idle.finish()
    assert seen.ends == 3


def test_time_passes_by_itself(qtbot: QtBot) -> None:
    idle = Idle(Patience(until_question=0, countdown=1))
    seen = Seen(idle)
    with qtbot.waitSignal(idle.ended, timeout=10_000):
        idle.touch()
    assert seen.states == [(Presence.HERE, 1), (Presence.ASKING, 1), (Presence.AWAY, 0)]
