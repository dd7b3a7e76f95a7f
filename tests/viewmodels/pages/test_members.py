"""The page of the directory, whose answers to a search come later."""

from collections.abc import Sequence
from dataclasses import replace

import pytest

from kiosk.viewmodels.pages.members import LONGEST_QUERY
from tests.factories import at, content, member
from tests.viewmodels.conftest import SceneOf
from tests.viewmodels.directory import CONTENT, SWEDISH, Directory
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


def test_a_search_lists_its_hits_without_letters(directory: Directory) -> None:
    assert directory.find("h") == ["hetch", "arla", "oster"]
    assert (directory.letters, directory.state) == ("", "ready")
    assert directory.find("") == SWEDISH


def test_the_list_stays_until_the_answer_comes(directory: Directory) -> None:
    directory.page.search("mind")
    assert (told(directory.page, "query"), directory.ids) == ("mind", SWEDISH)
    directory.jobs.do()
    assert directory.ids == ["mindpark"]


def test_a_late_answer_is_dropped(directory: Directory) -> None:
    directory.page.search("mind")
    directory.page.search("lind")
    directory.jobs.do(1)
    assert directory.ids == SWEDISH
    directory.jobs.do(1)
    assert directory.ids == ["lindab"]


def test_an_answer_after_the_search_was_emptied_is_dropped(directory: Directory) -> None:
    directory.page.search("mind")
    directory.page.clearSearch()
    directory.jobs.do()
    assert (directory.ids, told(directory.page, "query")) == (SWEDISH, "")


def test_an_answer_after_the_visitor_left_is_dropped(directory: Directory) -> None:
    directory.page.search("mind")
    directory.page.leave()
    directory.page.clear()
    directory.jobs.do()
    directory.page.enter("")
    assert (directory.ids, told(directory.page, "query"), directory.state) == (SWEDISH, "", "ready")


def test_no_hit_offers_the_nearest_names(directory: Directory) -> None:
    assert directory.find("qqqq mndpk") == []
    assert directory.state == "none"
    assert "mindpark" in directory.nearest
    directory.page.clearSearch()
    assert (directory.nearest, directory.state) == ([], "ready")


def test_a_filter_that_leaves_no_hit_says_so(directory: Directory) -> None:
    directory.page.filter("tech")
    assert directory.find("lindab") == []
    assert (directory.state, directory.nearest) == ("none", [])


def test_search_and_filter_go_together(directory: Directory) -> None:
    directory.page.filter("work")
    assert directory.find("h") == ["oster"]


@pytest.mark.parametrize("query", [" ", "   ", "\t"])
def test_spaces_alone_find_everybody(directory: Directory, query: str) -> None:
    assert directory.find(query) == SWEDISH
    assert directory.jobs.waiting == 0


def test_keys_type_and_erase(directory: Directory) -> None:
    for key in "mind":
        directory.page.type(key)
    assert told(directory.page, "query") == "mind"
    directory.page.erase()
    assert told(directory.page, "query") == "min"
    for _ in range(5):
        directory.page.erase()
    assert told(directory.page, "query") == ""


def test_a_query_has_a_longest_length(directory: Directory) -> None:
    directory.page.search("x" * 1000)
    directory.page.type("y")
    assert told(directory.page, "query") == "x" * LONGEST_QUERY


def test_every_change_of_the_query_is_said(directory: Directory) -> None:
    heard: list[str] = []
    directory.page.changed.connect(lambda: heard.append(told(directory.page, "query")))
    for query in ("m", "mi", "", " "):
        directory.page.search(query)
    directory.page.leave()
    directory.page.search("mi")
    directory.page.clear()
    assert list(dict.fromkeys(heard)) == ["m", "mi", "", " "]
    assert heard[-1] == ""


def test_without_an_index_everybody_is_listed_until_it_comes(directory: Directory) -> None:
    index, directory.index = directory.index, None
    directory.page.search("mind")
    assert (directory.ids, directory.jobs.waiting) == (SWEDISH, 0)
    directory.index = index
    directory.page.index_ready()
    directory.jobs.do()
    assert directory.ids == ["mindpark"]


def test_a_new_index_without_a_query_asks_nothing(directory: Directory) -> None:
    directory.page.index_ready()
    assert directory.jobs.waiting == 0


def test_another_language_asks_again(directory: Directory) -> None:
    assert directory.find("east") == ["oster"]
    directory.open(CONTENT, "en")
    assert directory.jobs.waiting == 1
    directory.jobs.do()
    assert [row.name for row in told(directory.page, "members").rows] == ["East hub"]


def test_a_member_that_is_gone_is_not_listed_even_before_the_new_answer(directory: Directory) -> None:
    directory.find("h")
    fewer = replace(CONTENT, members={id: CONTENT.members[id] for id in ("mindpark", "arla")})
    directory.open(fewer)
    assert directory.ids == ["arla"]
    directory.jobs.do()
    assert directory.ids == ["arla"]


def test_a_new_minute_leaves_the_list_in_its_place(directory: Directory) -> None:
    directory.find("h")
    restarts, rows = directory.restarts, told(directory.page, "members").rows
    present = replace(directory.scene(CONTENT), now=at("2026-11-23 12:01"))
    directory.page.set_scene(present)
    assert (directory.restarts, directory.jobs.waiting) == (restarts, 0)
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
    directory.find("h")
    assert directory.restarts == before + 2


def test_clear_forgets_search_and_filter(directory: Directory) -> None:
    directory.page.filter("tech")
    directory.find("hetch")
    directory.page.clear()
    assert (told(directory.page, "query"), directory.ids) == ("", SWEDISH)
    assert [row.id for row in told(directory.page, "chips").rows if row.selected] == [""]


def test_nobody_to_list_is_empty(scene: SceneOf) -> None:
    assert Directory(scene, content()).state == "empty"


def test_rows_are_made_when_they_are_seen(scene: SceneOf) -> None:
    many: Sequence[str] = [f"m{number:05}" for number in range(5000)]
    directory = Directory(scene, content(members=[member(id) for id in many]))
    model = told(directory.page, "members")
    assert model.rowCount() == len(many)
    assert model.rows[4321].name == "m04321"


def test_a_search_that_fails_is_loud(directory: Directory) -> None:
    directory.page.search("mind")
    assert directory.index
    directory.index._database.close()
    with pytest.raises(Exception, match="closed"):
        directory.jobs.do()
