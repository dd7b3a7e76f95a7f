"""The screen while the house is closed: dark and still, until somebody touches it, and then only awake."""

from collections.abc import Iterator
from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import QCoreApplication, QElapsedTimer, QEventLoop, QPoint, Qt
from PySide6.QtGui import QImage, QPointingDevice
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.domain.opening_hours import hours_of
from kiosk.domain.walltime import parse_moment
from kiosk.runtime.idle import Presence
from kiosk.tour.offscreen import Drawing
from tests.e2e.item_tree import look, texts
from tests.e2e.visitor import Hand, pixels
from tests.screens import AT, Screens

WEEKDAYS = "monday tuesday wednesday thursday friday saturday".split()
HOURS = hours_of(" ".join(f"{day}=08:00-18:00" for day in WEEKDAYS) + " sunday=closed")
NIGHT, CLOSES, OPENS = (parse_moment(f"2026-11-{at}") for at in ("27 22:00", "27 18:00", "28 08:00"))
SECOND = timedelta(seconds=1)
MIDDLE = QPoint(540, 960)
BEGIN = "Tryck för att börja"
A_WHILE_MS = 1500


@pytest.fixture
def drawing(screens: Screens) -> Iterator[Drawing]:
    shown = screens.show(hours=HOURS)
    shown.wait_for(lambda: shown.screen.sleep.until is not None)
    yield shown
    shown.screen.clock.travel(AT)


@pytest.fixture
def hand(drawing: Drawing, finger: QPointingDevice) -> Hand:
    return Hand(drawing, finger)


@pytest.fixture
def night(drawing: Drawing) -> Drawing:
    """The dark screen at night."""
    assert not is_dark(when(drawing, CLOSES - SECOND))
    assert is_dark(when(drawing, NIGHT))
    return drawing


def when(drawing: Drawing, moment: datetime) -> QImage:
    drawing.screen.clock.travel(moment)
    return drawing.picture()


def presence(drawing: Drawing) -> Presence:
    return drawing.screen.idle.presence


def is_dark(picture: QImage) -> bool:
    return bool(pixels(picture).max() == 0)


def said(drawing: Drawing) -> str:
    drawing.picture()
    return "\n".join(one.text for one in texts(look(drawing.screen.window)))


def frames_in_a_while(drawing: Drawing) -> int:
    """How many frames are drawn while nobody does anything."""
    drawn: list[bool] = []
    connection = drawing.screen.window.frameSwapped.connect(lambda: drawn.append(True))
    passed = QElapsedTimer()
    passed.start()
    while passed.elapsed() < A_WHILE_MS:
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)
    drawing.screen.window.frameSwapped.disconnect(connection)
    return len(drawn)


def opened(drawing: Drawing) -> list[str]:
    """What the visitor has opened, from now on."""
    pages: list[str] = []
    navigation = drawing.models.navigation
    navigation.changed.connect(lambda: pages.append(navigation.here.page))
    return pages


def test_it_is_dark_from_closing_to_opening(drawing: Drawing) -> None:
    assert not is_dark(when(drawing, CLOSES - SECOND))
    assert is_dark(when(drawing, CLOSES))
    assert is_dark(when(drawing, OPENS - SECOND))
    assert not is_dark(when(drawing, OPENS))
    assert BEGIN in said(drawing)


def test_nothing_is_drawn_in_the_dark(night: Drawing) -> None:
    night.screen.window.setProperty("still", False)
    number = night.models.attract.property("number")
    assert frames_in_a_while(night) == 0
    assert night.models.attract.property("number") == number
    night.screen.clock.travel(OPENS)
    night.screen.window.update()
    assert frames_in_a_while(night) > 0, "the count proves nothing"


def test_what_is_shown_at_opening_is_made_ready_before(night: Drawing) -> None:
    def picture_of_the_loop() -> bool:
        items = night.screen.window.findChildren(QQuickItem)
        pictures = [one for one in items if one.metaObject().className().startswith("Illustration")]
        assert pictures
        return any(one.isVisible() and one.property("illustration") for one in pictures)

    assert not picture_of_the_loop()
    assert is_dark(when(night, OPENS - timedelta(minutes=1)))
    assert picture_of_the_loop()
    assert frames_in_a_while(night) == 0


@pytest.mark.parametrize("point", [MIDDLE, QPoint(20, 20), QPoint(540, 1850)], ids=str)
def test_the_first_touch_wakes_it_and_opens_nothing(night: Drawing, hand: Hand, point: QPoint) -> None:
    pages = opened(night)
    hand.touch(point)
    assert BEGIN in said(night)
    assert presence(night) is Presence.AWAY
    assert pages == []
    hand.tap(BEGIN)
    assert presence(night) is Presence.HERE


def test_a_finger_that_stays_a_second_one_and_a_swipe_only_wake_it(night: Drawing, finger: QPointingDevice) -> None:
    window = night.screen.window
    QTest.touchEvent(window, finger).press(0, MIDDLE, window).commit()
    night.rest()
    QTest.touchEvent(window, finger).move(0, MIDDLE + QPoint(0, 300), window).commit()
    QTest.touchEvent(window, finger).stationary(0).press(1, QPoint(300, 300), window).commit()
    QTest.touchEvent(window, finger).stationary(0).release(1, QPoint(300, 300), window).commit()
    QTest.touchEvent(window, finger).release(0, MIDDLE + QPoint(0, 300), window).commit()
    night.rest()
    assert not is_dark(night.picture())
    assert presence(night) is Presence.AWAY


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_A, Qt.Key.Key_F9, Qt.Key.Key_F1])
def test_the_first_key_wakes_it_and_does_nothing_else(night: Drawing, key: Qt.Key) -> None:
    pages = opened(night)
    QTest.keyClick(night.screen.window, key)
    assert not is_dark(night.picture())
    assert presence(night) is Presence.AWAY
    assert pages == []
    QTest.keyClick(night.screen.window, key)
    assert presence(night) is Presence.HERE


def test_the_first_press_of_a_mouse_wakes_it_and_does_nothing_else(night: Drawing) -> None:
    QTest.mouseClick(night.screen.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, MIDDLE)
    assert not is_dark(night.picture())
    assert presence(night) is Presence.AWAY
    QTest.mouseClick(night.screen.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, MIDDLE)
    assert presence(night) is Presence.HERE


def test_when_that_visitor_leaves_it_sleeps_again(night: Drawing, hand: Hand) -> None:
    hand.touch(MIDDLE)
    hand.tap(BEGIN)
    hand.tap("Medlemmar")
    assert not is_dark(when(night, NIGHT + timedelta(hours=1)))
    night.screen.idle.ask()
    hand.tap("Avsluta")
    assert is_dark(night.picture())
    hand.touch(MIDDLE)
    hand.tap(BEGIN)
    assert night.models.navigation.here.page == "home"


def test_who_is_there_at_closing_goes_on(drawing: Drawing, hand: Hand) -> None:
    hand.tap(BEGIN)
    hand.tap("Medlemmar")
    assert not is_dark(when(drawing, NIGHT))
    assert drawing.models.navigation.here.page == "members"
    drawing.screen.idle.finish()
    assert is_dark(drawing.picture())


def test_headphones_wake_it_and_begin_a_session(night: Drawing) -> None:
    night.screen.headphones.plugged.emit()
    assert presence(night) is Presence.HERE
    assert not is_dark(night.picture())


def test_a_screen_without_hours_is_never_dark(screens: Screens) -> None:
    assert not is_dark(when(screens.show(), NIGHT))
