"""The six keys on the real screen: they wake it, walk, press, go back, explain, and answer the question."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPointingDevice

from bench.presses import Search
from kiosk.domain.keypad import KEYPAD
from kiosk.runtime.idle import Presence
from kiosk.runtime.keypad import keys_of
from kiosk.tour.offscreen import Drawing
from tests.e2e.item_tree import look, texts
from tests.e2e.keys import press, ring
from tests.e2e.visitor import Hand
from tests.screens import AT, DESK, Screens, heidi_content
from tests.viewmodels.model_values import told

Key = Qt.Key
MEMBERS = ("Helsingborgs stad", "Region Skåne", "Sydsvenska Industri- och Handelskammaren")
HELP, LISTEN = Key.Key_F1, Key.Key_F2
UP, DOWN, BACK, NEXT, SELECT = Key.Key_F5, Key.Key_F6, Key.Key_F7, Key.Key_F8, Key.Key_F9


SENT = {action: Qt.Key(code) for code, action in keys_of(KEYPAD).items()}


def names() -> list[str]:
    return [member.name["sv"] for member in heidi_content().members.values()]


class Keys:
    """Presses keys, each to its end, and counts them."""

    def __init__(self, drawing: Drawing) -> None:
        self.drawing, self.count = drawing, 0

    def press(self, *keys: Qt.Key) -> None:
        """One after the other."""
        for key in keys:
            press(self.drawing, key)
            self.drawing.rest()
            self.count += 1

    @property
    def at(self) -> str:
        """The key of the item that is come to."""
        return str(self.drawing.models.reader.property("key"))

    @property
    def page(self) -> str:
        """The page that is shown."""
        return self.drawing.models.navigation.here.page

    def walk_to(self, wanted: str, key: Qt.Key = NEXT) -> None:
        """Press `key` until the item `wanted` is come to."""
        for _ in range(200):
            if self.at == wanted:
                return
            self.press(key)
        raise AssertionError(f"the keys do not lead to {wanted}, but to {self.at}")

    def shown(self) -> list[str]:
        """The texts in sight."""
        return [one.text for one in texts(look(self.drawing.screen.window))]


@pytest.fixture
def keys(screens: Screens) -> Keys:
    """Nobody is there yet."""
    return Keys(screens.show(DESK))


def test_a_key_wakes_the_screen_and_is_at_the_first_item(keys: Keys) -> None:
    keys.press(NEXT)
    assert keys.drawing.screen.idle.presence is Presence.HERE
    assert (keys.page, keys.at) == ("home", "card")


def test_a_place_of_the_dock_that_is_pressed_gives_its_page_the_keys(keys: Keys) -> None:
    keys.press(NEXT)
    keys.walk_to("dock/home", DOWN)
    keys.walk_to("dock/events")
    keys.press(SELECT)
    assert keys.page == "events"
    assert keys.at not in ("", "dock/events")


def test_back_from_the_first_item_leads_out_and_from_home_nowhere(keys: Keys) -> None:
    keys.press(NEXT)
    keys.press(SELECT)
    assert keys.page == "event"
    keys.press(BACK)
    assert keys.page == "home"
    keys.press(BACK, BACK)
    assert (keys.page, keys.drawing.screen.idle.presence) == ("home", Presence.HERE)


def test_a_press_keeps_the_ring_and_changes_what_it_is_for(keys: Keys) -> None:
    keys.press(NEXT)
    keys.walk_to("dock/language", UP)
    keys.walk_to("dock/contrast")
    keys.press(SELECT)
    assert keys.drawing.models.session.property("highContrast")
    assert keys.at == "dock/contrast"
    ring(keys.drawing)


def test_the_languages_are_walked_chosen_from_and_left(keys: Keys) -> None:
    keys.press(NEXT)
    keys.walk_to("dock/language", UP)
    keys.press(SELECT)
    assert keys.at == "languages/0"
    keys.press(BACK)
    assert not keys.drawing.models.session.property("choosingLanguage")
    keys.walk_to("dock/language", UP)
    keys.press(SELECT, NEXT)
    keys.walk_to("languages/3")
    keys.press(SELECT)
    assert keys.drawing.models.session.property("language") == "en"
    assert keys.at == "card"


@pytest.mark.parametrize("closing", [HELP, NEXT, BACK, SELECT, Key.Key_Escape, Key.Key_A])
def test_help_says_where_one_is_and_any_key_closes_it(keys: Keys, closing: Qt.Key) -> None:
    keys.press(NEXT, NEXT)
    at = keys.at
    keys.press(HELP)
    assert any(text.startswith("Du är här: ") for text in keys.shown())
    assert "Välj: tryck på det du är vid" in keys.shown()
    keys.press(closing)
    assert "Välj: tryck på det du är vid" not in keys.shown()
    assert (keys.page, keys.at) == ("home", at)


def test_a_name_with_an_accent_is_typed_without_it(keys: Keys) -> None:
    """No key of the keypad holds one of the screen, and the English layout has no å."""
    keys.drawing.models.session.useLanguage("en")
    keys.press(NEXT)
    keys.drawing.models.navigation.open("search", "")
    keys.drawing.models.keyboard.open()
    for letter in "skane":
        items = keys.drawing.screen.kiosk.screen_reading().items
        keys.walk_to(next(item.key for item in items if item.show == letter))
        keys.press(SELECT)
    keys.walk_to("groups/0/0")
    item = keys.drawing.models.reader.item
    assert item is not None
    assert item.show.startswith("Region Skåne")


@pytest.mark.parametrize("key", [UP, DOWN, BACK, NEXT, HELP, SELECT])
def test_any_key_goes_on_after_the_question(keys: Keys, key: Qt.Key) -> None:
    keys.press(NEXT, NEXT)
    at = keys.at
    keys.drawing.screen.idle.ask()
    keys.press(key)
    assert keys.drawing.screen.idle.presence is Presence.HERE
    assert (keys.page, keys.at) == ("home", at)


def test_a_touch_takes_the_mark_away(keys: Keys, finger: QPointingDevice) -> None:
    keys.press(NEXT)
    Hand(keys.drawing, finger).touch(QPoint(20, 20))
    assert keys.at == ""


def test_without_a_voice_its_keys_do_nothing(keys: Keys) -> None:
    keys.press(NEXT, LISTEN)
    assert not keys.drawing.models.listening.property("listening")
    assert keys.at == "card"


def test_text_is_larger_after_six_keys(keys: Keys) -> None:
    keys.press(NEXT)
    keys.walk_to("dock/language", UP)
    keys.press(NEXT, SELECT)
    assert keys.drawing.models.session.property("textSize") > 100
    assert keys.count <= 6


def test_every_event_of_today_is_opened_from_the_idle_loop_by_eight_keys(screens: Screens) -> None:
    content = heidi_content()
    today = [one for one in content.occurrences if one.starts.astimezone(AT.tzinfo).date() == AT.date()]
    coming = {f"{one.event}/{one.id}" for one in today if one.ends > AT}
    assert len(coming) >= 2
    found: dict[str, int] = {}
    for steps in range(7):
        keys = Keys(screens.show(DESK))
        keys.press(NEXT, *[NEXT] * steps, SELECT)
        here = keys.drawing.models.navigation.here
        if here.page == "event":
            found.setdefault(here.id, keys.count)
    assert coming <= found.keys(), found
    assert max(found[id] for id in coming) <= 8


def test_every_member_is_found_by_search_by_twenty_five_keys(keys: Keys) -> None:
    search = Search(keys.drawing)
    counts = {name: len(way) for name in names() if (way := search.way(name))}
    assert counts.keys() == set(names())
    assert max(counts.values()) <= 25, counts


@pytest.mark.parametrize("name", MEMBERS)
def test_the_shortest_way_through_search_leads_there(screens: Screens, name: str) -> None:
    way = Search(screens.show(DESK)).way(name)
    assert way
    keys = Keys(screens.show(DESK))
    keys.press(NEXT)
    keys.walk_to("search", DOWN)
    keys.press(SELECT)
    keys.walk_to("field")
    keys.drawing.models.keyboard.open()
    keys.press(*(SENT[action] for action in way))
    assert heidi_content().members[keys.drawing.models.navigation.here.id].name["sv"] == name
    assert keys.count <= 30


def test_a_letter_at_the_side_of_the_list_leads_to_its_first_member(keys: Keys) -> None:
    keys.press(NEXT)
    keys.drawing.models.navigation.open("members", "")
    keys.drawing.rest()
    letters = told(keys.drawing.models.members, "letters").rows
    last = len(letters) - 1
    keys.walk_to("letters/0", UP)
    keys.walk_to(f"letters/{last}")
    keys.press(SELECT)
    assert keys.at == f"members/{letters[last].first}"


def test_help_says_what_the_letters_and_the_keyboard_of_a_page_lead_to(keys: Keys) -> None:
    letters, typing = (
        "En bokstav bredvid listan: till dess första medlem",
        "Ovanför och nedanför tangenterna: första träffen",
    )
    for page, said in (("members", {letters}), ("search", {typing}), ("events", set[str]())):
        keys.press(NEXT)
        keys.drawing.models.navigation.open(page, "")
        keys.drawing.rest()
        keys.press(HELP)
        assert {letters, typing} & {*keys.shown()} == said, page
        keys.press(HELP)


def test_a_letter_at_the_side_of_the_list_is_called_one(keys: Keys) -> None:
    keys.press(NEXT)
    keys.drawing.models.navigation.open("members", "")
    keys.drawing.rest()
    items = keys.drawing.screen.kiosk.screen_reading().items
    letters = [item for item in items if item.key.startswith("letters/")]
    assert len(letters) > 1
    assert all(item.say.startswith("Bokstav ") for item in letters)
