"""Texts, icons, borders and dots stand out, by the colours of the picture itself, in both themes."""

import logging
from collections.abc import Iterable
from dataclasses import replace
from itertools import chain
from pathlib import Path

import pytest

from kiosk.tour import Drawing, Look
from tests.e2e.tree import look
from tests.qml.contrast import Measured, borders, icons, pixels, small_parts, written
from tests.qml.round import idle_loop, round_trip
from tests.screens import HALL, WIDE, Panel, Screens

log = logging.getLogger(__name__)

TEXT, TEXT_AIM, PART, HIGH = 4.5, 7.0, 3.0, 12.0
KINDS = (written, icons, borders, small_parts)


def measured(drawing: Drawing, stages: Iterable[str]) -> list[Measured]:
    """The contrast of everything on each stage."""
    found = []
    for name in stages:
        picture = pixels(drawing.picture())
        seen = look(drawing.screen.window)
        found += [replace(one, what=f"{name}: {one.what}") for kind in KINDS for one in kind(seen, picture)]
    return found


def under(found: Iterable[Measured], text: float, part: float) -> list[str]:
    """What stands out less than it has to, in words."""
    return [f"{one.what} has {one.ratio:.2f}:1" for one in found if one.ratio < (text if one.text else part)]


@pytest.mark.parametrize("panel", [HALL, WIDE], ids=str)
def test_texts_and_parts_stand_out_in_the_usual_colours(screens: Screens, panel: Panel) -> None:
    drawing = screens.show(panel)
    found = measured(drawing, chain(round_trip(drawing, Look(panel.size)), idle_loop(drawing)))
    log.info("under 7:1 and not large and bold: %s", under((one for one in found if not one.large), TEXT_AIM, 0))
    assert len(found) > 600
    assert under(found, TEXT, PART) == []


@pytest.mark.parametrize("panel", [HALL, WIDE], ids=str)
def test_everything_stands_out_twelve_to_one_in_high_contrast(screens: Screens, panel: Panel) -> None:
    drawing = screens.show(panel)
    found = measured(drawing, round_trip(drawing, Look(panel.size, theme="contrast")))
    assert len(found) > 600
    assert under(found, HIGH, HIGH) == []


@pytest.mark.parametrize("theme", ["normal", "contrast"])
def test_notices_pictures_and_marks_stand_out_too(screens: Screens, crowded_file: Path, theme: str) -> None:
    drawing = screens.show(HALL, crowded_file, language="de")
    found = measured(drawing, round_trip(drawing, Look(HALL.size, "de", theme)))
    assert under(found, *((HIGH, HIGH) if theme == "contrast" else (TEXT, PART))) == []
