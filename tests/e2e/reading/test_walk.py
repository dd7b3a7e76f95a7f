"""The walk along the reading on the real screen: what it comes to is ringed, in sight, and has the keys."""

import pytest
from PySide6.QtCore import QMetaObject

from kiosk.tour.offscreen import Drawing
from tests.e2e.keys import name_of
from tests.screens import DESK, Screens


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
