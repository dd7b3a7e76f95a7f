"""A session as a visitor lives it: it asks, it goes on by any touch, it ends, and the next visitor finds all as new."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QImage, QPointingDevice
from PySide6.QtTest import QTest

from kiosk.runtime.idle import Patience, Presence
from kiosk.tour.offscreen import Drawing
from tests.e2e.item_tree import Seen, look, texts
from tests.e2e.visitor import Hand, pixels
from tests.screens import HALL, Screens

SHORT = Patience(until_question=1, countdown=2)
QUESTION = "Är du kvar?"
ANYWHERE = ((20, 20), (540, 700), (108, 1700), (700, 1850), (1060, 1000))
"""Points off the two answers, among them places of the dock and tools."""


SHADES = 40


@pytest.fixture
def drawing(screens: Screens) -> Drawing:
    return screens.show()


@pytest.fixture
def hand(drawing: Drawing, finger: QPointingDevice) -> Hand:
    return Hand(drawing, finger)


def said(drawing: Drawing) -> list[str]:
    return [one.text for one in texts(look(drawing.screen.window))]


def use_everything(hand: Hand, drawing: Drawing) -> None:
    """Leave as much behind as one visitor can: a search, a week, another language, size, contrast, and reach."""
    hand.tap("Kalender")
    hand.tap("De sju dagarna efter")
    hand.tap("Medlemmar")
    hand.tap("Sök")
    hand.tap("r")
    hand.tap("Klar")
    for tool in ("Textstorlek", "Kontrast", "Räckhåll", "Språk", "English"):
        hand.tap(tool)
    assert drawing.models.navigation.here.page == "search"


def pages(hand: Hand, drawing: Drawing) -> list[QImage]:
    """What a new visitor sees: Home, then the members, then the events."""
    hand.tap("Tryck för att börja")
    pictures: list[QImage] = [drawing.picture()]
    for place in ("Medlemmar", "Kalender"):
        hand.tap(place)
        pictures.append(drawing.picture())
    drawing.screen.idle.finish()
    return pictures


def alike(one: QImage, other: QImage) -> bool:
    """Whether nothing differs but the last shade of a letter's edge, which hangs on the letters drawn before."""
    return bool(np.abs(pixels(one).astype(int) - pixels(other)).max() <= SHADES)


def test_the_next_visitor_finds_everything_as_new(hand: Hand, drawing: Drawing) -> None:
    as_new = pages(hand, drawing)
    hand.tap("Tryck för att börja")
    use_everything(hand, drawing)
    drawing.screen.idle.finish()
    assert [alike(*pair) for pair in zip(pages(hand, drawing), as_new, strict=True)] == [True] * len(as_new)


def test_without_a_touch_the_screen_asks_and_then_begins_anew(screens: Screens, finger: QPointingDevice) -> None:
    drawing = screens.show(patience=SHORT)
    idle, models = drawing.screen.idle, drawing.models
    course: list[tuple[Presence, int]] = []
    Hand(drawing, finger).tap("Tryck för att börja")
    idle.changed.connect(lambda: course.append((idle.presence, idle.seconds_left)))
    models.session.toggleContrast()
    models.navigation.open("member", "hetch")
    drawing.wait_for(lambda: idle.presence is Presence.ASKING)
    assert QUESTION in said(drawing)
    drawing.wait_for(lambda: idle.presence is Presence.AWAY)
    assert course[-3:] == [(Presence.ASKING, 2), (Presence.ASKING, 1), (Presence.AWAY, 0)]
    assert drawing.models.navigation.here.page == "home"
    assert any(words.startswith("Tryck för att börja") for words in said(drawing))


@pytest.mark.parametrize("point", ANYWHERE, ids=str)
def test_any_touch_during_the_question_goes_on_and_does_nothing_else(
    hand: Hand, drawing: Drawing, point: tuple[int, int]
) -> None:
    hand.tap("Tryck för att börja")
    hand.tap("Medlemmar")
    before = drawing.picture()
    drawing.screen.idle.ask()
    assert QUESTION in said(drawing)
    hand.touch(QPoint(*point))
    assert drawing.screen.idle.presence is Presence.HERE
    assert QUESTION not in said(drawing)
    assert drawing.picture() == before


def test_the_question_can_be_answered_for_as_long_as_one_likes(hand: Hand, drawing: Drawing) -> None:
    hand.tap("Tryck för att börja")
    for _ in range(5):
        drawing.screen.idle.ask()
        hand.tap("Jag är kvar")
        assert drawing.screen.idle.presence is Presence.HERE
        assert drawing.screen.idle.seconds_left == Patience().countdown


def test_finish_ends_the_session_at_once(hand: Hand, drawing: Drawing) -> None:
    hand.tap("Tryck för att börja")
    hand.tap("Medlemmar")
    drawing.screen.idle.ask()
    hand.tap("Avsluta")
    assert drawing.screen.idle.presence is Presence.AWAY
    assert drawing.models.navigation.here.page == "home"


@pytest.mark.parametrize("to", [(60, 900), (1000, 900), (540, 60), (540, 1880)], ids=str)
def test_a_swipe_over_the_attract_loop_opens_home_and_moves_nothing_on_it(
    hand: Hand, drawing: Drawing, finger: QPointingDevice, to: tuple[int, int]
) -> None:
    hand.tap("Tryck för att börja")
    home = drawing.picture()
    drawing.screen.idle.finish()
    window, start, end = drawing.screen.window, QPoint(540, 1100), QPoint(*to)
    QTest.touchEvent(window, finger).press(0, start, window).commit()
    for step in range(1, 5):
        QTest.touchEvent(window, finger).move(0, start + (end - start) * step / 4, window).commit()
    QTest.touchEvent(window, finger).release(0, end, window).commit()
    assert drawing.picture() == home
    assert drawing.models.navigation.here.page == "home"


def test_the_first_tap_never_falls_through(hand: Hand, drawing: Drawing) -> None:
    for target in [one.part.center().toPoint() for one in homes_targets(hand, drawing)]:
        assert drawing.screen.idle.presence is Presence.AWAY
        hand.touch(target)
        assert drawing.models.navigation.here.page == "home"
        assert not drawing.models.session.property("highContrast")
        assert not drawing.models.session.property("choosingLanguage")
        drawing.screen.idle.finish()


def homes_targets(hand: Hand, drawing: Drawing) -> list[Seen]:
    """All that could be tapped on Home."""
    hand.tap("Tryck för att börja")
    found = hand.sees()
    drawing.screen.idle.finish()
    assert len(found) > 9
    return found


def test_two_fingers_begin_one_session(drawing: Drawing, finger: QPointingDevice) -> None:
    window, one, other = drawing.screen.window, QPoint(300, 900), QPoint(HALL.size[0] - 300, 1700)
    QTest.touchEvent(window, finger).press(0, one, window).press(1, other, window).commit()
    QTest.touchEvent(window, finger).release(0, one, window).release(1, other, window).commit()
    drawing.picture()
    assert drawing.screen.idle.presence is Presence.HERE
    assert drawing.models.navigation.here.page == "home"
