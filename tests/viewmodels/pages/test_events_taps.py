"""Taps on the page of events: days, sevens, filters, and where it stands when the visitor comes again."""

from dataclasses import replace

import pytest

from kiosk.viewmodels.pages.events import EventsViewModel
from tests.factories import at
from tests.viewmodels.conftest import SceneOf
from tests.viewmodels.model_values import told
from tests.viewmodels.pages.test_events import CONTENT


@pytest.fixture
def page(scene: SceneOf) -> EventsViewModel:
    """Entered on Monday."""
    made = EventsViewModel()
    made.set_scene(scene(CONTENT))
    made.enter("")
    return made


def numbers(page: EventsViewModel) -> tuple[str, str]:
    """The first of the seven days and the one that is selected."""
    days = told(page, "days").rows
    return days[0].number, "".join(row.number for row in days if row.selected)


def listed(page: EventsViewModel) -> list[str]:
    return [row.occurrence for row in told(page, "rows").rows if row.kind == "event"]


def jumps(page: EventsViewModel) -> list[bool]:
    """Grows with each jump to the top."""
    seen: list[bool] = []
    page.begun.connect(lambda: seen.append(True))
    return seen


def test_the_page_opens_on_today(page: EventsViewModel) -> None:
    assert (numbers(page), told(page, "state")) == (("23", "23"), "ready")
    assert (told(page, "earlier"), told(page, "later")) == ("", "30–6")


@pytest.mark.parametrize(("index", "first"), [(0, "2"), (1, "4"), (2, "4"), (3, "3"), (4, "5"), (6, "5")])
def test_choosing_a_day_begins_with_it(page: EventsViewModel, index: int, first: str) -> None:
    seen = jumps(page)
    page.chooseDay(index)
    assert (len(seen), numbers(page), listed(page)[0]) == (1, ("23", str(23 + index)), first)
    page.toToday()
    assert (len(seen), numbers(page), listed(page)[0]) == (2, ("23", "23"), "2")


@pytest.mark.parametrize("index", [-1, 7, 1000])
def test_a_day_that_is_not_there_changes_nothing(page: EventsViewModel, index: int) -> None:
    seen = jumps(page)
    page.chooseDay(index)
    assert (seen, numbers(page)) == ([], ("23", "23"))


def test_the_sevens_reach_from_today_to_the_last_event(page: EventsViewModel) -> None:
    seen = []
    for sevens in (-1, 1, 4, 1, -1, -9):
        page.turn(sevens)
        seen.append((numbers(page)[0], told(page, "earlier"), told(page, "later")))
    assert seen == [
        ("23", "", "30–6"),
        ("30", "23–29", "7–13"),
        ("14", "7–13", ""),
        ("14", "7–13", ""),
        ("7", "30–6", "14–20"),
        ("23", "", "30–6"),
    ]


def test_the_nearest_days_of_an_empty_one_are_a_tap_away(page: EventsViewModel) -> None:
    page.chooseDay(4)
    page.toAfter()
    assert (numbers(page), listed(page)) == (("14", "18"), ["5"])
    page.turn(-1)
    page.chooseDay(0)
    page.toBefore()
    assert (numbers(page), listed(page)[0]) == (("23", "26"), "3")


def test_without_an_empty_day_there_is_no_nearest(page: EventsViewModel) -> None:
    page.toBefore()
    page.toAfter()
    assert numbers(page) == ("23", "23")


def test_a_filter_is_opened_and_a_tap_chooses_and_closes(page: EventsViewModel) -> None:
    page.choose("kind")
    assert told(page, "choosing") == "kind"
    page.takeKind("talks")
    assert (told(page, "choosing"), listed(page), told(page, "kind"), told(page, "filters")) == (
        "",
        ["2", "5"],
        "Samtal",
        1,
    )
    page.takePlace("station")
    assert (told(page, "state"), told(page, "place"), told(page, "filters")) == ("filtered", "Stationen", 2)
    page.takeAll()
    assert (told(page, "state"), len(listed(page)), told(page, "filters")) == ("ready", 5, 0)
    page.toggleFree()
    assert (told(page, "free"), listed(page)) == (True, ["2", "5"])
    page.choose("place")
    page.choose("place")
    assert told(page, "choosing") == ""


def test_a_minute_takes_away_what_has_ended_and_keeps_the_rest(page: EventsViewModel, scene: SceneOf) -> None:
    model = told(page, "rows")
    removed: list[tuple[int, int]] = []
    model.rowsRemoved.connect(lambda _, first, last: removed.append((first, last)))
    model.modelReset.connect(lambda: removed.append((-1, -1)))
    page.set_scene(scene(CONTENT, "2026-11-23 12:01"))
    assert removed == []
    page.set_scene(scene(CONTENT, "2026-11-23 14:48"))
    assert len(removed) == 1


def test_a_new_day_begins_by_itself(page: EventsViewModel, scene: SceneOf) -> None:
    page.chooseDay(0)
    page.set_scene(scene(CONTENT, "2026-11-23 23:59"))
    assert numbers(page) == ("23", "23")
    page.set_scene(scene(CONTENT, "2026-11-24 00:00"))
    assert numbers(page) == ("24", "24")


def test_clear_and_a_fresh_start_forget_day_sevens_and_filter(page: EventsViewModel) -> None:
    for forget in (page.clear, page.start_afresh):
        page.turn(1)
        page.chooseDay(3)
        page.takeKind("talks")
        page.choose("place")
        page.leave()
        forget()
        page.enter("")
        assert (numbers(page), told(page, "filters"), told(page, "choosing")) == (("23", "23"), 0, "")


def test_the_end_of_the_list_asks_for_more_only_where_there_is_more(page: EventsViewModel) -> None:
    before = listed(page)
    page.listMore()
    assert listed(page) == before


@pytest.mark.usefixtures("qapp")
def test_before_there_is_content_no_tap_does_anything() -> None:
    page = EventsViewModel()
    page.enter("")
    page.turn(1)
    page.toToday()
    page.toBefore()
    page.toAfter()
    page.toggleFree()
    page.listMore()
    page.chooseDay(0)
    page.takeKind("talks")
    assert told(page, "rows").rowCount() == 0


def test_a_chosen_day_stays_among_the_seven_when_midnight_passes(scene: SceneOf, page: EventsViewModel) -> None:
    page.turn(1)
    page.chooseDay(0)
    assert numbers(page) == ("30", "30")
    page.set_scene(scene(CONTENT, "2026-11-24 00:00"))
    assert numbers(page) == ("24", "30")


def test_a_chosen_day_after_the_last_event_of_new_content_gives_way(scene: SceneOf, page: EventsViewModel) -> None:
    page.turn(3)
    page.chooseDay(4)
    assert numbers(page) == ("14", "18")
    soon = [one for one in CONTENT.occurrences if one.starts < at("2026-12-01 00:00")]
    page.set_scene(scene(replace(CONTENT, occurrences=tuple(soon))))
    assert numbers(page) == ("23", "23")
