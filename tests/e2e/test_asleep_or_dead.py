"""`kiosk status` beside a real screen that sleeps, and once it is dead."""

import json
import os
import subprocess
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from kiosk.content import generations
from kiosk.content.generations.running_note import RunningNote, running_note
from kiosk.domain.opening_hours import WEEKDAYS
from kiosk.domain.walltime import local, midnight
from tests.commands import KIOSK, environment
from tests.e2e.servers import wait_for

OPENS = midnight(local(datetime.now(UTC) + timedelta(days=5)).date()) + timedelta(hours=8)
CLOSED = " ".join(f"{day}=closed" for day in WEEKDAYS) + f" {local(OPENS):%Y-%m-%d}={local(OPENS):%H:%M}-24:00"


@pytest.fixture
def state(tmp_path: Path, heidi: Path) -> Path:
    """A state folder with something to show."""
    folder = tmp_path / "state"
    generations.install(heidi, folder)
    return folder


def told(state: Path, *more: str) -> subprocess.CompletedProcess[str]:
    """What `kiosk status` says."""
    spoken = environment(LC_ALL="C", PYTHONUTF8="1", KIOSK_STATE=str(state))
    return subprocess.run([*KIOSK, "status", *more], env=spoken, capture_output=True, encoding="utf-8", timeout=60)


def running(state: Path, hours: str = "") -> "subprocess.Popen[bytes]":
    drawn = {"KIOSK_STATE": str(state), "QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}
    return subprocess.Popen(
        [*KIOSK, "run"], env=os.environ | drawn | ({"KIOSK_HOURS": hours} if hours else {}), stderr=subprocess.DEVNULL
    )


def noted(state: Path, is_so: Callable[[RunningNote], bool]) -> Callable[[], bool]:
    return lambda: (note := running_note(state)) is not None and is_so(note)


def test_it_is_asleep_and_then_dead(state: Path) -> None:
    with running(state, CLOSED) as screen:
        wait_for(noted(state, lambda note: note.asleep), "it does not sleep")
        words, line = told(state).stdout, json.loads(told(state, "--json").stdout)
        screen.kill()
    assert f"screen       asleep until {local(OPENS):%Y-%m-%d %H:%M}\n" in words
    assert line["screen"] == {"state": "asleep", "until": f"{OPENS:%Y-%m-%dT%H:%M:%SZ}"}
    dead = told(state)
    line = json.loads(told(state, "--json").stdout)
    assert dead.returncode == 2
    assert "The screen is not running." in dead.stdout
    assert "screen       not running\n" in dead.stdout
    assert line["screen"] == {"state": "not running", "until": None}


def test_without_hours_it_is_awake(state: Path) -> None:
    with running(state) as screen:
        wait_for(noted(state, lambda note: note.running), "it says nothing of itself")
        found: dict[str, Any] = json.loads(told(state, "--json").stdout)
        words = told(state).stdout
        screen.kill()
    assert found["screen"] == {"state": "awake", "until": None}
    assert "screen       awake\n" in words
