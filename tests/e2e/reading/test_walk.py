"""The walk along the reading on the real screen: what it comes to is ringed, in sight, and has the keys."""

import pytest
from PySide6.QtCore import QMetaObject, Qt

from kiosk.tour.offscreen import Drawing
from tests.e2e.keys import name_of
from tests.screens import DESK, Screens
from tests.viewmodels.model_values import told


@pytest.fixture
def home(screens: Screens) -> Drawing:
    drawing = screens.show(DESK)
    drawing.screen.idle.touch()
    drawing.models.session.use_text_size(200)
    drawing.picture()
    return drawing


def come_to(drawing: Drawing) -> str:
    """One item on; the key of what is marked then."""
    arrived: list[str] = []
    reader = drawing.models.reader

    def arrive() -> None:
        arrived.append(str(reader.property("key")))

    reader.arrived.connect(arrive)
    reader.next()
    drawing.wait_for(lambda: bool(arrived))
    reader.arrived.disconnect(arrive)
    return arrived[-1]


def test_every_painted_item_is_come_to_and_no_other(home: Drawing) -> None:
    found = [come_to(home)]
    while (key := come_to(home)) != found[0]:
        found.append(key)
    assert found[0] == "card"
    assert {"search", "district", "dock/home", "logo", "clock"} <= set(found)
    assert not {"where", "rows/0"} & set(found), "there is no room for them in large text"


def test_a_control_has_the_keys_and_is_pressed_by_them(home: Drawing) -> None:
    while come_to(home) != "members":
        pass
    item = home.screen.window.activeFocusItem()
    assert item.property("visualFocus")
    assert name_of(item).startswith("Medlemmar")
    QMetaObject.invokeMethod(item, "click")
    assert home.models.navigation.here.page == "members"
    assert home.models.reader.property("key") == ""


def arrive_at(drawing: Drawing, key: str) -> None:
    """As if the walk had come to the item `key`."""
    arrived: list[bool] = []
    drawing.models.reader.arrived.connect(lambda: arrived.append(True), Qt.ConnectionType.SingleShotConnection)
    drawing.models.reader.reach(key)
    drawing.wait_for(lambda: bool(arrived))
    drawing.rest()


def test_the_last_row_of_the_agenda_lets_it_list_more(home: Drawing) -> None:
    home.models.navigation.open("events", "")
    home.picture()
    before = len(told(home.models.events, "rows").rows)
    arrive_at(home, f"rows/{before - 1}")
    home.wait_for(lambda: len(told(home.models.events, "rows").rows) > before)
    come_to(home)
    assert home.models.reader.property("key") == f"rows/{before}"


def test_the_ways_to_the_nearest_days_are_come_to_within_their_row(home: Drawing) -> None:
    home.models.navigation.open("events", "")
    while 0 not in (dots := [day.dots for day in told(home.models.events, "days").rows]):
        home.models.events.turn(1)
    home.models.events.chooseDay(dots.index(0))
    home.picture()
    arrive_at(home, "rows/1")
    come_to(home)
    key = home.models.reader.property("key")
    assert key in ("rows/1/before", "rows/1/after")
    assert home.screen.window.activeFocusItem().property("said") == key


def test_a_stop_has_the_keys_of_its_head_and_its_members_their_own(home: Drawing) -> None:
    home.models.navigation.open("wayfinding", "")
    home.picture()
    arrive_at(home, "stops/0")
    stop = home.screen.window.activeFocusItem()
    QMetaObject.invokeMethod(stop, "click")
    assert home.models.navigation.here.page == "place"


def test_a_step_is_followed_while_the_other_pages_are_made_again(home: Drawing) -> None:
    window = home.screen.window
    arrive_at(home, "dock/text")
    QMetaObject.invokeMethod(window.activeFocusItem(), "click")
    home.wait_for(lambda: bool(window.property("busy")))
    assert come_to(home) == "dock/contrast"
    assert window.activeFocusItem().property("said") == "dock/contrast"


@pytest.fixture
def low(home: Drawing) -> Drawing:
    """In reach mode, where the top bar and the head of a page are above the line, and not walked to."""
    home.models.session.toggleReach()
    home.picture()
    return home


def first_of(drawing: Drawing, page: str) -> str:
    """The first item of a page that is come to."""
    drawing.models.navigation.open(page, "")
    drawing.picture()
    drawing.models.reader.begin()
    drawing.rest()
    return str(drawing.models.reader.property("key"))


def test_a_step_back_from_the_first_painted_item_leads_out_of_the_page(low: Drawing) -> None:
    assert first_of(low, "members") not in ("", "title")
    low.models.reader.back()
    low.wait_for(lambda: low.models.navigation.here.page == "home")


def test_a_step_back_at_home_leads_nowhere_and_stays(low: Drawing) -> None:
    first = first_of(low, "home")
    low.models.reader.back()
    low.rest()
    assert (low.models.navigation.here.page, low.models.reader.property("key")) == ("home", first)


def test_up_from_the_first_painted_item_leads_to_the_dock(low: Drawing) -> None:
    first_of(low, "members")
    low.models.reader.up()
    low.wait_for(lambda: str(low.models.reader.property("key")).startswith("dock/"))
