"""The rigs find what they are there for: broken versions of our own code."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.faults.coverage import Cover
from tests.faults.mutants import HARMLESS, MUTANTS
from tests.thoroughness import FULL

ROOT = Path(__file__).parents[2]
FEW = ("content not synced", "name of the state not synced")


def finding(name: str) -> str:
    """What the rigs say of that mutant."""
    command = [sys.executable, "-m", "tests.faults.mutants", name]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=110)
    assert done.returncode == 0, done.stderr[-2000:]
    return done.stdout


@pytest.mark.parametrize("name", MUTANTS if FULL else FEW)
def test_a_mutant_is_found(name: str, cover: Cover) -> None:
    found = finding(name)
    cover("E mutants", 1, int(not found), [f"found by {found[:1]}"] if found else [f"{name} lives"])
    assert found, "it lives"


@pytest.mark.skipif(not FULL, reason="takes half a minute: make faults")
@pytest.mark.parametrize("name", HARMLESS)
def test_what_does_no_harm_passes(name: str) -> None:
    assert not finding(name)
