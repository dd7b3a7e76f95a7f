"""What the page of Search says one after the other, and what is announced of it."""

import pytest

from kiosk.runtime.language import Languages
from kiosk.viewmodels.keyboard import KeyboardViewModel
from kiosk.viewmodels.reading import Role
from tests.viewmodels.conftest import SceneOf
from tests.viewmodels.searching import CONTENT, Searching


@pytest.fixture
def search(scene: SceneOf) -> Searching:
    found = Searching(scene)
    found.open(CONTENT, language="en")
    return found


def keys(search: Searching) -> list[str]:
    return [item.key for item in search.page.reading]


def test_examples_come_after_the_field(search: Searching) -> None:
    found = keys(search)
    assert found[:2] == ["title", "field"]
    assert found[2:6] == ["groups/0/label", "groups/0/0", "groups/0/1", "groups/0/2"]
    assert search.page.announcement == "Search everything"


def test_the_field_says_what_was_typed_and_how_much_is_found(search: Searching) -> None:
    search.find("reco")
    field, clear = search.page.reading[1:3]
    assert (field.role, field.show) == (Role.FIELD, "Search everything, reco, Showing 3 of 3 hits")
    assert (clear.key, keys(search)[-1]) == ("clear", "found")
    assert search.page.announcement == "3 hits, first: RecoLab"
    search.find("hetch")
    assert search.page.announcement == "1 hit, first: Hetch"


def test_hits_are_said_in_their_own_language(search: Searching) -> None:
    search.find("hetch")
    hit = next(item for item in search.page.reading if item.key == "groups/0/0")
    assert (hit.role, hit.parts) == (Role.BUTTON, (("Hetch, Techhubb", "sv"),))


def test_where_nothing_is_found_the_nearest_names_follow(search: Searching) -> None:
    search.find("qqqq mndpk")
    assert keys(search)[:6] == ["title", "head", "field", "clear", "nothing", "nearest/label"]
    assert "nearest/0" in keys(search)
    assert search.page.announcement == "Nothing found for “qqqq mndpk”"
    search.find("qqqqqq")
    assert keys(search)[-1] == "nothing"


def test_the_keyboard_is_said_row_after_row_while_it_is_there(languages: Languages) -> None:
    keyboard = KeyboardViewModel(languages)
    assert not keyboard.reading()
    keyboard.open()
    found = [item.key for item in keyboard.reading()]
    assert (found[0], found[-4:]) == ("upper/0", ["keys/erase", "keys/hyphen", "keys/space", "keys/done"])
    keyboard.hold("e")
    assert keyboard.reading()[0].key == "accents/0"
    assert "keys/release" in [item.key for item in keyboard.reading()]


def test_beyond_the_keys_are_the_first_hits_of_whatever_kind(scene: SceneOf, languages: Languages) -> None:
    keyboard = KeyboardViewModel(languages)
    keyboard.open()
    search = Searching(scene, keys=keyboard.reading)
    search.open(CONTENT, language="en")
    for query, first in (("hetch", "groups/0/0"), ("kajen", "groups/"), ("qqqq mndpk", "nearest/0")):
        search.find(query)
        reading = search.page.reading
        ways = {
            reading[reading.landmark(reading.index_of(key) or 0, forward) or 0].key
            for key, forward in (("upper/0", False), ("keys/done", True))
        }
        assert len(ways) == 1, query
        assert ways.pop().startswith(first), query
