"""Every row of an event that is on says so, and Home names each event once."""

from dataclasses import replace

import pytest

from kiosk.content.search.texts import Kind
from kiosk.domain.model import Status
from kiosk.viewmodels.formatting import joined
from kiosk.viewmodels.hit_rows import hit_row
from kiosk.viewmodels.pages.event_view import event_view
from kiosk.viewmodels.pages.home_view import home_view
from kiosk.viewmodels.pages.mylist_view import my_list_view
from kiosk.viewmodels.pages.place_view import place_view
from tests.factories import all_day, content, event, occurrence, place
from tests.viewmodels.conftest import SceneOf

NOW, OVER = "2026-11-23 15:10", "2026-11-23 16:30"
SAME_DAY = occurrence("music", "2026-11-23 12:00", "2026-11-23 16:30", 1)
DAY = content(
    places=[place("quay", 1, "Kajen")],
    events=[event("music", "Musik", place="quay"), event("talk"), event("show", place="quay"), event("late")],
    occurrences=[
        SAME_DAY,
        occurrence("talk", "2026-11-23 15:00", "2026-11-23 16:00", 2),
        occurrence("show", "2026-11-01 10:00", "2027-02-14 16:00", 3),
        *(occurrence("late", f"2026-11-23 {hour}:00", f"2026-11-23 {hour}:30", hour) for hour in (17, 18, 19)),
    ],
)


def test_home_says_it_below_the_card_and_names_each_event_once(scene: SceneOf) -> None:
    rows = home_view(scene(DAY, NOW)).rows
    assert [(row.id, row.time, row.day) for row in rows] == [
        ("music/1", "12:00", "Just nu"),
        ("late/17", "17:00", "I dag"),
        ("show/3", "Pågår", ""),
    ]


def test_a_full_day_leaves_a_row_of_home_to_what_goes_on(scene: SceneOf) -> None:
    more = [occurrence(f"e{hour}", f"2026-11-23 {hour}:00", f"2026-11-23 {hour}:30", hour) for hour in (20, 21, 22)]
    events = {**DAY.events, **{one.event: event(one.event) for one in more}}
    full = replace(DAY, events=events, occurrences=(*DAY.occurrences, *more))
    assert [row.id for row in home_view(scene(full, NOW)).rows] == ["music/1", "late/17", "show/3"]


@pytest.mark.parametrize(("now", "when"), [(NOW, "Just nu 12:00–16:30"), (OVER, "I dag 12:00–16:30")])
def test_its_own_page_says_it_while_it_is_on(scene: SceneOf, now: str, when: str) -> None:
    assert event_view(scene(DAY, now), "music", "1").when == when


def test_what_is_called_off_is_not_on(scene: SceneOf) -> None:
    off = replace(DAY, occurrences=(replace(SAME_DAY, status=Status.CANCELLED), *DAY.occurrences[1:]))
    assert event_view(scene(off, NOW), "music", "1").when == "I dag 12:00–16:30"


@pytest.mark.parametrize(
    ("first", "days", "when"),
    [
        ("2026-11-23", 1, "I dag"),
        ("2026-11-22", 3, "Pågår · Söndag 22 november – tisdag 24 november"),
        ("2026-11-24", 2, "Tisdag 24 november – onsdag 25 november"),
    ],
)
def test_whole_days_say_it_too(scene: SceneOf, first: str, days: int, when: str) -> None:
    whole = content(events=[event("fair", all_day=True)], occurrences=[all_day("fair", first, days)])
    assert event_view(scene(whole, NOW), "fair", "").when.replace("\N{NO-BREAK SPACE}", " ") == when


def test_the_rows_of_a_place_the_list_and_the_search_say_it(scene: SceneOf) -> None:
    shown = scene(DAY, NOW)
    rows = place_view(shown, "quay").events
    assert [(row.time, row.detail) for row in rows] == [
        ("Pågår", joined("Kajen", "till och med 14\N{NO-BREAK SPACE}februari\N{NO-BREAK SPACE}2027")),
        ("12:00", joined("Just nu", "Kajen")),
    ]
    listed = my_list_view(shown, ("event/music", "event/show")).rows
    assert [row.detail for row in listed] == [joined("Just nu", "12:00", "Kajen"), joined("Pågår", "Kajen")]
    hits = [hit_row(shown, Kind.EVENT, id, "") for id in ("music", "show")]
    assert [hit and hit.detail for hit in hits] == [joined("Just nu 12:00", "Kajen"), joined("Pågår", "Kajen")]


@pytest.mark.parametrize(
    ("title", "subject"), [("Musik", "Musik, I dag 12:00–16:30"), ("Musik " * 10, "I dag 12:00–16:30")]
)
def test_what_goes_into_the_calendar_is_named_with_its_time(scene: SceneOf, title: str, subject: str) -> None:
    named = replace(DAY, events={**DAY.events, "music": event("music", title.strip())})
    assert event_view(scene(named, "2026-11-23 09:00"), "music", "1").subject == subject
