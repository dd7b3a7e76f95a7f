"""The page of the directory: who is listed, in which order, and what its letters are."""

from collections.abc import Sequence
from dataclasses import replace

import pytest

from tests.factories import at, content, member
from tests.viewmodels.conftest import SceneOf
from tests.viewmodels.directory import CONTENT, SWEDISH, TAGS, Directory
from tests.viewmodels.model_values import told


@pytest.fixture
def directory(scene: SceneOf) -> Directory:
    return Directory(scene)


def test_everybody_is_listed_in_the_order_of_the_language(directory: Directory) -> None:
    assert (directory.ids, directory.letters) == (SWEDISH, "H–Ö")
    directory.page.fitLetters(9)
    assert directory.letters == "H L M Ä Ö"
    directory.open(CONTENT, "en")
    assert (directory.ids, directory.letters) == (["arla", "oster", "hetch", "lindab", "mindpark"], "A E H L M")


def test_the_first_filter_counts_everybody(directory: Directory) -> None:
    directory.page.filter("tech")
    assert [row.label for row in told(directory.page, "chips").rows] == ["Alla 5", "Teknik", "Arbetsplatser"]


def test_a_filter_narrows_list_and_letters_until_it_is_taken_away(directory: Directory) -> None:
    directory.page.fitLetters(9)
    directory.page.filter("tech")
    assert (directory.ids, directory.letters) == (["hetch", "oster"], "H Ö")
    directory.page.filter("")
    assert directory.ids == SWEDISH


def test_a_new_minute_leaves_the_list_in_its_place(directory: Directory) -> None:
    directory.page.filter("tech")
    restarts, rows = directory.restarts, told(directory.page, "members").rows
    present = replace(directory.scene(CONTENT), now=at("2026-11-23 12:01"))
    directory.page.set_scene(present)
    assert directory.restarts == restarts
    assert told(directory.page, "members").rows is rows


def test_room_for_the_letters_leaves_the_list_in_its_place(directory: Directory) -> None:
    restarts, rows = directory.restarts, told(directory.page, "members").rows
    directory.page.fitLetters(3)
    assert directory.letters == "H L–M Ä–Ö"
    assert directory.restarts == restarts
    assert told(directory.page, "members").rows is rows


def test_a_changed_list_starts_at_its_top(directory: Directory) -> None:
    before = directory.restarts
    directory.page.filter("tech")
    assert directory.restarts == before + 1


def test_clear_forgets_the_filter(directory: Directory) -> None:
    directory.page.filter("tech")
    directory.page.clear()
    assert directory.ids == SWEDISH
    assert [row.id for row in told(directory.page, "chips").rows if row.selected] == [""]


def test_nobody_to_list_is_empty(scene: SceneOf) -> None:
    assert Directory(scene, content()).state == "empty"


def test_rows_are_made_when_they_are_seen(scene: SceneOf) -> None:
    many: Sequence[str] = [f"m{number:05}" for number in range(5000)]
    directory = Directory(scene, content(members=[member(id) for id in many]))
    model = told(directory.page, "members")
    assert model.rowCount() == len(many)
    assert model.rows[4321].name == "m04321"


def test_the_first_member_of_each_letter_is_where_up_and_down_lead(directory: Directory) -> None:
    reading = directory.page.reading
    number, led = reading.index_of("members/0"), []
    while number is not None and reading[number].key.startswith("members/"):
        led.append(reading[number].show.partition(",")[0])
        number = reading.landmark(number, forward=True)
    assert [name[0] for name in led] == ["H", "L", "M", "Ä", "Ö"]


def test_the_language_of_most_is_that_of_those_in_the_list(scene: SceneOf) -> None:
    swedish = [member(id, id, summary={"sv": "Techhubb"}, tags=("tech",)) for id in ("arla", "boston", "cirkel")]
    english = member("dock", "dock", summary={"sv": "Hamn", "en": "Harbour"}, tags=("work",))
    directory = Directory(scene, content(tags=TAGS, members=[*swedish, english]))
    directory.open(directory.content, "en")
    assert told(directory.page, "mark") == "Svenska"
    directory.page.filter("work")
    assert (directory.ids, told(directory.page, "mark")) == (["dock"], "")


def test_letters_that_share_a_key_are_several_to_the_ear(directory: Directory) -> None:
    directory.page.fitLetters(3)
    heard = [item.say for item in directory.page.reading if item.key.startswith("letters/")]
    assert heard == ["Bokstav H", "Bokstäver från L till M", "Bokstäver från Ä till Ö"]
