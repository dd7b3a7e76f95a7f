"""A night that is killed or fails at any system call leaves old or new content, and the next night goes well."""

import shutil
import signal
from collections.abc import Callable, Iterator
from functools import cache

import pytest

from tests.faults.coverage import Cover
from tests.faults.kernel.replayed_sync import NEW, PASTS, Night, a_night, name_of_current
from tests.faults.kernel.tracing import KILL, Point, points, sample, strike, struck
from tests.thoroughness import FULL

PARTS = 16 if FULL else 1
"""So that both cores have their part, and a watch over each test does not ring."""
MOST = 8
pytestmark = pytest.mark.skipif(shutil.which("strace") is None, reason="needs strace: sudo apt install strace")


@pytest.fixture(scope="module")
def night() -> Iterator[Night]:
    with a_night() as made:
        yield made


@pytest.fixture(scope="module")
def found(night: Night) -> Callable[[str], list[Point]]:
    """The points of a past; a night is traced once for each."""
    return cache(lambda past: points(night, past, night.place / past.replace(" ", "-")))


@pytest.mark.parametrize("part", range(PARTS))
@pytest.mark.parametrize("past", PASTS if FULL else ["one generation"])
def test_a_fault_at_any_system_call_leaves_whole_content(
    night: Night, found: Callable[[str], list[Point]], past: str, part: int, cover: Cover
) -> None:
    state, every = night.place / "struck", found(past)
    assert len({point.call for point in every}) > 8, "hardly any call was seen"
    chosen = every[part::PARTS] if FULL else sample(every, MOST)
    wrong = [word for point in chosen for word in struck(night, past, state, point)]
    cover("C system calls", len(chosen), len(wrong), sorted({point.fault for point in chosen}))
    assert not wrong, "\n".join(wrong)


def test_the_rig_strikes_where_it_says(night: Night, found: Callable[[str], list[Point]]) -> None:
    """Killed at the first rename, the kiosk has still the old generation; killed after the last one, the new one."""
    state, every = night.place / "struck", found("one generation")
    renames = [point for point in every if point.call.startswith("rename") and point.fault == KILL]
    for point, shown in ((renames[0], "old"), (every[-1], NEW)):
        night.kiosk("one generation", state)
        assert strike(night, state, Point(point.call, point.number, KILL)) == -signal.SIGKILL
        assert name_of_current(state) == shown


def test_the_judge_finds_what_is_wrong(night: Night) -> None:
    state = night.place / "judged"
    night.kiosk("one generation", state)
    assert night.wrong("one generation", state, done=True) == ["old is shown, not one of {'new'}"]
    night.kiosk("one generation", state)
    shutil.rmtree(state / "generations")
    assert night.wrong("one generation", state, done=False)[0].startswith("nothing (")
