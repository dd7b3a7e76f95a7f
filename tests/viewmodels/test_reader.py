"""The walk along a reading: item by item, from heading to heading, and out again."""

from collections.abc import Iterator

import pytest
import shiboken6
from pytestqt.qtbot import QtBot

from kiosk.viewmodels.reader import ReaderViewModel, ScreenReading
from kiosk.viewmodels.reading import Reading, Role, Spoken, SpokenRows
from tests.viewmodels.model_values import told


class Shown:
    """What the screen would have to say; tests change it under the walk."""

    def __init__(self) -> None:
        self.bar, self.page, self.dock = ["logo", "clock"], ["title", "words", "more"], ["home"]
        self.rows = ["a", "b"]

    def __call__(self) -> ScreenReading:
        def part(keys: list[str]) -> tuple[Spoken, ...]:
            return tuple(Spoken(key, Role.TEXT, key, "en") for key in keys)

        listed = SpokenRows("rows", self.rows, lambda key, row: Spoken(key, Role.BUTTON, row, "en"))
        return ScreenReading(Reading(part(self.bar), part(self.page), listed, part(self.dock)), len(self.bar))


ALL = ["logo", "clock", "title", "words", "more", "rows/0", "rows/1", "home"]


@pytest.fixture
def shown() -> Shown:
    return Shown()


@pytest.fixture
def reader(shown: Shown) -> Iterator[ReaderViewModel]:
    reader = ReaderViewModel(shown)
    yield reader
    shiboken6.delete(reader)


def key(reader: ReaderViewModel) -> str:
    return str(told(reader, "key"))


def test_it_begins_with_the_page(reader: ReaderViewModel) -> None:
    assert key(reader) == ""
    reader.next()
    assert key(reader) == "title"


def test_next_goes_through_everything_and_round(reader: ReaderViewModel) -> None:
    found = []
    for _ in range(len(ALL) + 1):
        reader.next()
        found.append(key(reader))
    assert found == [*ALL[2:], *ALL[:3]]


def test_back_goes_back_and_leads_out_at_the_first_item_of_the_page(reader: ReaderViewModel) -> None:
    out: list[bool] = []
    reader.ledOut.connect(lambda: out.append(True))
    reader.reach("words")
    reader.back()
    assert (key(reader), out) == ("title", [])
    reader.back()
    assert (key(reader), out) == ("title", [True])


@pytest.mark.parametrize("at", ["", "logo"])
def test_back_leads_out_from_nowhere_and_from_the_very_first(reader: ReaderViewModel, at: str) -> None:
    out: list[bool] = []
    reader.ledOut.connect(lambda: out.append(True))
    reader.reach(at)
    reader.back()
    assert out == [True]


def test_down_and_up_jump_between_parts_and_round(reader: ReaderViewModel) -> None:
    found = []
    for _ in range(5):
        reader.down()
        found.append(key(reader))
    assert found == ["title", "rows/0", "home", "logo", "title"]
    found = []
    for _ in range(4):
        reader.up()
        found.append(key(reader))
    assert found == ["logo", "home", "rows/0", "title"]


def test_what_is_not_painted_is_passed_over_the_way_it_was_come_to(reader: ReaderViewModel) -> None:
    reader.reach("title")
    reader.next()
    reader.passOver(key(reader))
    assert key(reader) == "more"
    reader.next()
    reader.passOver(key(reader))
    assert key(reader) == "rows/1"
    reader.back()
    reader.passOver(key(reader))
    assert key(reader) == "more"


def test_what_was_to_be_passed_over_is_left_where_the_visitor_is_elsewhere_by_then(reader: ReaderViewModel) -> None:
    reader.reach("title")
    reader.next()
    late = key(reader)
    reader.reach("rows/0")
    reader.passOver(late)
    assert key(reader) == "rows/0"


def test_where_all_else_is_not_painted_it_is_nowhere(reader: ReaderViewModel) -> None:
    reader.reach("rows/1")
    reader.next()
    for _ in reader.screen.items:
        assert key(reader) != ""
        reader.passOver(key(reader))
    reader.passOver(key(reader))
    assert key(reader) == ""


def test_it_stays_at_its_item_when_others_come_and_go(reader: ReaderViewModel, shown: Shown) -> None:
    reader.reach("more")
    shown.page.insert(0, "new")
    shown.bar.pop()
    reader.next()
    assert key(reader) == "rows/0"


def test_what_has_gone_leaves_its_place(reader: ReaderViewModel, shown: Shown) -> None:
    reader.reach("words")
    shown.page.remove("words")
    assert reader.item is None
    reader.next()
    assert key(reader) == "rows/0"


def test_an_item_is_what_it_is_now(reader: ReaderViewModel, shown: Shown) -> None:
    reader.reach("rows/1")
    shown.rows[1] = "changed"
    assert reader.item is not None
    assert reader.item.show == "changed"


def test_an_unknown_key_changes_nothing(reader: ReaderViewModel) -> None:
    reader.reach("title")
    reader.reach("nothing")
    assert key(reader) == "title"


def test_it_knows_the_last_item(reader: ReaderViewModel) -> None:
    reader.reach("home")
    assert reader.is_last
    reader.reach("rows/1")
    assert not reader.is_last


def test_nothing_to_say_is_nowhere(reader: ReaderViewModel, shown: Shown) -> None:
    reader.reach("title")
    for part in (shown.bar, shown.page, shown.rows, shown.dock):
        part.clear()
    reader.next()
    assert key(reader) == ""


def test_forgetting_is_told_once(reader: ReaderViewModel) -> None:
    told_moved: list[bool] = []
    reader.reach("title")
    reader.moved.connect(lambda: told_moved.append(True))
    reader.forget()
    reader.forget()
    assert (key(reader), told_moved) == ("", [True])


@pytest.mark.parametrize("follows", [True, False])
def test_on_another_page_a_walk_by_the_keypad_goes_on_and_no_other(
    reader: ReaderViewModel, qtbot: QtBot, follows: bool
) -> None:
    reader.come_to("one")
    reader.follows = follows
    reader.reach("more")
    reader.come_to("one")
    assert key(reader) == "more", "it is the same place"
    with qtbot.waitSignal(reader.renewed):
        reader.come_to("other")
    assert key(reader) == ""
    qtbot.wait(20)
    assert key(reader) == ("title" if follows else "")


def test_nobody_who_walks_is_taken_anywhere_on_another_page(reader: ReaderViewModel, qtbot: QtBot) -> None:
    reader.follows = True
    reader.come_to("other")
    qtbot.wait(20)
    assert key(reader) == ""


def test_the_last_item_of_the_page_is_not_that_of_the_dock(shown: Shown) -> None:
    reader = ReaderViewModel(lambda: ScreenReading(shown().items, 2, 7))
    found = []
    for one in ("more", "rows/0", "rows/1"):
        reader.reach(one)
        found.append(reader.is_last)
    assert found == [False, False, True]
    shiboken6.delete(reader)
