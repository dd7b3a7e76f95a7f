"""A visitor walks by touch alone, from the attract loop to every kind of page, and ends at a code."""

from functools import partial

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QPointingDevice

from kiosk.domain.content import Content
from kiosk.tour.offscreen import Drawing
from tests.e2e.item_tree import Seen, look, texts
from tests.e2e.visitor import Hand, address_of, reachable
from tests.screens import WIDE, Screens, heidi_content

WORDS = {
    "sv": {
        "language": "Språk", "own": "Svenska", "home": "Hem", "district": "Distriktet", "members": "Medlemmar",
        "events": "Kalender", "way": "Hitta rätt", "search": "Sök", "done": "Klar", "letters": "r",
    },
    "en": {
        "language": "Språk", "own": "English", "home": "Home", "district": "District", "members": "Members",
        "events": "Events", "way": "Find your way", "search": "Search", "done": "Done", "letters": "r",
    },
}  # fmt: skip


@pytest.fixture
def drawing(screens: Screens) -> Drawing:
    return screens.show()


@pytest.fixture
def hand(drawing: Drawing, finger: QPointingDevice) -> Hand:
    return Hand(drawing, finger)


@pytest.fixture(scope="module")
def content() -> Content:
    return heidi_content()


def page(drawing: Drawing) -> str:
    return drawing.models.navigation.here.page


def said(drawing: Drawing) -> str:
    return "\n".join(one.text for one in texts(look(drawing.screen.window)))


def begin(hand: Hand, drawing: Drawing, language: str) -> dict[str, str]:
    hand.tap("Tryck för att börja")
    assert page(drawing) == "home"
    words = WORDS[language]
    if language != "sv":
        hand.tap(words["language"])
        hand.tap(words["own"])
    assert drawing.models.session.property("language") == language
    drawing.wait_for(lambda: any(one.name.startswith(words["members"]) for one in hand.sees()))
    return words


@pytest.mark.parametrize("language", ["sv", "en"])
def test_a_visitor_reaches_every_kind_of_page_and_its_code(
    hand: Hand, drawing: Drawing, content: Content, language: str
) -> None:
    words = begin(hand, drawing, language)
    starts = {"member": "members", "event": "events", "place": "way", "topic": "district"}
    for kind, dock in starts.items():
        hand.tap(words[dock])
        assert page(drawing) == {"way": "wayfinding"}.get(dock, dock)
        hand.tap_first(partial(leads_to, kind), f"something that leads to a {kind}")
        here = drawing.models.navigation.here
        assert here.page == kind
        assert hand.scan_after_scrolling() == address_of(content, kind, here.id)
        hand.tap_first(lambda one: one.class_name.startswith("BackButton"), "the way back")
        assert page(drawing) == {"way": "wayfinding"}.get(dock, dock)
    hand.tap(words["home"])
    assert page(drawing) == "home"


def leads_to(kind: str, one: Seen) -> bool:
    name = one.class_name
    if kind == "place":
        return bool(name.startswith("Tappable"))
    return bool(name.startswith({"member": "MemberCard", "event": "EventCard", "topic": "AmbitionCard"}[kind]))


def test_a_language_is_on_the_whole_screen_at_once(drawing: Drawing) -> None:
    drawing.screen.idle.touch()
    drawing.screen.warm()
    drawing.models.session.useLanguage("en")
    at_once = said(drawing)
    assert {"Home", "Members", "Events", "Find your way"} <= set(at_once.splitlines())
    drawing.picture()
    assert said(drawing) == at_once


def test_links_lead_both_ways(hand: Hand, drawing: Drawing) -> None:
    begin(hand, drawing, "en")
    hand.tap("Members")
    hand.tap("Hetch")
    hand.tap_first(lambda one: one.class_name.startswith("EventCard"), "an event of the member")
    assert page(drawing) == "event"
    hand.tap("Hetch")
    assert page(drawing) == "member"
    hand.tap("Oceanhamnen")
    assert page(drawing) == "wayfinding"
    hand.tap_first(
        lambda one: one.name.startswith("2, ") and "Hetch is here, Oceanhamnen" in one.name, "the stop that is lit"
    )
    assert page(drawing) == "place"
    hand.tap("Hetch")
    assert page(drawing) == "member"
    hand.tap("Members")
    assert page(drawing) == "members"


def test_what_is_typed_on_the_screen_is_found(hand: Hand, drawing: Drawing) -> None:
    words = begin(hand, drawing, "en")
    hand.tap(words["members"])
    hand.tap(words["search"])
    for letter in "reco":
        hand.tap(letter)
    assert "RecoLab" in said(drawing)
    assert "Lindab" not in said(drawing)
    assert page(drawing) == "search"
    hand.tap(words["done"])
    hand.tap("RecoLab")
    assert page(drawing) == "member"


def test_filters_and_letters_shorten_the_way(hand: Hand, drawing: Drawing) -> None:
    begin(hand, drawing, "en")
    hand.tap("Members")
    hand.tap("W")
    assert "Wihlborgs" in said(drawing)
    hand.tap("Members")
    hand.tap_first(lambda one: one.name == "Finance", "the filter Finance")
    assert drawing.models.members.property("state") == "ready"
    assert "Resurs Bank" in said(drawing)
    assert "Campus Helsingborg" not in said(drawing)


def test_the_seven_days_turn_and_each_leads_to_its_events(hand: Hand, drawing: Drawing) -> None:
    begin(hand, drawing, "en")
    hand.tap("Events")
    these = said(drawing)
    hand.tap("The next seven days")
    assert said(drawing) != these
    hand.tap("The seven days before")
    assert drawing.models.events.property("later") == "4–10"
    hand.tap("Saturday 28 November")
    assert said(drawing) != these
    hand.tap("Today")
    assert said(drawing) == these


def test_a_newcomer_sees_what_is_on_tomorrow_after_two_taps(hand: Hand, drawing: Drawing) -> None:
    drawing.screen.idle.finish()
    hand.touch(QPoint(300, 900))
    hand.tap("Kalender")
    seen = said(drawing)
    tomorrow = seen[seen.index("I morgon") :]
    assert "lördag 28 november" in tomorrow


def test_the_first_touch_opens_home_and_nothing_behind_it(hand: Hand, drawing: Drawing) -> None:
    for y in (300, 900, 1100, 1500, 1800):
        drawing.screen.idle.finish()
        hand.touch(QPoint(300, y))
        assert page(drawing) == "home"


def test_a_wide_panel_leads_to_the_same_code(screens: Screens, finger: QPointingDevice, content: Content) -> None:
    drawing = screens.show(WIDE)
    hand = Hand(drawing, finger)
    begin(hand, drawing, "sv")
    hand.tap("Medlemmar")
    hand.tap("Hetch")
    assert hand.scan() == address_of(content, "member", "hetch")


def test_the_way_back_leads_to_the_same_spot_of_the_list(hand: Hand, drawing: Drawing) -> None:
    begin(hand, drawing, "en")
    hand.tap("Members")
    hand.tap("RecoLab")
    hand.tap_first(lambda one: one.class_name.startswith("BackButton"), "the way back")
    assert "RecoLab" in said(drawing)
    assert any(one.name.startswith("RecoLab") and reachable(one) for one in hand.sees())
