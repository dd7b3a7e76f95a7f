"""By touch, from a member to where it is: its stop is lit and in sight, and the way back leads to the member."""

import pytest
from PySide6.QtGui import QPointingDevice

from kiosk.tour.offscreen import Drawing, Look
from tests.e2e.item_tree import Seen, look
from tests.e2e.visitor import Hand
from tests.screens import HALL, WIDE, Panel, Screens

FURTHEST = "recolab"


def lit(drawing: Drawing) -> Seen | None:
    """The stop that is lit, if any is."""
    stops = [one for one in look(drawing.screen.window) if one.class_name.startswith("LineStop")]
    assert stops
    return next((one for one in stops if one.item.property("lit")), None)


def in_sight(stop: Seen | None) -> bool:
    """Whether all of it is seen, or, where there is no room for that, its beginning."""
    assert stop is not None
    return stop.part == stop.rect or stop.part.top() == stop.rect.top()


@pytest.mark.parametrize("reach", [False, True], ids=["standing", "reach"])
@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("panel", [HALL, WIDE], ids=str)
def test_a_member_leads_to_its_stop_and_the_way_back_to_the_member(
    screens: Screens, finger: QPointingDevice, panel: Panel, percent: int, reach: bool
) -> None:
    drawing = screens.show(panel)
    hand = Hand(drawing, finger)
    drawing.begin(Look(panel.size, "en", text=percent, reach=reach))
    navigation = drawing.models.navigation
    for _ in range(2):
        navigation.open("wayfinding", "")
        drawing.rest()
        assert lit(drawing) is None, "from the dock nobody is looked for"
        navigation.open("member", FURTHEST)
        drawing.rest()
        hand.tap_first(lambda one: one.class_name.startswith("LinkCard") and "Stop" in one.name, "its place")
        assert (navigation.here.page, navigation.here.id) == ("wayfinding", f"member/{FURTHEST}")
        stop = lit(drawing)
        assert stop is not None
        assert (stop.item.property("id"), stop.item.property("found")) == (FURTHEST, "RecoLab is here")
        assert in_sight(stop)
        hand.tap_first(lambda one: one.name.startswith("RecoLab, ") or one.name.startswith("4, "), "the stop")
        assert (navigation.here.page, navigation.here.id) == ("place", FURTHEST)
        hand.tap_first(lambda one: one.class_name.startswith("BackButton"), "the way back")
        assert in_sight(lit(drawing))
        hand.tap("Back to the member")
        assert (navigation.here.page, navigation.here.id) == ("member", FURTHEST)


def test_who_scrolls_away_is_left_alone_until_the_page_is_opened_again(screens: Screens) -> None:
    drawing = screens.show(HALL)
    drawing.begin(Look(HALL.size, "en", text=200))
    navigation = drawing.models.navigation
    navigation.open("member", FURTHEST)
    navigation.open("wayfinding", f"member/{FURTHEST}")
    drawing.rest()
    assert in_sight(lit(drawing))
    (view,) = (
        one.item
        for one in look(drawing.screen.window)
        if one.class_name == "QQuickFlickable" and one.item.property("interactive")
    )
    view.setProperty("contentY", 0)
    drawing.screen.clock.minute.emit()
    drawing.rest()
    assert view.property("contentY") == 0
    navigation.back()
    navigation.open("wayfinding", f"member/{FURTHEST}")
    drawing.rest()
    assert in_sight(lit(drawing))
