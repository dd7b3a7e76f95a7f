"""The main pages as pictures, reviewed like code: a card that moves, a word that is cut, a colour that changes is seen.

`make golden` writes them anew; look at each before it is committed.
"""

import os
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage

from kiosk.tour.offscreen import Drawing, Look
from kiosk.tour.stages import stages
from tests.e2e.visitor import Pixels, pixels
from tests.screens import HALL, WIDE, Screens

HERE = Path(__file__).parent
ACTUAL = HERE.parent.parent / "build" / "golden"
SHRUNK = 3
SHADES = 48
MOST_DIFFERING = 0.002
"""The share of pixels that may differ by more than SHADES: the edges of a few letters, never a card."""

LOOKS = {
    "home-sv": (HALL, Look(HALL.size, "sv"), "home", ""),
    "home-en-wide": (WIDE, Look(WIDE.size, "en"), "home", ""),
    "home-de-200": (HALL, Look(HALL.size, "de", text=200), "home", ""),
    "district-en": (HALL, Look(HALL.size, "en"), "district", ""),
    "district-sv-wide-contrast": (WIDE, Look(WIDE.size, "sv", "contrast"), "district", ""),
    "members-sv": (HALL, Look(HALL.size, "sv"), "members", ""),
    "members-da-140-contrast-reach": (HALL, Look(HALL.size, "da", "contrast", 140, reach=True), "members", ""),
    "member-de": (HALL, Look(HALL.size, "de"), "member", "hetch"),
    "member-sv-wide": (WIDE, Look(WIDE.size, "sv"), "member", "hetch"),
    "events-en": (HALL, Look(HALL.size, "en"), "events", ""),
    "events-sv-140": (HALL, Look(HALL.size, "sv", text=140), "events", ""),
    "event-en-contrast": (HALL, Look(HALL.size, "en", "contrast"), "event", "sample-open-day"),
    "wayfinding-sv": (HALL, Look(HALL.size, "sv"), "wayfinding", ""),
    "place-en": (HALL, Look(HALL.size, "en"), "place", "oceanhamnen"),
    "topic-sv": (HALL, Look(HALL.size, "sv"), "topic", "explainer"),
    "mylist-empty-sv": (HALL, Look(HALL.size, "sv"), "mylist", ""),
}
STAGES = {
    "contact-en": (HALL, Look(HALL.size, "en"), "contact-hetch"),
    "mylist-de": (HALL, Look(HALL.size, "de"), "mylist-some"),
    "mylist-sv-wide-contrast": (WIDE, Look(WIDE.size, "sv", "contrast"), "mylist-some"),
    "staff-pin-sv": (HALL, Look(HALL.size, "sv"), "staff-pin"),
    "staff-en": (HALL, Look(HALL.size, "en"), "staff"),
    "staff-sv-wide-contrast": (WIDE, Look(WIDE.size, "sv", "contrast"), "staff"),
    "staff-de-200-reach": (HALL, Look(HALL.size, "de", text=200, reach=True), "staff"),
}
"""States that a visitor's choice brings about, by their names in the tour."""


def drawn(drawing: Drawing, look: Look, page: str, id: str) -> QImage:
    drawing.begin(look)
    drawing.models.navigation.open(page, id)
    return shrunk(drawing)


def drawn_stage(drawing: Drawing, look: Look, stage: str) -> QImage:
    loaded = drawing.screen.feed.loaded
    assert loaded is not None
    drawing.begin(look)
    next(one for one in stages(loaded.content, drawing.screen) if one.name == stage).enter(drawing.models)
    return shrunk(drawing)


def shrunk(drawing: Drawing) -> QImage:
    return smaller(drawing.picture())


def smaller(picture: QImage) -> QImage:
    """A picture as small and grey as an approved one."""
    size = QSize(picture.width() // SHRUNK, picture.height() // SHRUNK)
    small = picture.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)
    return small.convertToFormat(QImage.Format.Format_Grayscale8)


def differing(one: Pixels, other: Pixels) -> float:
    """The share of pixels that differ by more than SHADES; everything when the pictures are of another size."""
    if one.shape != other.shape:
        return 1.0
    return float((np.abs(one.astype(int) - other) > SHADES).mean())


@pytest.mark.parametrize("name", LOOKS)
def test_page_looks_as_it_was_approved(screens: Screens, name: str) -> None:
    panel, look, page, id = LOOKS[name]
    check(drawn(screens.show(panel), look, page, id), name)


@pytest.mark.parametrize("name", STAGES)
def test_state_looks_as_it_was_approved(screens: Screens, name: str) -> None:
    panel, look, stage = STAGES[name]
    check(drawn_stage(screens.show(panel), look, stage), name)


def test_the_idle_loop_looks_as_it_was_approved(screens: Screens) -> None:
    drawing = screens.show(HALL)
    drawing.screen.idle.finish()
    check(shrunk(drawing), "attract-sv")


def check(picture: QImage, name: str) -> None:
    approved = HERE / f"{name}.png"
    if os.environ.get("GOLDEN") == "renew":
        picture.save(str(approved))
    share = differing(pixels(picture), pixels(QImage(str(approved))))
    if share > MOST_DIFFERING:
        ACTUAL.mkdir(parents=True, exist_ok=True)
        picture.save(str(ACTUAL / f"{name}.png"))
    assert share <= MOST_DIFFERING, f"{share:.1%} differs; see {ACTUAL / name}.png"


def test_a_card_that_moves_is_seen() -> None:
    approved = pixels(QImage(str(HERE / "home-sv.png")))
    moved = approved.copy()
    moved[130:200, :] = np.roll(moved[130:200, :], 4, axis=1)
    assert differing(approved, approved) == 0
    assert differing(moved, approved) > MOST_DIFFERING
