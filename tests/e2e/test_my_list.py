"""By touch: the contact, the event and the list are in the code on the screen, and gone with the visitor."""

from typing import Any

import icalendar
import pytest
import vobject  # type: ignore[import-untyped]
from PySide6.QtGui import QPointingDevice

from kiosk.domain.walltime import local
from kiosk.tour.offscreen import THEMES, Look
from tests.e2e.visitor import Hand, address_of
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


@pytest.mark.parametrize("panel", [DESK, HALL, WIDE], ids=str)
def test_a_code_is_in_sight_at_once_and_so_is_the_larger_one(
    screens: Screens, finger: QPointingDevice, panel: Panel
) -> None:
    drawing, content = screens.show(panel), heidi_content()
    hand = Hand(drawing, finger)
    drawing.begin(Look(panel.size, "sv"))
    for page, id, choice, begins in (
        ("member", "hetch", "Spara kontakten", "BEGIN:VCARD"),
        ("event", "sample-centre-tour", "Lägg i kalendern", "BEGIN:VCALENDAR"),
    ):
        drawing.models.navigation.open(page, id)
        drawing.screen.settle(drawing.wait_for)
        assert hand.scan() == address_of(content, page, id)
        hand.touch_in_sight(choice)
        assert hand.scan().startswith(begins)
        hand.touch_in_sight("Detaljer")
        assert hand.scan() == address_of(content, page, id)


def test_a_visitor_walks_from_the_idle_screen_to_the_code_of_a_list(screens: Screens, finger: QPointingDevice) -> None:
    drawing, content = screens.show(HALL), heidi_content()
    hand = Hand(drawing, finger)
    hand.tap("Tryck för att börja")
    for dock, thing in (("Medlemmar", "MemberCard"), ("Kalender", "EventCard"), ("Hitta rätt", "Tappable")):
        hand.tap(dock)
        hand.tap_first(lambda one, thing=thing: one.class_name.startswith(thing), thing)  # type: ignore[misc]
        hand.tap("Lägg i min lista")
    hand.tap("Min lista, 3 saker")
    assert drawing.models.navigation.here.page == "mylist"
    keys = [key.split("/")[:2] for key in drawing.models.mylist.property("keys")]
    assert [page for page, _ in keys] == ["member", "event", "place"]
    codes = ",".join("".join(address_of(content, page, id).partition("#")[0].split("/")[-2:]) for page, id in keys)
    assert hand.scan_after_scrolling() == f"https://{content.meta.phone_host}/l/#{codes}"


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
