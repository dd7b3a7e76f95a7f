"""Days of a kiosk: each morning is the right day, and nothing grows. Two on every push, 24 by `make full`."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.commands import ROOT
from tests.e2e.soak import Morning, growth
from tests.thoroughness import FULL

DAYS, TOUCHES = (24, 1000) if FULL else (2, 50)
PATIENCE_S = 800 if FULL else 90
CALM = Morning(touches=0, bytes=10**8, items=2000, models=100, files=10, threads=7)


@pytest.mark.skipif(not Path("/proc/self/smaps_rollup").exists(), reason="only Linux says what a process weighs")
def test_each_morning_is_the_right_day_and_nothing_grows(compiled: Path) -> None:
    lived = subprocess.run(
        [
            sys.executable,
            "-m",
            "tests.e2e.soak",
            f"--days={DAYS}",
            f"--touches={TOUCHES}",
            f"--translations={compiled}",
        ],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        timeout=PATIENCE_S,
        check=False,
    )
    assert lived.returncode == 0, lived.stdout


@pytest.mark.parametrize(
    ("a_day", "told"),
    [
        ({}, []),
        ({"bytes": 9000}, ["9.0 bytes a touch"]),
        ({"bytes": 7000}, []),
        ({"files": 1}, ["files grew from 18 to 33"]),
    ],
)
def test_what_grows_is_told(a_day: dict[str, int], told: list[str]) -> None:
    def morning(day: int) -> Morning:
        grown = {name: getattr(CALM, name) + day * more for name, more in a_day.items()}
        kept = {name: getattr(CALM, name) for name in ("bytes", "items", "models", "files", "threads")}
        return Morning(touches=1000 * day, **kept | grown)

    assert growth([morning(day) for day in range(24)])[2] == told
