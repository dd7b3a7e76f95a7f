"""A panel that is turned, or whose mode changes while the kiosk runs, looks like one that was so from the beginning."""

import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.tour.offscreen import Look
from tests.commands import ROOT
from tests.e2e.changed_panel import resized
from tests.e2e.visitor import pixels, read
from tests.screens import HALL, Panel, Screens
from tests.thoroughness import FULL

COMMAND = (sys.executable, "-W", "error", "-m", "tests.e2e.changed_panel")
PATIENCE_S = 100
SEEDS = (0, 1, 2, 3, 9) if FULL else (3, 9)
"""On push one that ends upright, in 4K, and one that ends in landscape."""


@pytest.mark.parametrize("seed", SEEDS)
def test_after_any_changes_it_looks_like_a_fresh_start(compiled: Path, seed: int) -> None:
    """In a process of its own: what other screens left in this one has no part in it."""
    done = subprocess.run(
        [*COMMAND, str(seed), f"--translations={compiled}"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=PATIENCE_S,
    )
    assert (done.returncode, done.stdout.split()) == (0, []), done.stderr


def test_a_code_is_as_large_as_the_panel_asks_for_after_it_changed(screens: Screens) -> None:
    drawing = screens.show(Panel("changing", HALL.size, HALL.inches))
    drawing.begin(Look(HALL.size))
    drawing.models.navigation.open("member", "hetch")
    assert read(pixels(drawing.picture()))
    resized(drawing, (2160, 3840))
    assert drawing.screen.window.property("pxPerMm") == pytest.approx(5.42, abs=0.01)
    assert read(pixels(drawing.picture()))
    screens.close()
