"""The visitor's list: it keeps its order, follows language and content, and never outgrows one code."""

from dataclasses import replace

import pytest

from kiosk.domain.model import Status
from kiosk.domain.phone_addresses import is_full, list_address
from kiosk.viewmodels.formatting import joined
from kiosk.viewmodels.pages.event import EventViewModel
from kiosk.viewmodels.pages.member import MemberViewModel
from kiosk.viewmodels.pages.mylist import MyListViewModel
from tests.factories import HOST, META, content, event, member, occurrence, place
from tests.viewmodels.conftest import SceneOf
from tests.viewmodels.model_values import told

QUAY = place("quay", 1, {"sv": "Kajen", "en": "The quay"})
TALK = event("talk", {"sv": "Samtal", "en": "A talk"}, place="quay")
HETCH = member("hetch", "Hetch")
TIMES = [
    occurrence("talk", "2026-11-23 10:00", "2026-11-23 11:00", 1),
    occurrence("talk", "2026-11-24 13:00", "2026-11-24 14:30", 2),
]
CONTENT = content(places=[QUAY], members=[HETCH], events=[TALK], occurrences=TIMES)
ALL = ("event/talk", "member/hetch", "place/quay")
TALK_KEY = "event/talk/2611241300"


def most(host: str) -> int:
    """How many members are a full list."""
    return next(number for number in range(99) if is_full(host, [("m", "7K3QF")] * number))


MANY = content(members=[member(f"member-{number}") for number in range(most(HOST) + 1)])


def rows(page: MyListViewModel) -> list[tuple[str, str]]:
    return [(row.title, row.detail) for row in told(page, "rows").rows]


@pytest.fixture
def page(scene: SceneOf) -> MyListViewModel:
    page = MyListViewModel()
    page.set_scene(scene(CONTENT))
    for key in ALL:
        page.add(key)
    return page


def test_the_list_follows_the_language(scene: SceneOf, page: MyListViewModel) -> None:
    swedish = rows(page)
    page.set_scene(scene(CONTENT, language="en"))
    assert [title for title, _ in swedish] == ["Samtal", "Hetch", "Kajen"]
    assert [title for title, _ in rows(page)] == ["A talk", "Hetch", "The quay"]
    assert rows(page)[0][1] == joined("Tomorrow", "13:00", "The quay")
    codes = [("e", TALK.code), ("m", HETCH.code), ("p", QUAY.code)]
    assert told(page.code_target, "address") == list_address(HOST, codes)


def test_what_is_gone_from_the_content_is_gone_from_the_list(scene: SceneOf, page: MyListViewModel) -> None:
    page.set_scene(scene(replace(CONTENT, members={})))
    assert (told(page, "keys"), told(page, "count")) == ([TALK_KEY, "place/quay"], 2)
    page.set_scene(scene(CONTENT))
    assert told(page, "keys") == [TALK_KEY, "place/quay"], "what dropped out does not come back by itself"


def test_an_event_on_the_list_says_that_it_is_over_or_called_off(scene: SceneOf, page: MyListViewModel) -> None:
    page.set_scene(scene(CONTENT, "2026-11-24 14:30", "en"))
    assert rows(page)[0] == ("A talk", "Over")
    off = {"talk": replace(TALK, status=Status.CANCELLED)}
    page.set_scene(scene(replace(CONTENT, events=off), language="en"))
    assert rows(page)[0][1].startswith("Cancelled")


def test_a_full_list_takes_no_more_until_there_is_room(scene: SceneOf) -> None:
    page = MyListViewModel()
    page.set_scene(scene(MANY))
    keys = [f"member/{id}" for id in MANY.members]
    for key in keys:
        page.add(key)
    assert (told(page, "keys"), told(page, "full")) == (keys[:-1], True)
    page.remove(keys[0])
    assert not told(page, "full")
    page.add(keys[-1])
    assert told(page, "keys") == keys[1:]


def test_things_put_on_it_together_are_as_if_put_there_one_by_one(scene: SceneOf) -> None:
    together, one_by_one = MyListViewModel(), MyListViewModel()
    keys = [f"member/{id}" for id in MANY.members]
    for page in (together, one_by_one):
        page.set_scene(scene(MANY))
        page.add(keys[3])
    together.add_all([*keys[:2], "member/nobody", *keys])
    for key in keys:
        one_by_one.add(key)
    assert told(together, "keys") == told(one_by_one, "keys") == [keys[3], *keys[:3], *keys[4:-1]]
    assert rows(together) == rows(one_by_one)


def test_a_longer_host_leaves_room_for_fewer(scene: SceneOf) -> None:
    page = MyListViewModel()
    page.set_scene(scene(MANY))
    for id in MANY.members:
        page.add(f"member/{id}")
    longer = "visit." + HOST
    page.set_scene(scene(replace(MANY, meta=replace(META, phone_host=longer))))
    assert told(page, "count") == most(longer) < most(HOST)
    assert told(page.code_target, "address").startswith(f"https://{longer}/l/#")


def test_the_next_visitor_has_an_empty_list(page: MyListViewModel) -> None:
    page.clear()
    assert (told(page, "keys"), told(page.code_target, "address"), rows(page)) == ([], "", [])


@pytest.mark.parametrize(("make", "id"), [(MemberViewModel, "hetch"), (EventViewModel, "talk/2")])
def test_who_comes_back_to_a_page_meets_its_first_code(
    scene: SceneOf, make: type[MemberViewModel | EventViewModel], id: str
) -> None:
    page = make()
    page.set_scene(scene(CONTENT))
    page.enter(id)
    page.code_target.carry(True)
    assert told(page.code_target, "asked").startswith("carried/")
    page.leave()
    page.enter(id)
    assert not told(page.code_target, "carrying")
