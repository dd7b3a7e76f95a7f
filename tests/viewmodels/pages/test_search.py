"""One search for everything, whose answers come later."""

from dataclasses import replace

import pytest

from kiosk.viewmodels.formatting import joined
from kiosk.viewmodels.pages.search import LONGEST_QUERY
from kiosk.viewmodels.pages.search_view import MOST_MEMBERS
from tests.factories import at, content, event, member, occurrence
from tests.viewmodels.conftest import SceneOf
from tests.viewmodels.model_values import told
from tests.viewmodels.searching import CONTENT, Searching

EXAMPLES = {"member": 6, "event": 1, "place": 2, "fact": 2}


@pytest.fixture
def search(scene: SceneOf) -> Searching:
    return Searching(scene)


def test_all_kinds_are_found_in_their_order_with_their_numbers(search: Searching) -> None:
    assert search.find("re") == {
        "Medlemmar": ["reco", "region", "resurs"],
        "Evenemang": ["open/2"],
        "Platser": ["reco-place"],
        "Fakta": ["who"],
    }
    assert (search.totals, told(search.page, "total")) == ({"member": 3, "event": 1, "place": 1, "fact": 1}, 6)
    assert (search.state, told(search.page, "listedWords")) == ("ready", "6")


def test_rows_say_what_they_are_and_where_they_lead(search: Searching) -> None:
    search.find("re")
    by_page = {row.page: row for row in reversed(search.rows)}
    assert (by_page["member"].title, by_page["member"].detail) == ("RecoLab", "RecoLab")
    assert by_page["member"].illustration == "pattern/member/reco"
    opening = by_page["event"]
    assert (opening.title, opening.sample) == ("Öppet hus på RecoLab", True)
    assert opening.detail == "Torsdag 3 december 13:00"
    assert by_page["place"].detail == joined("Stopp 2 av 2", "Södra änden")
    assert (by_page["topic"].id, by_page["topic"].detail) == ("who", "De startade distriktet")


def test_what_is_over_is_not_found(search: Searching) -> None:
    assert search.find("rester") == {}
    search.open(CONTENT, now="2026-11-22 13:59")
    assert search.find("rester a") == {"Evenemang": ["past/3"]}
    search.open(CONTENT, now="2026-11-22 14:00")
    search.jobs.do()
    assert search.found == {}


def test_a_fact_is_found_by_its_figure_and_its_topic(search: Searching) -> None:
    assert search.find("5500") == {"Fakta": ["who"]}
    assert search.totals == {"fact": 1}
    search.find("startade")
    assert search.totals == {"fact": 2}


def test_before_anything_is_typed_examples_stand_in_the_same_groups(search: Searching) -> None:
    assert (search.state, search.totals) == ("examples", EXAMPLES)
    assert [len(ids) for ids in search.found.values()] == [3, 1, 1, 1]
    search.find("re")
    search.page.clearSearch()
    assert (search.state, search.totals) == ("examples", EXAMPLES)


def test_numbers_are_written_as_the_language_does(scene: SceneOf) -> None:
    search = Searching(scene, content(members=[member(f"m{n}", f"Resa {n}") for n in range(1200)]))
    for language, total in (("sv", "1\N{NO-BREAK SPACE}200"), ("en", "1,200"), ("de", "1.200")):
        search.open(search.content, language=language)
        assert (told(search.page, "groups").rows[0].total, told(search.page, "totalWords")) == (total, total)


def test_what_lasts_for_months_is_an_example_where_nothing_else_comes(scene: SceneOf) -> None:
    shown = content(
        events=[event("show", "Utställning")],
        occurrences=[occurrence("show", "2026-09-01 10:00", "2027-02-14 17:00", 1)],
    )
    search = Searching(scene, shown)
    assert (search.found, search.totals) == ({"Evenemang": ["show/1"]}, {"event": 1})


def test_the_first_of_each_kind_come_before_the_others(scene: SceneOf) -> None:
    many = [member(f"m{n:02}", f"Resa {n:02}") for n in range(30)]
    search = Searching(scene, replace(CONTENT, members={one.id: one for one in many}))
    found = search.find("re")
    assert list(found) == ["Medlemmar", "Evenemang", "Platser", "Fakta", "Fler medlemmar"]
    assert (len(found["Medlemmar"]), len(found["Fler medlemmar"])) == (3, MOST_MEMBERS - 3)
    assert search.totals["member"] == 30
    assert (told(search.page, "listedWords"), told(search.page, "total")) == (str(MOST_MEMBERS + 3), 33)
    search.page.fitCards(1)
    assert (len(search.found["Medlemmar"]), len(search.found["Fler medlemmar"])) == (1, MOST_MEMBERS - 1)
    assert list(search.find("resa")) == ["Medlemmar"], "nothing comes after them"


