"""By touch, with every tap counted and nothing scrolled: few lead from the idle loop to the code that a visitor wants."""

from collections.abc import Callable

import pytest
from PySide6.QtGui import QPointingDevice

from kiosk.domain.calendar import upcoming
from kiosk.domain.walltime import parse_moment
from kiosk.tour.offscreen import Drawing
from tests.e2e.item_tree import Seen
from tests.e2e.visitor import Hand, address_of, reachable
from tests.screens import AT, DESK, HALL, HALL_4K, WIDE, Panel, Screens, heidi_content


class Taps:
    """A hand that touches what is in sight, a place of the dock before all else, and counts."""

    def __init__(self, drawing: Drawing, finger: QPointingDevice) -> None:
        self.hand, self.count = Hand(drawing, finger), 0

    def tap(self, *names: str) -> None:
        """Touch the targets whose names begin so, one after the other."""
        for name in names:
            self.touch(lambda one, name=name: one.name.startswith(name))

    def touch(self, wanted: Callable[[Seen], bool]) -> None:
        """Touch the first target in sight that is `wanted`."""
        found = next(one for one in self.hand.sees() if wanted(one) and reachable(one))
        self.hand.touch(found.part.center().toPoint())
        self.count += 1


@pytest.mark.parametrize("moment", ["2026-11-27 14:10", "2026-11-27 15:10"], ids=["soon", "now"])
@pytest.mark.parametrize("panel", [HALL, WIDE], ids=str)
def test_the_idle_loop_leads_to_the_code_of_todays_tour_in_two_taps(
    screens: Screens, finger: QPointingDevice, panel: Panel, moment: str
) -> None:
    drawing = screens.show(panel)
    drawing.screen.clock.travel(parse_moment(moment))
    drawing.rest()
    taps = Taps(drawing, finger)
    taps.tap("Tryck för att börja")
    taps.touch(lambda one: one.class_name.startswith("LivingCard"))
    here = drawing.models.navigation.here
    assert (here.page, here.id.partition("/")[0]) == ("event", "sample-centre-tour")
    assert taps.hand.scan() == address_of(heidi_content(), "event", here.id)
    assert taps.count == 2


def test_a_search_leads_to_a_member_in_six_taps(screens: Screens, finger: QPointingDevice) -> None:
    drawing = screens.show(HALL)
    taps = Taps(drawing, finger)
    taps.tap("Tryck för att börja", "Sök", "l", "i", "n", "Lindab")
    assert taps.hand.scan() == address_of(heidi_content(), "member", "lindab")
    assert taps.count == 6


@pytest.mark.parametrize("panel", [DESK, HALL, HALL_4K, WIDE], ids=str)
def test_german_in_the_largest_text_leads_to_a_member_in_eight_taps(
    screens: Screens, finger: QPointingDevice, panel: Panel
) -> None:
    drawing = screens.show(panel)
    taps = Taps(drawing, finger)
    taps.tap("Tryck för att börja", "Språk", "Deutsch", "Textgröße", "Textgröße", "Mitglieder")
    if not any(one.name.startswith("Lindab") and reachable(one) for one in taps.hand.sees()):
        taps.tap("L")
    taps.tap("Lindab")
    assert drawing.models.session.property("textSize") == 200
    assert taps.hand.scan() == address_of(heidi_content(), "member", "lindab")
    assert taps.count <= 8


@pytest.mark.parametrize("panel", [DESK, HALL, HALL_4K], ids=str)
def test_reach_mode_leads_to_the_code_of_an_event_in_four_taps(
    screens: Screens, finger: QPointingDevice, panel: Panel
) -> None:
    drawing = screens.show(panel)
    taps, content = Taps(drawing, finger), heidi_content()
    first = next(iter(upcoming(content, AT)))
    taps.tap("Tryck för att börja", "Räckhåll", "Kalender")
    row = next(one for one in taps.hand.sees() if one.class_name.startswith("EventCard"))
    assert content.events[first.event].title["sv"] in row.name
    taps.tap(row.name)
    assert taps.hand.scan() == address_of(content, "event", f"{first.event}/{first.id}")
    assert taps.count <= 4
