"""Where a walk stands when a press has taken its item away."""

import pytest

from kiosk.viewmodels.after_press import place_after_press
from kiosk.viewmodels.reading import Reading, Role, Spoken

HEADINGS = ("title", "label", "none")
FILTERS = ("title", "filter", "kinds", "kinds/0", "kinds/1", "everything")
ROWS = ("title", "rows/0", "rows/0/remove", "rows/1", "rows/1/remove", "rows/2", "rows/2/remove", "empty")


def reading(*keys: str, shows: dict[str, str] | None = None) -> Reading:
    """Items that show their key, unless `shows` says otherwise."""
    return Reading(
        tuple(
            Spoken(key, Role.HEADING if key in HEADINGS else Role.BUTTON, (shows or {}).get(key, key), "sv")
            for key in keys
        )
    )


def at(before: Reading, pressed: str, now: Reading) -> str | None:
    """The key of where the walk stands then; None where it stays."""
    place = place_after_press(before, before.index_of(pressed) or 0, now)
    return None if place is None else now[place].key


def test_what_is_there_still_keeps_its_place_whatever_it_shows() -> None:
    now = reading(*FILTERS, shows={"filter": "Another", "kinds/1": "Chosen"})
    assert at(reading(*FILTERS), "filter", now) is None
    assert at(reading(*FILTERS), "kinds/1", now) is None


@pytest.mark.parametrize("pressed", ["kinds/0", "kinds/1", "everything"])
def test_the_heading_of_what_came_instead_is_come_to(pressed: str) -> None:
    assert at(reading(*FILTERS), pressed, reading("title", "filter", "label", "rows/0")) == "label"
    assert at(reading(*FILTERS), pressed, reading("title", "filter", "none", "all")) == "none"


def test_where_none_came_it_is_what_stands_before() -> None:
    before = reading("title", "field", "clear", "upper/0")
    assert at(before, "clear", reading("title", "field", "upper/0", "label")) == "field"


@pytest.mark.parametrize(("row", "then"), [(0, "rows/0"), (1, "rows/1"), (2, "rows/1")])
def test_a_row_that_is_removed_leaves_its_place_to_the_one_that_stands_there(row: int, then: str) -> None:
    left = [number for number in range(3) if number != row]
    shows = {f"rows/{place}": f"rows/{number}" for place, number in enumerate(left)}
    now = reading("title", "rows/0", "rows/0/remove", "rows/1", "rows/1/remove", "empty", shows=shows)
    assert at(reading(*ROWS), f"rows/{row}/remove", now) == then


def test_the_last_row_leaves_its_place_to_what_says_that_none_is_left() -> None:
    assert at(reading("title", "rows/0", "rows/0/remove"), "rows/0/remove", reading("title", "none")) == "none"


def test_where_all_is_another_it_is_the_beginning() -> None:
    assert at(reading("a", "b"), "b", reading("c", "d")) == "c"
