"""Jacks that cannot be read: said once, tried again, and nothing of them is kept."""

import errno
import os
import stat
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.runtime.headphones.evdev import is_plugged
from kiosk.runtime.headphones.jack import Jack
from kiosk.runtime.headphones.watch import LOOK_AFTER_MS, HeadphonesState
from tests.log_entries import entries
from tests.made_jacks import MadeJacks
from tests.runtime.headphones.conftest import Watched


@pytest.mark.parametrize(
    "refused",
    [
        (errno.EACCES, "Permission denied. The account must be in the group input."),
        (errno.EPERM, "Operation not permitted. Its unit must allow char-input."),
        (errno.EIO, "Input/output error."),
    ],
)
def test_a_node_that_may_not_be_read_is_said_once_and_tried_again(
    jacks: MadeJacks,
    watched: Watched,
    qtbot: QtBot,
    caplog: pytest.LogCaptureFixture,
    monkeypatch: pytest.MonkeyPatch,
    refused: tuple[int, str],
) -> None:
    """As another user: the node is root's until its group is set; or in a unit that lets no device in."""
    number, words = refused
    jacks.add("event3", "Front")
    jacks.add("event4", "A lid", switches="1")
    node = jacks.nodes / "event3"
    node.chmod(0)
    really = os.open

    def as_another(path: str | Path, flags: int, mode: int = 0o777) -> int:
        if Path(path).parent == jacks.nodes and not Path(path).stat().st_mode & stat.S_IRUSR:
            raise OSError(number, os.strerror(number), str(path))
        return really(path, flags, mode)

    monkeypatch.setattr("kiosk.runtime.headphones.jack.os.open", as_another)
    headphones = watched()
    why = f"{node} (Front) cannot be read: {words}"
    assert (headphones.state, headphones.detail) == (HeadphonesState.NONE, why)
    jacks.add("event5", "Another lid", switches="1")
    qtbot.wait(2 * LOOK_AFTER_MS)
    assert [(entry["event"], entry["why"]) for entry in entries(caplog)] == [("headphones not watched", why)]
    assert headphones.findChildren(Jack) == []
    node.chmod(0o640)
    qtbot.waitUntil(lambda: headphones.state is HeadphonesState.OUT)


def test_a_node_that_has_no_answer_is_said_and_not_kept_open(
    jacks: MadeJacks, watched: Watched, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    jacks.add("event3", "Front")
    monkeypatch.setattr(jacks, "ask", is_plugged)
    headphones = watched()
    assert (headphones.state, headphones.findChildren(Jack)) == (HeadphonesState.NONE, [])
    assert [entry["event"] for entry in entries(caplog)] == ["headphones not watched"]
    open_nodes = [os.path.realpath(f"/proc/self/fd/{each}") for each in os.listdir("/proc/self/fd")]
    assert open_nodes.count(str(jacks.nodes / "event3")) == 1
