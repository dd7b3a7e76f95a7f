"""A night brings new content to a screen that sleeps."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QPointingDevice

from kiosk.content.generations.running_note import RunningNote, running_note
from kiosk.domain.content import Content
from kiosk.domain.model import Level, Notice
from kiosk.domain.opening_hours import hours_of
from kiosk.domain.walltime import parse_moment
from tests.e2e.visitor import Hand, pixels
from tests.e2e.watched_state import Nights

OPEN = " ".join(f"{day}=08:00-18:00" for day in "monday tuesday wednesday thursday friday saturday".split())
HOURS = hours_of(OPEN + " sunday=closed")
FIRE = Notice("fire", Level.URGENT, {"sv": "Huset utryms. Gå till utgången.", "en": "Leave the house."})
OPENS = parse_moment("2026-11-28 08:00")


@pytest.fixture
def nights(request: pytest.FixtureRequest, tmp_path: Path, compiled: Path) -> Iterator[Nights]:
    request.getfixturevalue("qapp")
    made = Nights(tmp_path, compiled, HOURS)
    made.drawing.wait_for(lambda: made.screen.sleep.until is not None)
    yield made
    made.close()


def is_dark(nights: Nights) -> bool:
    return bool(pixels(nights.drawing.picture()).max() == 0)


def urgent(content: Content) -> Content:
    return replace(content, notices=(*content.notices, FIRE))


def test_new_content_is_taken_in_the_dark_and_an_urgent_notice_wakes_nobody(
    nights: Nights, finger: QPointingDevice
) -> None:
    nights.screen.clock.travel(parse_moment("2026-11-27 22:00"))
    assert is_dark(nights)
    nights.install(1, urgent)
    nights.feed.look()
    nights.drawing.wait_for(lambda: nights.shown == 2 and nights.screen.health._frames > 0)  # or it is never confirmed
    assert is_dark(nights)
    hand = Hand(nights.drawing, finger)
    hand.touch(QPoint(540, 960))
    hand.tap("Tryck för att börja")
    assert "Huset utryms" in nights.said()


def test_what_came_in_the_night_is_there_in_the_morning(nights: Nights, finger: QPointingDevice) -> None:
    nights.screen.clock.travel(parse_moment("2026-11-27 22:00"))
    nights.drawing.wait_for(lambda: running_note(nights.state) == RunningNote(True, True, OPENS))
    nights.install(1)
    nights.look()
    nights.drawing.wait_for(lambda: nights.shown == 2)
    nights.screen.clock.travel(OPENS - timedelta(minutes=1))
    assert is_dark(nights)
    nights.screen.clock.travel(OPENS)
    assert not is_dark(nights)
    Hand(nights.drawing, finger).tap("Tryck för att börja")
    assert "28 november" in nights.said()
    closes = parse_moment("2026-11-28 18:00")
    nights.drawing.wait_for(lambda: running_note(nights.state) == RunningNote(True, False, closes))
