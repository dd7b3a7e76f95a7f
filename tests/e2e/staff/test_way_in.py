"""The way to the staff panel and out of it, by a finger and by keys."""

import logging
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPointingDevice
from PySide6.QtTest import QTest

from kiosk.domain.pin import hashed
from kiosk.runtime.idle import Presence
from kiosk.runtime.staff.settings import StaffSettings
from kiosk.tour.offscreen import Drawing
from tests.e2e.item_tree import look, texts
from tests.e2e.keys import LONGEST_ROUND, press, reached
from tests.e2e.staff.fingers import rest_there
from tests.e2e.visitor import Hand
from tests.log_entries import entries
from tests.screens import HALL, WIDE, Panel, Screens

PIN = "314159"
F1, F8, F9 = Qt.Key.Key_F1, Qt.Key.Key_F8, Qt.Key.Key_F9


@pytest.fixture(scope="module")
def settings(tmp_path_factory: pytest.TempPathFactory) -> StaffSettings:
    file = tmp_path_factory.mktemp("etc") / "pin"
    file.write_text(hashed(PIN), encoding="ascii")
    return StaffSettings(file)


@pytest.fixture
def drawing(screens: Screens, settings: StaffSettings) -> Drawing:
    return at_home(screens, HALL, settings)


def at_home(screens: Screens, panel: Panel, settings: StaffSettings) -> Drawing:
    shown = screens.show(panel, staff=settings)
    shown.screen.idle.touch()
    shown.rest()
    return shown


def said(drawing: Drawing) -> str:
    drawing.rest()
    return "\n".join(one.text for one in texts(look(drawing.screen.window)))


def key_of(digit: str) -> Qt.Key:
    return Qt.Key(Qt.Key.Key_0.value + int(digit))


def step_to(drawing: Drawing, key: str) -> None:
    """Press the key for the next item until it is the one that bears `key`."""
    for _ in range(LONGEST_ROUND):
        press(drawing, F8)
        item = drawing.models.reader.item
        if item is not None and item.key == key:
            return
    raise AssertionError(f"the keys do not lead to {key}")


def page(drawing: Drawing) -> str:
    return drawing.models.navigation.here.page


def middle(drawing: Drawing, key: str) -> QPoint:
    """The middle of what bears that key."""
    found = next(one for one in look(drawing.screen.window) if one.item.property("said") == key)
    return found.rect.center().toPoint()


@pytest.mark.parametrize(
    ("panel", "reach", "key"), [(HALL, False, "logo"), (HALL, True, "line"), (WIDE, False, "logo")], ids=str
)
def test_a_finger_that_rests_is_asked_for_the_pin(
    screens: Screens, settings: StaffSettings, finger: QPointingDevice, panel: Panel, reach: bool, key: str
) -> None:
    drawing = at_home(screens, panel, settings)
    if reach:
        drawing.models.session.toggleReach()
        drawing.rest()
    rest_there(drawing, finger, middle(drawing, key), in_full=panel is WIDE)
    assert "Skriv pinkodens sex siffror." in said(drawing)


def test_a_tap_on_the_logo_does_nothing(drawing: Drawing, finger: QPointingDevice) -> None:
    Hand(drawing, finger).touch(middle(drawing, "logo"))
    QTest.qWait(100)
    assert page(drawing) == "home"


def test_the_pin_opens_the_panel_and_the_way_back_locks_it(
    drawing: Drawing, finger: QPointingDevice, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    hand = Hand(drawing, finger)
    drawing.models.staff.ask()
    drawing.rest()
    for digit in "271828":
        hand.tap(digit)
    drawing.wait_for(lambda: "Det är inte rätt pinkod. 4 försök kvar." in said(drawing))
    for digit in PIN:
        hand.tap(digit)
    drawing.wait_for(lambda: "Allt fungerar" in said(drawing))
    hand.tap("Lämna personalläget")
    assert page(drawing) == "home"
    drawing.models.staff.ask()
    assert "Skriv pinkodens sex siffror." in said(drawing)
    hand.tap("Medlemmar")
    drawing.models.navigation.back()
    assert page(drawing) == "home", "nothing leads back to the panel"
    logged = entries(caplog)
    assert [each["did"] for each in logged if each["event"] == "staff"] == ["wrong PIN", "opened", "closed"]
    assert not any(pin in str(logged) for pin in (PIN, "271828"))


def test_when_nobody_touches_it_the_panel_is_gone_before_anybody_is_asked(
    drawing: Drawing, finger: QPointingDevice
) -> None:
    open_(drawing)
    drawing.screen.idle.ask()
    assert "Är du kvar?" in said(drawing)
    Hand(drawing, finger).tap("Jag är kvar")
    assert (page(drawing), drawing.screen.idle.presence) == ("home", Presence.HERE)


def test_who_holds_the_key_for_help_comes_in_by_keys_alone(drawing: Drawing) -> None:
    drawing.screen._gate._holding.setInterval(50)
    QTest.keyPress(drawing.screen.window, F1)
    drawing.wait_for(lambda: page(drawing) == "staff")
    QTest.keyRelease(drawing.screen.window, F1)
    assert not drawing.models.keypad.property("helping")
    for digit in PIN:
        step_to(drawing, f"pin/{digit}")
        press(drawing, F9)
    drawing.wait_for(lambda: "Allt fungerar" in said(drawing))
    step_to(drawing, "actions/6")
    press(drawing, F9)
    assert "Är varje färg jämn?" in said(drawing)
    step_to(drawing, "cover/end")
    press(drawing, F9)
    assert "Allt fungerar" in said(drawing)


def test_a_key_for_help_that_is_let_go_brings_help_alone(drawing: Drawing) -> None:
    drawing.screen._gate._holding.setInterval(50)
    press(drawing, F1)
    QTest.qWait(100)
    assert (page(drawing), drawing.models.keypad.property("helping")) == ("home", True)


def test_digits_of_a_keyboard_are_typed(drawing: Drawing) -> None:
    drawing.models.staff.ask()
    drawing.rest()
    press(drawing, Qt.Key.Key_7)
    press(drawing, Qt.Key.Key_Backspace)
    for digit in PIN:
        QTest.keyClick(drawing.screen.window, key_of(digit))
    drawing.wait_for(lambda: "Allt fungerar" in said(drawing))
    assert reached(drawing) not in tuple(PIN)


def test_without_a_pin_nothing_happens(screens: Screens, tmp_path: Path) -> None:
    drawing = at_home(screens, HALL, StaffSettings(tmp_path / "pin"))
    drawing.models.staff.ask()
    drawing.rest()
    assert page(drawing) == "home"


def open_(drawing: Drawing) -> None:
    drawing.models.staff.ask()
    drawing.rest()
    for digit in PIN:
        QTest.keyClick(drawing.screen.window, key_of(digit))
    drawing.wait_for(lambda: drawing.models.staff.place is not False)
    drawing.rest()
