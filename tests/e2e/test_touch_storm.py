"""A storm of touches anywhere on the screen breaks, hangs and grows nothing.

20,000 touches on every push and a million by `make full`, in several storms; TOUCHES and SEED in the environment make
others. A long one is `python -m tests.e2e.touch_storm`.
"""

import logging
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from tests.e2e.touch_storm import LONGEST_MS, PAGES, SLACK, STATES, Report, Weight, faults
from tests.thoroughness import FULL

log = logging.getLogger(__name__)

ROOT = Path(__file__).resolve().parents[2]
COMMAND = (sys.executable, "-W", "error", "-X", "faulthandler", "-m", "tests.e2e.touch_storm")
STORMS = 40 if FULL else 4
TOUCHES = int(os.environ.get("TOUCHES", "1000000" if FULL else "20000"))
SEED = int(os.environ.get("SEED", "20261127"))
PATIENCE_S = 60 + TOUCHES // STORMS // 100
"""Less than any test may take; a storm takes half a minute where it has a processor to itself."""
WEIGHT = Weight(items=2000, models=70, objects=80_000, bytes=140 * 2**20, files=20, threads=7)
CALM = Report(
    touches=10_000,
    pictures=240,
    longest_ms=80,
    longest_on="event",
    slow=0,
    seen=PAGES | STATES,
    before=WEIGHT,
    after=WEIGHT,
    said=(),
    same_size=True,
    answers=True,
)


@pytest.mark.skipif(not Path("/proc/self/smaps_rollup").exists(), reason="only Linux says what a process weighs")
@pytest.mark.parametrize("seed", range(SEED, SEED + STORMS))
def test_a_storm_of_touches_breaks_hangs_and_grows_nothing(compiled: Path, seed: int) -> None:
    blown = subprocess.run(
        [*COMMAND, f"--translations={compiled}", f"--touches={TOUCHES // STORMS}", f"--seed={seed}"],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        timeout=PATIENCE_S,
        check=False,
    )
    log.info("%s", blown.stdout)
    assert blown.returncode == 0, blown.stdout


def test_a_calm_storm_has_no_fault() -> None:
    assert faults(CALM) == []


@pytest.mark.parametrize(
    "report",
    [
        replace(CALM, said=("Qt: a binding loop",)),
        replace(CALM, longest_ms=LONGEST_MS + 1),
        replace(CALM, slow=42),
        replace(CALM, pictures=0),
        replace(CALM, seen=PAGES),
        replace(CALM, same_size=False),
        replace(CALM, answers=False),
        *(
            replace(CALM, after=replace(WEIGHT, **{name: getattr(WEIGHT, name) + 2 * room + 1}))
            for name, room in SLACK.items()
        ),
    ],
    ids=["a warning", "a hang", "slow", "nothing drawn", "never away", "another size", "dead", *SLACK],
)
def test_each_fault_of_a_storm_is_found(report: Report) -> None:
    assert len(faults(report)) == 1
