"""The clock alone changes the screen: what is over leaves, a new day begins, and any moment can be looked at."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtGui import QPointingDevice

from kiosk.cli import settings
from kiosk.cli.run import run
from kiosk.domain.walltime import parse_moment
from kiosk.tour.offscreen import Drawing
from tests.e2e.item_tree import look, texts
from tests.e2e.visitor import Hand
from tests.screens import HALL, Screens

TOUR, TALK, BREAKFAST = "Visning av Center för innovation", "Kvällssamtal", "Frukostsamtal"
TOUR_ENDS = parse_moment("2026-11-27 15:45")
SECOND, MINUTE = timedelta(seconds=1), timedelta(minutes=1)


@pytest.fixture
def drawing(screens: Screens) -> Drawing:
    return screens.show()


@pytest.fixture
def hand(drawing: Drawing, finger: QPointingDevice) -> Hand:
    return Hand(drawing, finger)


@pytest.fixture
def running(screens: Screens, heidi: Path, compiled: Path, request: pytest.FixtureRequest) -> Iterator[Drawing]:
    """The screen as `kiosk run --at` shows it, its clock running on from the moment of `request.param`."""
    screens.close()
    at = run.make_context("run", ["--at", request.param]).params["at"]
    chosen = settings.for_screen(settings.load(None), heidi, at)
    with Drawing(replace(chosen, translations=compiled, inches=HALL.inches), HALL.size) as drawing:
        yield drawing


def said(drawing: Drawing) -> str:
    drawing.picture()
    return "\n".join(one.text for one in texts(look(drawing.screen.window)))


def when(drawing: Drawing, moment: datetime) -> str:
    """What stands on the screen at `moment`."""
    drawing.screen.clock.travel(moment)
    return said(drawing)


@pytest.mark.parametrize(
    ("page", "id"), [("home", ""), ("events", ""), ("member", "centre-for-innovation"), ("place", "oceanhamnen")]
)
def test_what_is_over_leaves_the_page_with_the_minute(drawing: Drawing, page: str, id: str) -> None:
    drawing.screen.idle.touch()
    drawing.models.navigation.open(page, id)
    assert TOUR in said(drawing)
    assert TOUR in when(drawing, TOUR_ENDS - SECOND)
    assert TOUR not in when(drawing, TOUR_ENDS)


def test_what_is_over_leaves_the_attract_loop(drawing: Drawing) -> None:
    def loop() -> str:
        slides = []
        for _ in range(12):
            slides.append(said(drawing))
            drawing.models.attract.advance()
        return "\n".join(slides)

    assert TOUR in loop()
    drawing.screen.clock.travel(TOUR_ENDS)
    assert TOUR not in loop()


@pytest.mark.parametrize("running", ["2026-11-27 15:40"], indirect=True)
def test_it_leaves_while_the_clock_runs_and_nobody_touches_anything(running: Drawing, finger: QPointingDevice) -> None:
    Hand(running, finger).tap("Tryck för att börja")
    assert TOUR in when(running, TOUR_ENDS - 2 * SECOND)
    running.wait_for(lambda: TOUR not in said(running))
    assert TALK in said(running)
    assert TOUR_ENDS <= running.screen.clock.now() < TOUR_ENDS + MINUTE


@pytest.mark.parametrize("running", ["2026-12-04 14:00"], indirect=True)
def test_any_moment_can_be_looked_at(running: Drawing, finger: QPointingDevice) -> None:
    Hand(running, finger).tap("Tryck för att börja")
    words = said(running)
    assert "14:00" in words or "14:01" in words
    assert "4 december" in words


def test_a_new_day_begins_at_midnight(hand: Hand, drawing: Drawing) -> None:
    hand.tap("Tryck för att börja")
    before = when(drawing, parse_moment("2026-11-27 23:59"))
    after = when(drawing, parse_moment("2026-11-28 00:00"))
    assert "27 november" in before
    assert "I morgon" in before
    assert "28 november" in after
    assert "I dag" in after
    assert BREAKFAST in before
    assert BREAKFAST in after


def test_a_day_that_is_over_can_no_longer_be_chosen(hand: Hand, drawing: Drawing) -> None:
    def days() -> list[str]:
        return [one.name for one in hand.sees() if one.class_name.startswith("DayCell")]

    hand.tap("Tryck för att börja")
    hand.tap("Kalender")
    assert days()[0].startswith("I dag, Fredag 27 november")
    drawing.screen.clock.travel(parse_moment("2026-11-28 00:00"))
    drawing.picture()
    assert days()[0].startswith("I dag, Lördag 28 november")


def test_the_clock_at_the_top_shows_the_minute(hand: Hand, drawing: Drawing) -> None:
    hand.tap("Tryck för att börja")
    assert "10:42" in said(drawing)
    assert "10:43" in when(drawing, parse_moment("2026-11-27 10:43"))
