"""What the screen writes of itself, and whether it still runs."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from kiosk.content.generations.running_note import RUNNING, RunningNote, running_note, write_running_note
from kiosk.content.generations.screen_notes import SCREEN
from kiosk.domain.walltime import parse_moment

OPENS = parse_moment("2026-12-01 08:00")
FROM_ELSEWHERE = """
import sys
from pathlib import Path
from kiosk.content.generations.running_note import write_running_note
write_running_note(Path(sys.argv[1]), True, None)
"""


def written(folder: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((folder / SCREEN / RUNNING).read_text(encoding="utf-8"))
    return found


def rewrite(folder: Path, **changes: object) -> None:
    (folder / SCREEN / RUNNING).write_text(json.dumps(written(folder) | changes), encoding="utf-8")


@pytest.mark.parametrize(("asleep", "until"), [(True, OPENS), (False, OPENS), (False, None)])
def test_a_screen_that_runs_says_how_it_is(tmp_path: Path, asleep: bool, until: Any) -> None:
    write_running_note(tmp_path, asleep, until)
    assert running_note(tmp_path) == RunningNote(True, asleep, until)
    assert written(tmp_path)["process"] == os.getpid()


def test_one_that_is_gone_runs_no_more(tmp_path: Path) -> None:
    subprocess.run([sys.executable, "-c", FROM_ELSEWHERE, str(tmp_path)], check=True)
    assert running_note(tmp_path) == RunningNote(False, True, None)


def test_another_process_under_its_number_is_not_the_screen(tmp_path: Path) -> None:
    write_running_note(tmp_path, True, OPENS)
    rewrite(tmp_path, started=written(tmp_path)["started"] - 1)
    found = running_note(tmp_path)
    assert found is not None
    assert (found.running, found.known_until) == (False, None)


@pytest.mark.parametrize(
    "odd", [{"process": "x"}, {"started": None}, {"until": "soon"}, {"until": "2026-12-01T08:00:00"}, {"until": 5}]
)
def test_an_odd_note_says_nothing(tmp_path: Path, odd: dict[str, object]) -> None:
    assert running_note(tmp_path) is None
    write_running_note(tmp_path, True, OPENS)
    rewrite(tmp_path, **odd)
    assert running_note(tmp_path) is None
