"""What stands over all else: the keys of a keyboard reach its buttons, and nothing beneath it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.tour.offscreen import Drawing
from kiosk.tour.staff_stages import staff_stages
from tests.e2e.keys import Key, press, reached
from tests.screens import Screens

MOVING = (Key.Key_Tab, Key.Key_Backtab, Key.Key_Up, Key.Key_Down, Key.Key_Left, Key.Key_Right)
BUTTONS = {"touch": {"Avsluta provet"}, "colours": {"Nästa färg", "Avsluta provet"}}


def covered(screens: Screens, cover: str) -> Drawing:
    drawing = screens.show()
    drawing.screen.idle.touch()
    next(stage for stage in staff_stages(drawing.screen) if stage.name == f"staff-{cover}").enter(drawing.models)
    drawing.rest()
    return drawing


@pytest.mark.parametrize("cover", BUTTONS)
def test_every_key_that_moves_stays_on_the_buttons_of_a_test(screens: Screens, cover: str) -> None:
    drawing = covered(screens, cover)
    met = {reached(drawing)}
    for key in [key for key in MOVING for _ in range(3)]:
        QTest.keyClick(drawing.screen.window, key)
        met.add(reached(drawing))
    assert met == BUTTONS[cover]
    while reached(drawing) != "Avsluta provet":
        QTest.keyClick(drawing.screen.window, Key.Key_Tab)
    press(drawing, Key.Key_Return)
    assert drawing.models.staff.property("cover") == ""


def test_escape_ends_a_test_and_leaves_the_panel_open(screens: Screens) -> None:
    drawing = covered(screens, "touch")
    press(drawing, Qt.Key.Key_Escape)
    assert (drawing.models.staff.property("cover"), drawing.models.navigation.here.page) == ("", "staff")


def test_nothing_stands_over_the_question_whether_anybody_is_there(screens: Screens) -> None:
    drawing = covered(screens, "colours")
    drawing.screen.idle.ask()
    drawing.rest()
    assert drawing.models.staff.property("cover") == ""
    assert reached(drawing) == "Jag är kvar"
