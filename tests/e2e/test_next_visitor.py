"""Nothing that one visitor opened, chose or typed is so for the next: every page is read as on the first day."""

from collections.abc import Iterator

import pytest

from kiosk.tour.offscreen import Drawing
from kiosk.viewmodels.reading import Spoken
from tests.screens import DESK, Screens, heidi_content

DOCK = ("home", "district", "members", "events", "wayfinding", "search", "mylist")


def things() -> Iterator[tuple[str, str]]:
    """One of each kind; the event has other times, the members have all that a member can have."""
    content = heidi_content()
    repeated = next(id for id, times in content.occurrences_by_event.items() if len(times) > 2)
    yield from (("event", repeated), ("member", "hetch"), ("member", "lindab"))
    yield from (("topic", next(iter(content.topics))), ("place", next(iter(content.places))))


def shown(drawing: Drawing, page: str, id: str) -> list[Spoken]:
    """What a new visitor is told of a page, from top to bottom."""
    drawing.screen.idle.touch()
    drawing.models.navigation.open(page, id)
    drawing.rest()
    return list(drawing.screen.kiosk.screen_reading().items)


def press_whatever_opens(drawing: Drawing, page: str, id: str) -> list[str]:
    """Press each item that is chosen, on or open or not, one after the other, and type; which they were."""
    pressed: list[str] = []
    while True:
        drawing.models.navigation.open(page, id)
        drawing.rest()
        screen = drawing.screen.kiosk.screen_reading()
        items = [screen.items[number] for number in screen.page] + [
            one for one in screen.items if one.key in ("dock/text", "dock/contrast", "dock/reach")
        ]
        found = next((one for one in items if one.checked is not None and one.key not in pressed), None)
        if found is None:
            break
        pressed.append(found.key)
        drawing.models.reader.reach(found.key)
        drawing.rest()
        drawing.models.keypad.press("select")
        drawing.rest()
    if page == "search":
        drawing.models.search.type("r")
        drawing.rest()
    return pressed


@pytest.mark.parametrize(("page", "id"), [*((page, "") for page in DOCK), *things()])
def test_a_page_is_as_new_for_the_next_visitor(screens: Screens, page: str, id: str) -> None:
    drawing = screens.show(DESK)
    shown(drawing, page, id)
    drawing.screen.idle.finish()
    as_new = shown(drawing, page, id)
    pressed = press_whatever_opens(drawing, page, id)
    assert "dock/contrast" in pressed
    assert page != "event" or "others" in pressed
    drawing.screen.idle.finish()
    drawing.rest()
    assert shown(drawing, page, id) == as_new
    drawing.screen.idle.finish()
