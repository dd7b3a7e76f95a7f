"""The bench of the voice hears a real one, and says when a target is missed."""

import subprocess
import sys
from pathlib import Path

import pytest

from bench.speech import server, sound
from bench.speech.__main__ import KIOSK, PEER, SILENCE, START, TAP, TAP_AGAIN, Times, page
from tests.commands import ROOT


def times(start: float, *silences: float) -> Times:
    both: Times = {
        (START, KIOSK): [start],
        (START, PEER): [40],
        (SILENCE, KIOSK): list(silences),
        (SILENCE, PEER): [50],
    }
    return both | {(TAP, KIOSK): [60], (TAP_AGAIN, KIOSK): [40]}


@pytest.mark.parametrize(
    ("start", "silences", "missed"),
    [(150, (120, 110, 200), 0), (151, (120,), 1), (150, (121, 121), 1), (150, (10, 10, 201), 1), (151, (121,), 2)],
)
def test_a_target_that_is_missed_is_said(start: float, silences: tuple[float, ...], missed: int) -> None:
    assert page(times(start, *silences), 0.5).count("(missed)") == missed


@pytest.mark.skipif(
    not server.is_installed() or not sound.is_installed("pulseaudio"),
    reason="speech-dispatcher or pulseaudio is not installed",
)
def test_one_round_is_heard(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "bench.speech", "--rounds", "1", "-o", str(tmp_path / "page.md")]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=100)
    assert (done.returncode, done.stderr) == (0, "")
    assert (tmp_path / "page.md").read_text(encoding="utf-8") in done.stdout
