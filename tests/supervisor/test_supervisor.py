"""The supervisor with real processes that die, hang and are killed, and the service manager that listens to it."""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from kiosk.screen_state import RESTART
from tests.commands import ROOT
from tests.e2e.servers import wait_for
from tests.supervisor.made_screens import ANEW
from tests.told_manager import Manager

PATIENCE_S = 30


class Supervised:
    """A supervisor that runs, with the screens that it has begun and its log."""

    def __init__(self, folder: Path, *lives: str, **environment: str) -> None:
        self.folder = folder
        command = [sys.executable, "-m", "tests.supervisor.made_screens", str(folder), *lives]
        environment = {"NOTIFY_SOCKET": "", **environment}
        self._log = folder / "log"
        with self._log.open("wb") as out:
            self.process = subprocess.Popen(command, cwd=ROOT, env=os.environ | environment, stderr=out)

    @property
    def screens(self) -> list[dict[str, Any]]:
        """What each screen said of itself at its begin."""
        begun = self.folder / "begun"
        return [json.loads(line) for line in begun.read_text().splitlines()] if begun.exists() else []

    @property
    def log(self) -> list[dict[str, Any]]:
        """Its log so far."""
        return [json.loads(line) for line in self._log.read_text().splitlines() if line.startswith("{")]

    def said(self, event: str, name: str) -> list[Any]:
        """What each entry of that kind has under a name."""
        return [entry[name] for entry in self.log if entry["event"] == event]

    def begins(self, count: int) -> int:
        """Wait for so many screens; the process of the last."""
        wait_for(lambda: len(self.screens) >= count, f"no {count} screens")
        return int(self.screens[count - 1]["pid"])

    def ends(self) -> int:
        """Wait for its exit code."""
        return self.process.wait(PATIENCE_S)


Supervise = Callable[..., Supervised]


@pytest.fixture
def supervise(tmp_path: Path) -> Iterator[Supervise]:
    running: list[Supervised] = []

    def begin(*lives: str, **environment: str) -> Supervised:
        running.append(Supervised(tmp_path, *lives, **environment))
        return running[-1]

    yield begin
    for supervised in running:
        supervised.process.kill()
        supervised.process.wait()


def is_gone(process: int) -> bool:
    return not Path(f"/proc/{process}/exe").exists()


def test_after_a_kill_the_next_is_there_and_asked_to_stop_both_end(supervise: Supervise) -> None:
    supervised = supervise("ready,kill", "ready,stay")
    wait_for(lambda: supervised.said("forgiven", "shown"), "it is not forgiven")
    screen = supervised.begins(2)
    supervised.process.terminate()
    assert supervised.ends() == 66
    assert is_gone(screen)
    assert supervised.said("screen ended", "reason") == ["signal 9"]


def test_what_hangs_is_killed_and_forgiven_once_it_was_shown(supervise: Supervise) -> None:
    supervised = supervise("ready,hang", "ready,exit=0", "hang")
    assert supervised.ends() == 128 + signal.SIGKILL
    assert supervised.said("screen ended", "reason") == ["hung", "exit code 0", "hung", "hung"]
    assert supervised.said("screen hangs", "reason") == ["no frame for 1 s"] * 3
    assert supervised.said("forgiven", "shown") == ["7 abc"]
    assert 'made_screens.py", line' in (supervised.folder / "log").read_text()


@pytest.mark.parametrize(("life", "reason"), [("silent,hang", "no frame"), ("stay", "nothing to see")])
def test_what_never_shows_anything_is_ended(supervise: Supervise, life: str, reason: str) -> None:
    supervised = supervise(life)
    assert supervised.ends() != 0
    assert [words[: len(reason)] for words in supervised.said("screen hangs", "reason")] == [reason] * 2
    assert supervised.said("forgiven", "shown") == []


def test_the_death_of_the_compositor_ends_it(supervise: Supervise) -> None:
    supervised = supervise("ready,exit=255")
    assert supervised.ends() == 255
    assert len(supervised.screens) == 1


def test_what_dies_again_and_again_is_given_up_after_growing_pauses(supervise: Supervise) -> None:
    supervised = supervise("ready,exit=70")
    assert supervised.ends() == 70
    assert supervised.said("screen ended", "pause") == [0, 0.02, 0.04, 0.04]
    assert supervised.said("forgiven", "shown") == []


def test_staff_may_begin_it_anew_as_often_as_they_like(supervise: Supervise) -> None:
    lives = [f"ready,exit={RESTART}"] * 6
    supervised = supervise(*lives, "ready,stay")
    supervised.begins(len(lives) + 1)
    assert supervised.said("screen begins anew", "reason") == ["as staff asked"] * 6
    assert supervised.said("screen ended", "reason") == []


def test_a_screen_has_the_signals_and_descriptors_of_any_process(supervise: Supervise) -> None:
    supervised = supervise("ready,kill", "ready,stay")
    supervised.begins(2)
    for screen in supervised.screens:
        assert (screen["default"], screen["blocked"]) == (True, [])
        others = {name: what for name, what in screen["open"].items() if name not in ("1", "2")}
        assert sorted(others.values()) == ["/dev/null", "socket"]
        assert others["0"] == "/dev/null"


def test_a_screen_does_not_outlive_it(supervise: Supervise) -> None:
    supervised = supervise("ready,stay")
    screen = supervised.begins(1)
    supervised.process.kill()
    wait_for(lambda: is_gone(screen), "the screen stays")


@pytest.mark.parametrize("life", ["ready,content,stay", "ready,stay"])
def test_it_begins_anew_for_what_is_new_once_nobody_is_there(supervise: Supervise, life: str) -> None:
    supervised = supervise(life)
    screen = supervised.begins(1)
    if "content" not in life:
        (supervised.folder / "other-program").touch()
    assert supervised.ends() == ANEW
    assert (len(supervised.screens), is_gone(screen)) == (1, True)


def test_a_new_program_is_taken_rather_than_a_new_screen_of_the_old_one(supervise: Supervise, tmp_path: Path) -> None:
    (tmp_path / "other-program").touch()
    supervised = supervise("ready,stay")
    assert (supervised.ends(), supervised.screens) == (ANEW, [])


def test_the_service_manager_hears_of_the_picture_and_that_it_lives(supervise: Supervise, tmp_path: Path) -> None:
    with Manager(str(tmp_path / "socket")) as manager:
        supervise("ready,hang", "silent,hang", NOTIFY_SOCKET=manager.address)
        manager.hears(lambda told: told.get("READY") == "1")
        assert manager.last["STATUS"] == "Shown."
        manager.hears(lambda told: told == {"WATCHDOG": "1"})
        manager.hears(lambda told: told.get("STATUS") == "The screen begins anew: hung.")
        manager.hears(lambda told: told == {"WATCHDOG": "1"})
        assert not {"X_SHOWN", "X_VISITOR"} & manager.last.keys()


def test_what_the_manager_could_not_take_is_told_again(supervise: Supervise, tmp_path: Path) -> None:
    address = str(tmp_path / "socket")
    supervised = supervise("ready,stay", NOTIFY_SOCKET=address)
    supervised.begins(1)
    time.sleep(0.3)
    with Manager(address) as manager:
        manager.hears(lambda told: told.get("READY") == "1" and told["STATUS"] == "Shown.", 5)
        manager.hears(lambda told: told == {"WATCHDOG": "1"})
