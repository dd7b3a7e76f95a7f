"""What changes every page at once: pages off the stage make way, and come back as they were left."""

import numpy as np
import pytest
from PySide6.QtGui import QPointingDevice
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.tour.offscreen import Drawing, Look
from tests.e2e.item_tree import Seen, look, targets
from tests.e2e.keys import Key, round_by
from tests.e2e.visitor import Hand, pixels
from tests.screens import HALL, WIDE, Screens

TOOLS = ("Textstorlek", "Kontrast", "Räckhåll")
SHADES = 40
"""Of 255, which the edge of a letter may differ by: it hangs on the letters drawn before."""


@pytest.fixture
def drawing(screens: Screens) -> Drawing:
    drawing = screens.show()
    drawing.begin(Look(HALL.size))
    drawing.screen.warm()
    drawing.rest()
    return drawing


@pytest.fixture
def hand(drawing: Drawing, finger: QPointingDevice) -> Hand:
    return Hand(drawing, finger)


def pages_alive(drawing: Drawing) -> set[str]:
    """The pages that are made at present, by their loaders' names."""
    found: set[str] = set()
    waiting: list[QQuickItem] = [drawing.screen.window.contentItem()]
    while waiting:
        item = waiting.pop()
        name = item.property("name")
        if item.inherits("QQuickLoader") and name and item.property("shown") is not None:
            if any("Page_QML" in child.metaObject().className() for child in item.childItems()):
                found.add(str(name))
        else:
            waiting += item.childItems()
    return found


def scroll_down(hand: Hand, times: int = 1) -> None:
    for _ in range(times):
        (button,) = (one for one in hand.sees() if one.name == "Bläddra nedåt")
        hand.touch(button.part.center().toPoint())


def scrolling(drawing: Drawing) -> Seen:
    """What scrolls on the page."""
    return next(one for one in look(drawing.screen.window) if one.is_a("QQuickFlickable"))


def top_row(drawing: Drawing) -> str:
    """The first row that stands in sight, by what its name begins with: larger letters leave less room for the rest."""
    view = scrolling(drawing)
    rows = [one for one in targets(look(drawing.screen.window)) if one.within(view) and one.part.height() > 20]
    return min(rows, key=lambda one: one.part.top()).name.partition(",")[0]


def scrolled(drawing: Drawing) -> float:
    return float(scrolling(drawing).item.property("contentY"))


def test_pages_off_the_stage_make_way_under_the_finger_and_come_back(drawing: Drawing, finger: QPointingDevice) -> None:
    everything = pages_alive(drawing)
    assert len(everything) == 11
    (tool,) = (one for one in targets(look(drawing.screen.window)) if one.name == "Kontrast")
    window, point = drawing.screen.window, tool.part.center().toPoint()
    QTest.touchEvent(window, finger).press(0, point, window).commit()
    assert pages_alive(drawing) == {"home"}
    QTest.touchEvent(window, finger).release(0, point, window).commit()
    assert drawing.models.session.property("highContrast")
    drawing.wait_for(lambda: pages_alive(drawing) == everything)


def test_a_page_comes_back_while_the_finger_is_on_its_place(
    drawing: Drawing, hand: Hand, finger: QPointingDevice
) -> None:
    hand.tap("Kontrast")
    assert pages_alive(drawing) == {"home"}
    (place,) = (one for one in hand.sees() if one.name == "Medlemmar" and one.item.property("flat") is not None)
    window, point = drawing.screen.window, place.part.center().toPoint()
    QTest.touchEvent(window, finger).press(0, point, window).commit()
    drawing.wait_for(lambda: "members" in pages_alive(drawing))
    assert pages_alive(drawing) == {"home", "members"}
    QTest.touchEvent(window, finger).release(0, point, window).commit()
    assert drawing.models.navigation.property("page") == "members"


@pytest.mark.parametrize("tool", TOOLS)
def test_a_list_stands_where_it_was_left(drawing: Drawing, hand: Hand, tool: str) -> None:
    hand.tap("Medlemmar")
    scroll_down(hand)
    before = top_row(drawing)
    drawing.models.navigation.open("member", "hetch")
    drawing.rest()
    hand.tap(tool)
    drawing.models.navigation.open("members", "")
    drawing.rest()
    assert top_row(drawing) == before
    assert scrolled(drawing) > 0


