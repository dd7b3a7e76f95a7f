"""The visitor's list keeps an event at the time that was looked at."""

import pytest

from kiosk.domain.model import Status
from kiosk.domain.phone_addresses import MOST_CODE_BYTES, code_at, list_address
from kiosk.viewmodels.formatting import joined
from kiosk.viewmodels.pages.event import EventViewModel
from kiosk.viewmodels.pages.mylist import MyListViewModel
from tests.factories import HOST, content, event, member, occurrence
from tests.viewmodels.conftest import SceneOf
from tests.viewmodels.model_values import told

TALK = event("talk", {"sv": "Samtal", "en": "A talk"})
TIMES = [
    occurrence("talk", "2026-11-23 10:00", "2026-11-23 11:00", 1),
    occurrence("talk", "2026-12-03 13:00", "2026-12-03 14:30", 2),
    occurrence("talk", "2027-05-06 18:00", "2027-05-06 19:00", 3),
    occurrence("talk", "2027-05-20 18:00", "2027-05-20 19:00", 4),
]
CONTENT = content(members=[member("hetch", "Hetch")], events=[TALK], occurrences=TIMES)


class Visitor:
    """Opens the event and adds it, as the button does."""

    def __init__(self, scene: SceneOf) -> None:
        self.scene, self.event, self.list = scene, EventViewModel(), MyListViewModel()
        self.at(None)

    def at(self, moment: str | None) -> None:
        now = self.scene(CONTENT, moment, "en") if moment else self.scene(CONTENT, language="en")
        self.event.set_scene(now)
        self.list.set_scene(now)

    def adds(self, id: str) -> str:
        self.event.enter(id)
        self.list.add(self.event.listed_key)
        return self.event.listed_key

    @property
    def detail(self) -> str:
        (row,) = told(self.list, "rows").rows
        return str(row.detail)

    @property
    def address(self) -> object:
        return told(self.list.code_target, "address")


@pytest.fixture
def visitor(scene: SceneOf) -> Visitor:
    return Visitor(scene)


def address(code: str) -> str:
    return list_address(HOST, [("e", code)])


def test_a_later_time_is_the_one_on_the_list_in_its_code_and_behind_its_row(visitor: Visitor) -> None:
    key = visitor.adds("talk/3")
    assert visitor.detail == joined("Thursday 6 May 2027", "18:00")
    assert visitor.address == address(code_at(TALK.code, "2705061800"))
    (row,) = told(visitor.list, "rows").rows
    assert f"{row.page}/{row.id}" == key == told(visitor.list, "keys")[0], "by which it is taken off"
    visitor.event.enter(row.id)
    assert told(visitor.event, "when").startswith("Thursday 6 May 2027")
    visitor.list.remove(key)
    assert told(visitor.list, "keys") == []


def test_the_next_time_needs_no_date_in_the_code(visitor: Visitor) -> None:
    visitor.adds("talk/2")
    assert visitor.detail.startswith(joined("Thursday 3 December", "13:00"))
    assert visitor.address == address(TALK.code)


def test_the_latest_choice_wins_and_stays_where_it_was(visitor: Visitor) -> None:
    visitor.adds("talk/3")
    visitor.list.add("member/hetch")
    visitor.event.enter("talk/2")
    assert visitor.event.listed_key not in told(visitor.list, "keys"), "another time can be added"
    keys = [visitor.adds("talk/2"), "member/hetch"]
    assert told(visitor.list, "keys") == keys
    assert visitor.adds("talk") == keys[0], "the same as its next time"
    assert told(visitor.list, "keys") == keys


def test_when_it_is_over_the_next_one_follows_and_after_the_last_it_says_so(visitor: Visitor) -> None:
    key = visitor.adds("talk/3")
    visitor.at("2027-05-06 19:00")
    assert visitor.detail.startswith(joined("Thursday 20 May", "18:00"))
    assert told(visitor.list, "keys") == [visitor.event.listed_key] != [key]
    visitor.at("2027-05-20 19:00")
    assert visitor.detail == "Over"
    assert visitor.address == address(TALK.code)
    assert told(visitor.list, "keys") == [visitor.event.listed_key], "it still can be taken off there"


def test_other_content_that_numbers_its_times_anew_changes_no_choice(visitor: Visitor, scene: SceneOf) -> None:
    visitor.adds("talk/3")
    anew = [occurrence("talk", "2026-11-30 10:00", "2026-11-30 11:00", 1)] + [
        occurrence("talk", start, end, number)
        for number, (start, end) in enumerate(
            (("2026-12-03 13:00", "2026-12-03 14:30"), ("2027-05-06 18:00", "2027-05-06 19:00")), start=3
        )
    ]
    visitor.list.set_scene(scene(content(events=[TALK], occurrences=anew), language="en"))
    assert visitor.detail.startswith("Thursday 6 May")


def test_a_time_that_is_called_off_is_named_though_it_is_the_next(visitor: Visitor, scene: SceneOf) -> None:
    visitor.adds("talk/2")
    off = occurrence("talk", "2026-12-03 13:00", "2026-12-03 14:30", 2, status=Status.CANCELLED)
    visitor.list.set_scene(scene(content(events=[TALK], occurrences=[off, *TIMES[2:]]), language="en"))
    assert visitor.detail.startswith("Cancelled")
    assert visitor.address == address(code_at(TALK.code, "2612031300"))


def test_a_full_list_of_dated_events_still_is_one_code(scene: SceneOf) -> None:
    events = [event(f"talk-{number}") for number in range(30)]
    times = [
        occurrence(one.id, f"2027-{month} 18:00", f"2027-{month} 19:00", 2 * number + half)
        for half, month in enumerate(("05-06", "06-06"))
        for number, one in enumerate(events)
    ]
    page = MyListViewModel()
    page.set_scene(scene(content(events=events, occurrences=times)))
    page.add_all([f"event/{one.id}/2706061800" for one in events])
    made = told(page.code_target, "address")
    assert told(page, "full")
    assert MOST_CODE_BYTES - len(",e7K3QF.2706061800") < len(made) <= MOST_CODE_BYTES
    assert told(page, "count") == made.count("2706061800") == 10
