"""Texts, icons, borders and dots stand out, by the colours of the picture itself, in both themes."""

import logging
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path

import pytest

from kiosk.tour import Drawing, Look
from tests.e2e.tree import Seen, look
from tests.qml.contrast import Measured, Pixels, borders, icons, pixels, small_parts, written
from tests.qml.round import idle_loop, round_trip
from tests.screens import HALL, WIDE, Panel, Screens

log = logging.getLogger(__name__)

TEXT, TEXT_AIM, PART, HIGH = 4.5, 7.0, 3.0, 12.0
Kind = Callable[[Sequence[Seen], Pixels], Iterator[Measured]]
PARTS: tuple[Kind, ...] = (icons, borders, small_parts)


def measured(drawing: Drawing, stages: Iterable[str], kinds: Iterable[Kind]) -> Iterator[Measured]:
    """The contrast of everything of some kinds, on each stage."""
    for name in stages:
        picture = pixels(drawing.picture())
        seen = look(drawing.screen.window)
        for kind in kinds:
            yield from (Measured(f"{name}: {one.what}", one.ratio, one.large) for one in kind(seen, picture))


def under(found: Iterable[Measured], least: float) -> list[str]:
    """What stands out less than it has to, in words."""
    return [f"{one.what} has {one.ratio:.2f}:1" for one in found if one.ratio < least]


@pytest.mark.parametrize("panel", [HALL, WIDE], ids=str)
def test_texts_and_parts_stand_out_in_the_usual_colours(screens: Screens, panel: Panel) -> None:
    drawing = screens.show(panel)
    texts = list(measured(drawing, round_trip(drawing, Look(panel.size)), (written,)))
    texts += measured(drawing, idle_loop(drawing), (written,))
    log.info("under 7:1 and not large and bold: %s", under((one for one in texts if not one.large), TEXT_AIM))
    assert len(texts) > 300
    assert under(texts, TEXT) == []
    assert under(measured(drawing, round_trip(drawing, Look(panel.size)), PARTS), PART) == []


@pytest.mark.parametrize("panel", [HALL, WIDE], ids=str)
def test_everything_stands_out_twelve_to_one_in_high_contrast(screens: Screens, panel: Panel) -> None:
    drawing = screens.show(panel)
    stages = round_trip(drawing, Look(panel.size, theme="contrast"))
    found = list(measured(drawing, stages, (written, *PARTS)))
    assert len(found) > 300
    assert under(found, HIGH) == []


@pytest.mark.parametrize("theme", ["normal", "contrast"])
def test_notices_pictures_and_marks_stand_out_too(screens: Screens, crowded_file: Path, theme: str) -> None:
    drawing = screens.show(HALL, crowded_file, language="de")
    high = theme == "contrast"
    found = list(measured(drawing, round_trip(drawing, Look(HALL.size, "de", theme)), (written, *PARTS)))
    assert under((one for one in found if "Monogram" not in one.what), HIGH if high else PART) == []
