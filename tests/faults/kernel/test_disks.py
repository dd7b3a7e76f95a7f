"""The power is cut while a night is at work on a real file system: the next start has whole content, old or new."""

import os
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.delivery.sync.run import run
from tests.faults.coverage import Cover
from tests.faults.kernel.disks import KINDS, Disk, Kind, disk, why_not
from tests.faults.kernel.replayed_sync import PASTS, Night, a_night, name_of_current
from tests.faults.system_calls import Fault, Killed, watched
from tests.thoroughness import FULL

LAST = 120
"""More changes than any night makes."""
ALL, FEW = range(1, LAST), range(4, 31, 13)
PARTS = 4 if FULL else 1
"""So that both cores have their part, and a watch over each test does not ring."""
pytestmark = pytest.mark.skipif(bool(why_not()), reason=why_not() or "a disk can be had")


@pytest.fixture(scope="module")
def night() -> Iterator[Night]:
    with a_night() as made:
        yield made


def cut_at(call: int, night: Night, state: Path, disk: Disk) -> bool:
    """Play a night in a process of its own, cut the power at its change number `call` or, where it makes fewer, right
    after it said that all went well; tells whether it said so."""
    child = os.fork()
    if child == 0:
        try:
            with watched(Fault(call, None, changes_only=True)):
                well = run(state, night.store).well
        except Killed:
            disk.cut()
            os.kill(os.getpid(), signal.SIGKILL)
        disk.cut()
        os._exit(0 if well else 1)
    _, status = os.waitpid(child, 0)
    assert os.WIFSIGNALED(status) or os.WEXITSTATUS(status) == 0, "the night failed by itself"
    return os.WIFEXITED(status)


def cuts(kind: Kind, past: str, calls: range, night: Night, place: Path) -> tuple[int, list[str]]:
    """Cut the power at each of `calls` that a night makes; how many cuts there were, and what was wrong, in words."""
    wrong: list[str] = []
    with disk(kind, place) as made:
        for number, call in enumerate(calls, 1):
            state = made.path / f"state-{call}"
            night.kiosk(past, state)
            made.synced()
            done = cut_at(call, night, state, made)
            made.back()
            words = night.wrong(past, state, done=done)
            wrong += [f"{kind.name}, {past}, call {call}: {word}" for word in words]
            if done:
                return number, wrong
    assert not FULL, "a night makes more changes than were cut"
    return len(calls), wrong


@pytest.mark.parametrize("part", range(PARTS))
@pytest.mark.parametrize("past", PASTS if FULL else ["one generation"])
@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_a_power_cut_leaves_whole_content(
    kind: Kind, past: str, part: int, night: Night, tmp_path: Path, cover: Cover
) -> None:
    made, wrong = cuts(kind, past, ALL[part::PARTS] if FULL else FEW, night, tmp_path)
    cover("D power cuts", made, len(wrong), [kind.name])
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_the_disk_loses_what_was_not_synced(kind: Kind, tmp_path: Path) -> None:
    with disk(kind, tmp_path) as made:
        (made.path / "kept").write_bytes(b"kept")
        made.synced()
        (made.path / "lost").write_bytes(b"lost")
        made.cut()
        made.back()
        assert (made.path / "kept").read_bytes() == b"kept"
        assert not (made.path / "lost").exists()


def test_what_a_night_said_to_be_done_is_on_the_disk(night: Night, tmp_path: Path) -> None:
    with disk(KINDS[1], tmp_path) as made:
        state = made.path / "state"
        night.kiosk("one generation", state)
        made.synced()
        assert cut_at(LAST, night, state, made)
        made.back()
        assert name_of_current(state) == "new"


def test_a_night_that_syncs_nothing_is_found(night: Night, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with disk(KINDS[1], tmp_path) as made:
        state = made.path / "state"
        night.kiosk("one generation", state)
        made.synced()
        with monkeypatch.context() as broken:
            broken.setattr(os, "fsync", lambda _: None)
            assert cut_at(LAST, night, state, made)
        made.back()
        assert night.wrong("one generation", state, done=True) != []