def test_no_hit_offers_the_nearest_names_of_any_kind(search: Searching) -> None:
    assert search.find("qqqq mndpk") == {}
    assert search.state == "none"
    assert "mindpark" in search.nearest
    search.page.clearSearch()
    assert (search.nearest, search.state) == ([], "examples")


def test_a_typing_error_is_forgiven_where_nobody_knows_the_word(search: Searching) -> None:
    assert search.find("mindprak") == {"Medlemmar": ["mindpark"]}
    assert search.find("recolba")["Evenemang"] == ["open/2"]
    assert search.find("hetch") == {"Medlemmar": ["hetch"]}, "a word that one kind knows is no error in another"


def test_examples_stay_until_the_answer_comes(search: Searching) -> None:
    search.page.search("mind")
    assert (told(search.page, "query"), search.totals) == ("mind", EXAMPLES)
    search.jobs.do()
    assert search.found == {"Medlemmar": ["mindpark"]}


def test_a_late_answer_is_dropped(search: Searching) -> None:
    search.page.search("mind")
    search.page.search("hetch")
    search.jobs.do(1)
    assert search.totals == EXAMPLES
    search.jobs.do(1)
    assert search.found == {"Medlemmar": ["hetch"]}


def test_an_answer_after_the_search_was_emptied_is_dropped(search: Searching) -> None:
    search.page.search("mind")
    search.page.clearSearch()
    search.jobs.do()
    assert (search.totals, told(search.page, "query")) == (EXAMPLES, "")


def test_an_answer_after_the_visitor_left_is_dropped(search: Searching) -> None:
    search.page.search("mind")
    search.page.leave()
    search.page.clear()
    search.jobs.do()
    search.page.enter("")
    assert (search.totals, told(search.page, "query"), search.state) == (EXAMPLES, "", "examples")


@pytest.mark.parametrize("query", [" ", "   ", "\t"])
def test_spaces_alone_ask_nothing(search: Searching, query: str) -> None:
    search.find(query)
    assert (search.totals, search.jobs.waiting) == (EXAMPLES, 0)


def test_keys_type_and_erase(search: Searching) -> None:
    for key in ("m", "i", "\x7f", "n", "d"):
        search.page.type(key)
    assert told(search.page, "query") == "mind"
    for _ in range(5):
        search.page.erase()
    assert told(search.page, "query") == ""


def test_a_query_has_a_longest_length(search: Searching) -> None:
    search.page.search("x" * 1000)
    search.page.type("y")
    assert told(search.page, "query") == "x" * LONGEST_QUERY


def test_every_change_of_the_query_is_said(search: Searching) -> None:
    heard: list[str] = []
    search.page.changed.connect(lambda: heard.append(told(search.page, "query")))
    for query in ("m", "mi", "", " "):
        search.page.search(query)
    search.page.leave()
    search.page.search("mi")
    search.page.clear()
    assert list(dict.fromkeys(heard)) == ["m", "mi", "", " "]
    assert heard[-1] == ""


def test_without_an_index_examples_stand_until_it_comes(search: Searching) -> None:
    index, search.index = search.index, None
    search.page.search("mind")
    assert (search.totals, search.jobs.waiting) == (EXAMPLES, 0)
    search.index = index
    search.page.index_ready()
    search.jobs.do()
    assert search.found == {"Medlemmar": ["mindpark"]}


def test_a_new_index_without_a_query_asks_nothing(search: Searching) -> None:
    search.page.index_ready()
    assert search.jobs.waiting == 0


def test_another_language_asks_again(search: Searching) -> None:
    assert search.find("east") == {"Medlemmar": ["oster"]}
    search.open(CONTENT, "en")
    assert search.jobs.waiting == 1
    search.jobs.do()
    assert [row.title for row in search.rows] == ["East hub"]


def test_what_is_gone_is_not_listed_even_before_the_new_answer(search: Searching) -> None:
    search.find("re")
    search.open(replace(CONTENT, members={}, places={}, events={}, occurrences=(), facts={}))
    assert search.found == {}
    search.jobs.do()
    assert (search.found, search.state) == ({}, "none")


def test_a_new_minute_leaves_the_list_in_its_place(search: Searching) -> None:
    search.find("re")
    restarts = search.restarts
    search.page.set_scene(replace(search.scene(CONTENT), now=at("2026-11-23 12:01")))
    assert search.restarts == restarts
    search.jobs.do()
    assert search.restarts == restarts
    search.find("rec")
    assert search.restarts == restarts + 1


def test_an_empty_content_has_no_examples(scene: SceneOf) -> None:
    search = Searching(scene, content())
    assert (search.found, search.state) == ({}, "examples")
    assert search.find("a") == {}
    assert search.state == "none"


def test_a_search_that_fails_is_loud(search: Searching) -> None:
    search.page.search("mind")
    assert search.index
    search.index._database.close()
    with pytest.raises(Exception, match="closed"):
        search.jobs.do()
