"""A screen that begins with content that was read before it looks like one that waits for its content."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from kiosk.content import generations
from kiosk.runtime.content.loader import of_generation
from kiosk.runtime.language import described_languages
from kiosk.screen_settings import ScreenSettings
from kiosk.tour.offscreen import Drawing
from tests.e2e.visitor import Pixels, pixels
from tests.screens import AT, HALL, UNHURRIED, WIDE, Panel

SHADES = 40
"""Of 255, which the edge of a letter may differ by: it hangs on the letters drawn before."""


def first_picture(settings: ScreenSettings, panel: Panel) -> Pixels:
    with Drawing(settings, panel.size) as drawing:
        drawing.rest()
        return pixels(drawing.picture())


@pytest.mark.parametrize("panel", [HALL, WIDE], ids=str)
@pytest.mark.parametrize("language", ["sv", "de"])
@pytest.mark.usefixtures("qapp")
def test_its_first_picture_is_the_same(
    heidi: Path, compiled: Path, tmp_path: Path, panel: Panel, language: str
) -> None:
    state = tmp_path / "state"
    generation = generations.install(heidi, state)
    settings = ScreenSettings(
        content=lambda: (generation.path, generation.sha256),
        state=state,
        language=language,
        at=AT,
        patience=UNHURRIED,
        inches=panel.inches,
        reduced_motion=True,
        translations=compiled,
    )
    held = of_generation(described_languages(compiled), language)(generation)
    at_once, later = (first_picture(one, panel).astype(int) for one in (replace(settings, held=held), settings))
    assert np.abs(at_once - later).max() <= SHADES
