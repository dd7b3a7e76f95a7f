"""However a content file is damaged, the screen's loader reads it or refuses it: nothing else happens."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.faults.coverage import Cover
from tests.faults.fuzz import DAMAGES
from tests.thoroughness import FULL

ROOT = Path(__file__).parents[2]
EACH = 2_000 if FULL else 600


@pytest.mark.parametrize("seed", range(10 if FULL else 1))
def test_damaged_files_are_read_or_refused(seed: int, cover: Cover) -> None:
    command = [sys.executable, "-m", "tests.faults.fuzz", str(seed), str(EACH)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=110, check=False)
    cover("F file fuzz", EACH, int(done.returncode != 0), [str(kind.__name__).replace("_", " ") for kind in DAMAGES])
    assert done.returncode == 0, f"ended by {done.returncode}: {done.stderr[-2000:]}"
    refused, accepted = map(int, done.stdout.split())
    assert refused > accepted > EACH // 100, "the damage is too mild, or too coarse"