@pytest.mark.parametrize("at_once", [True, False])
def test_a_page_stands_where_it_was_left(drawing: Drawing, hand: Hand, at_once: bool) -> None:
    hand.tap("Textstorlek")
    hand.tap("Distriktet")
    scroll_down(hand)
    before = scrolled(drawing)
    assert before > 0
    hand.tap("Hem")
    for _ in range(2):
        hand.tap("Kontrast")
        if not at_once:
            drawing.wait_for(lambda: "district" in pages_alive(drawing))
    hand.tap("Distriktet")
    assert scrolled(drawing) == before
    hand.tap("Hem")
    hand.tap("Distriktet")
    assert scrolled(drawing) == before


def test_another_thing_on_the_page_begins_at_its_top(drawing: Drawing, hand: Hand) -> None:
    for _ in range(2):
        hand.tap("Textstorlek")
    drawing.models.navigation.open("member", "hetch")
    drawing.rest()
    scroll_down(hand)
    assert scrolled(drawing) > 0
    hand.tap("Hem")
    hand.tap("Kontrast")
    drawing.models.navigation.open("member", "lindab")
    drawing.rest()
    assert scrolled(drawing) == 0


@pytest.mark.parametrize("place", ["Medlemmar", "Kalender"])
def test_what_begins_anew_meanwhile_begins_at_its_top(drawing: Drawing, hand: Hand, place: str) -> None:
    hand.tap(place)
    top = top_row(drawing)
    scroll_down(hand)
    assert top_row(drawing) != top
    hand.tap("Hem")
    hand.tap("Kontrast")
    drawing.models.members.clear()
    drawing.models.events.clear()
    hand.tap(place)
    assert top_row(drawing) == top


@pytest.mark.parametrize("place", ["Distriktet", "Medlemmar", "Kalender"])
@pytest.mark.parametrize("away", [False, True])
def test_the_next_visitor_begins_every_page_at_its_top(drawing: Drawing, hand: Hand, place: str, away: bool) -> None:
    look = Look(HALL.size, text=140)
    drawing.begin(look)
    hand.tap(place)
    top = top_row(drawing)
    scroll_down(hand)
    assert top_row(drawing) != top
    hand.tap("Hem")
    if away:
        hand.tap("Kontrast")
    drawing.begin(look)
    hand.tap(place)
    assert top_row(drawing) == top


@pytest.mark.parametrize("place", ["Distriktet", "Medlemmar", "Kalender", "Hitta"])
def test_a_page_opened_at_once_looks_like_one_that_was_there(drawing: Drawing, hand: Hand, place: str) -> None:
    hand.tap("Kontrast")
    hand.tap(place)
    at_once = pixels(drawing.picture()).astype(int)
    drawing.begin(Look(HALL.size, theme="contrast"))
    hand.tap(place)
    assert np.abs(pixels(drawing.picture()) - at_once).max() <= SHADES


def test_the_keys_go_round_after_a_change(drawing: Drawing, hand: Hand) -> None:
    hand.tap("Distriktet")
    before = round_by(drawing, Key.Key_Tab)
    hand.tap("Hem")
    hand.tap("Kontrast")
    hand.tap("Distriktet")
    assert round_by(drawing, Key.Key_Tab) == before


def test_home_lays_itself_out_once_when_it_comes_back_in_landscape(screens: Screens, finger: QPointingDevice) -> None:
    """A layout that is laid out anew for what it has laid out warns, and every warning of Qt fails a test."""
    drawing = screens.show(WIDE)
    drawing.begin(Look(WIDE.size))
    drawing.rest()
    for _ in range(3):
        drawing.models.navigation.open("members", "")
        drawing.rest()
        Hand(drawing, finger).tap("Textstorlek")
        drawing.models.navigation.open("home", "")
        drawing.rest()
    assert drawing.models.session.property("textSize") == 100
