"""How few taps it takes: counted by a finger on the real screen."""

from datetime import datetime

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QPointingDevice

from kiosk.domain.walltime import parse_moment
from kiosk.tour.offscreen import Drawing
from tests.e2e.visitor import Hand, address_of
from tests.screens import HALL, WIDE, Panel, Screens, heidi_content


class CountingHand(Hand):
    """A hand that knows how often it touched."""

    taps = 0

    def touch(self, point: QPoint) -> None:
        self.taps += 1
        super().touch(point)


@pytest.mark.parametrize("moment", ["2026-11-27 14:10", "2026-11-27 15:10"], ids=["soon", "now"])
@pytest.mark.parametrize("panel", [HALL, WIDE], ids=str)
def test_from_the_idle_loop_to_the_code_of_todays_tour_in_two_taps(
    screens: Screens, finger: QPointingDevice, panel: Panel, moment: str
) -> None:
    drawing = screens.show(panel)
    hand = at_the_loop(drawing, finger, parse_moment(moment))
    hand.touch_in_sight("Tryck för att börja")
    hand.tap_first(lambda one: one.class_name.startswith("LivingCard"), "the living card")
    here = drawing.models.navigation.here
    assert (here.page, here.id.partition("/")[0]) == ("event", "sample-centre-tour")
    assert hand.scan().partition("#")[0] == address_of(heidi_content(), "event", here.id)
    assert hand.taps == 2


def test_a_member_is_found_and_its_code_read_in_eight_taps(screens: Screens, finger: QPointingDevice) -> None:
    drawing = screens.show(HALL)
    hand = at_the_loop(drawing, finger, parse_moment("2026-11-27 15:10"))
    hand.touch_in_sight("Tryck för att börja")
    hand.tap("Sök")
    for letter in "lin":
        hand.touch_in_sight(letter)
    hand.tap("Lindab")
    assert drawing.models.navigation.here.id == "lindab"
    assert hand.scan() == address_of(heidi_content(), "member", "lindab")
    assert hand.taps == 6


def at_the_loop(drawing: Drawing, finger: QPointingDevice, moment: datetime) -> CountingHand:
    drawing.screen.clock.travel(moment)
    drawing.rest()
    return CountingHand(drawing, finger)
