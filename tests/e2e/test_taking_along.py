"""By touch: the contact, the event and the list are in the code on the screen, and gone with the visitor."""

from typing import Any

import icalendar
import pytest
import vobject  # type: ignore[import-untyped]
from PySide6.QtGui import QPointingDevice

from kiosk.domain.walltime import local
from kiosk.tour import THEMES, Look
from tests.e2e.hand import Hand
from tests.screens import DESK, HALL, WIDE, Panel, Screens, heidi_content


@pytest.mark.parametrize("panel", [DESK, HALL, WIDE], ids=str)
def test_second_code_carries_the_thing_itself(screens: Screens, finger: QPointingDevice, panel: Panel) -> None:
    drawing, content = screens.show(panel), heidi_content()
    hand = Hand(drawing, finger)
    for theme, text in zip(THEMES, (100, 200), strict=True):
        drawing.begin(Look(panel.size, "en", theme, text))
        drawing.models.navigation.open("member", "hetch")
        drawing.screen.settle(drawing.wait_for)
        hand.tap("Save contact")
        assert vobject.readOne(hand.scan_after_scrolling()).fn.value == "Hetch"
        drawing.models.navigation.open("event", "sample-open-day")
        drawing.screen.settle(drawing.wait_for)
        hand.tap("Add to calendar")
        entry: Any = icalendar.Calendar.from_ical(hand.scan_after_scrolling()).walk("VEVENT")[0]
        starts = {one.starts for one in content.occurrences_by_event["sample-open-day"]}
        assert entry["DTSTART"].dt in {local(one).date() for one in starts}


def test_list_is_taken_by_one_code_and_gone_with_the_visitor(screens: Screens, finger: QPointingDevice) -> None:
    drawing, content = screens.show(HALL), heidi_content()
    hand = Hand(drawing, finger)
    drawing.begin(Look(HALL.size, "en"))
    for page, id in (("member", "hetch"), ("place", "oceanhamnen")):
        drawing.models.navigation.open(page, id)
        drawing.screen.settle(drawing.wait_for)
        hand.tap("Add to my list")
    hand.tap("My list, 2 things")
    codes = f"m{content.members['hetch'].code},p{content.places['oceanhamnen'].code}"
    assert hand.scan_after_scrolling() == f"https://{content.meta.phone_host}/l/#{codes}"
    hand.tap("Remove Hetch")
    assert hand.scan_after_scrolling().endswith(f"#p{content.places['oceanhamnen'].code}")
    drawing.screen.idle.finish()
    assert drawing.models.mylist.property("count") == 0
