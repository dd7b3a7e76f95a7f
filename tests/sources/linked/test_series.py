"""What events are parts of: status, names and places are handed down, and dates around parts are a frame."""

from typing import Any

import pytest

from kiosk.domain.model import Status
from tests.sources.linked.sample_answers import complaints, event, linked, only, walls

SERIES = {"@type": "EventSeries", "@id": "https://ok.example/s", "name": "Kodstuga"}
FRAME = {"startDate": "2026-12-01", "endDate": "2026-12-31"}
OFF = {"eventStatus": "https://schema.org/EventCancelled"}


def part(day: int, **properties: Any) -> dict[str, Any]:
    """A time on a day of December, with `properties` of its own."""
    times = {"startDate": f"2026-12-{day:02}T18:00", "endDate": f"2026-12-{day:02}T20:00"}
    return {"@type": "Event", **times, **properties}


def test_parts_without_a_name_are_times() -> None:
    parts = [
        {"@type": "Event", "startDate": "2026-12-01T18:00", "endDate": "2026-12-01T19:00"},
        {"@type": "Event", "startDate": "2026-12-08T18:00", "duration": "PT2H", "eventStatus": "EventCancelled"},
        {"@type": "Event", "startDate": "later"},
    ]
    series = event(**{"@type": "EventSeries"}, startDate=None, endDate=None, subEvent=parts)
    drafts = linked(series)
    assert walls(only(drafts)) == ["2026-12-01 18:00–19:00", "2026-12-08 18:00–20:00 off"]
    assert complaints(drafts) == [("https://ok.example/e", "startDate")]


def test_parts_with_names_are_events_that_share_what_they_do_not_say() -> None:
    parts = [event(**{"@id": f"https://ok.example/{name}"}, name=name) for name in ("Kod", "Fika")]
    whole = {"@type": "Festival", "name": "Vecka", "location": "Prisma", "organizer": "HETCH", "subEvent": parts}
    drafts = linked(whole)
    assert [(draft.title["sv"], draft.place, draft.organiser) for draft in drafts.events] == [
        ("Kod", "Prisma", "HETCH"),
        ("Fika", "Prisma", "HETCH"),
    ]
    assert drafts.problems == ()


def test_the_name_of_a_course_holds_for_its_instances() -> None:
    instance = {"@type": "CourseInstance", "startDate": "2026-12-01T18:00", "endDate": "2026-12-01T20:00"}
    assert only(linked({"@type": "Course", "name": "AI", "hasCourseInstance": instance})).title == {"sv": "AI"}


def test_an_event_without_a_name_goes_by_that_of_who_holds_it() -> None:
    held = {"@type": "Event", "startDate": "2026-12-01", "location": "Memphis", "offers": "https://ok.example/b"}
    draft = only(linked({"@type": "MusicGroup", "name": "Trio", "event": [held]}))
    assert (draft.title, draft.place, draft.booking) == ({"sv": "Trio"}, "Memphis", "https://ok.example/b")


def test_mere_mentions_of_events_are_none() -> None:
    mentions = {
        "superEvent": {"@type": "Event", "name": "Vecka"},
        "eventsInSameSeries": [{"@type": "Event", "@id": "x"}],
    }
    drafts = linked(event(**mentions))
    assert (len(drafts.events), drafts.problems) == (1, ())


STATUSES: list[tuple[Any, Status, list[str]]] = [
    (["EventScheduled", "EventCancelled"], Status.CANCELLED, []),
    (["https://schema.org/EventRescheduled", {"@id": "https://schema.org/EventCancelled"}], Status.CANCELLED, []),
    (["EventPostponed", "EventCancelled"], Status.CANCELLED, []),
    (["EventCancelled", "EventPostponed"], Status.CANCELLED, []),
    (["EventRescheduled", "EventPostponed"], Status.CANCELLED, ["eventStatus"]),
    (["EventMovedOnline", "EventRescheduled"], Status.CONFIRMED, []),
    ("EventRescheduled, EventCancelled", Status.CANCELLED, []),
    (["EventScheduled", "https://schema.org/EventMovedOnline"], Status.CONFIRMED, []),
    ({"@type": "EventStatusType", "name": "EventCancelled"}, Status.CANCELLED, []),
    ([{"@type": "EventStatusType", "@id": "#s1", "name": "Cancelled"}, "EventRescheduled"], Status.CANCELLED, []),
    ([], Status.CONFIRMED, []),
]


@pytest.mark.parametrize(("said", "status", "columns"), STATUSES)
def test_all_of_a_status_counts(said: Any, status: Status, columns: list[str]) -> None:
    drafts = linked(event(eventStatus=said))
    assert only(drafts).status is status
    assert [column for _, column in complaints(drafts)] == columns


def test_a_series_hands_its_status_to_times_that_have_none() -> None:
    parts = [part(1), part(8, eventStatus="EventScheduled"), part(15)]
    draft = only(linked({**SERIES, **OFF, "subEvent": parts}))
    assert walls(draft) == ["2026-12-01 18:00–20:00 off", "2026-12-08 18:00–20:00", "2026-12-15 18:00–20:00 off"]
    assert draft.status is Status.CONFIRMED
    assert only(linked({**SERIES, **OFF, "subEvent": [part(1), part(8)]})).status is Status.CANCELLED


DIRECTIONS = ["subEvent", "superEvent", "both"]


def told(direction: str, whole: dict[str, Any], parts: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """A whole with its parts, which know of one another in a direction."""
    ups = {} if direction == "subEvent" else {"superEvent": {"@id": whole["@id"]}}
    downs = {} if direction == "superEvent" else {"subEvent": [{"@id": each["@id"]} for each in parts]}
    return [whole | downs, *(each | ups for each in parts)]


@pytest.mark.parametrize("direction", DIRECTIONS)
def test_a_series_hands_its_status_to_events_that_have_none(direction: str) -> None:
    parts = [part(1, **{"@id": "#a"}, name="Kod"), part(2, **{"@id": "#b"}, name="Fika", eventStatus="EventScheduled")]
    drafts = linked({"@graph": told(direction, SERIES | OFF | FRAME, parts)})
    assert [(draft.title["sv"], draft.status) for draft in drafts.events] == [
        ("Kod", Status.CANCELLED),
        ("Fika", Status.CONFIRMED),
    ]
    assert drafts.problems == ()


@pytest.mark.parametrize("direction", DIRECTIONS)
def test_the_dates_of_a_series_are_a_frame_around_its_times(direction: str) -> None:
    parts = [part(1, **{"@id": "#a"}), part(8, **{"@id": "#b"}, name="Kodstuga")]
    draft = only(linked({"@graph": told(direction, SERIES | FRAME, parts)}))
    assert (draft.uid, draft.all_day) == ("https://ok.example/s", False)
    assert walls(draft) == ["2026-12-01 18:00–20:00", "2026-12-08 18:00–20:00"]


def test_a_series_without_dated_parts_takes_place_when_it_says() -> None:
    draft = only(linked({**SERIES, **FRAME}))
    assert (draft.all_day, len(draft.spans)) == (True, 1)
    for bare in ({"@type": "Event", "name": "Kod"}, {"@id": "https://elsewhere.example/x"}):
        assert "Kodstuga" in [draft.title["sv"] for draft in linked({**SERIES, **FRAME, "subEvent": [bare]}).events]


def test_a_series_inside_its_part_is_no_event() -> None:
    within = event(superEvent={**SERIES, **FRAME, **OFF, "location": "Prisma"})
    draft = only(linked(within))
    assert (draft.title, draft.status, draft.place) == ({"sv": "Möte"}, Status.CANCELLED, "Prisma")


def test_a_conference_stays_an_event_beside_its_talks() -> None:
    talks = [part(1, name="Kod"), part(1, name="Fika", **OFF)]
    drafts = linked({**SERIES, "@type": "Event", **FRAME, "subEvent": talks})
    assert [(draft.title["sv"], draft.status) for draft in drafts.events] == [
        ("Kodstuga", Status.CONFIRMED),
        ("Kod", Status.CONFIRMED),
        ("Fika", Status.CANCELLED),
    ]


def test_what_is_said_furthest_out_holds_for_the_innermost() -> None:
    season = {"@type": "EventSeries", "name": "Höst", "@id": "#s", **FRAME, "subEvent": [part(1, name="Kod")]}
    year = {
        "@type": "EventSeries",
        "name": "År",
        "@id": "#y",
        **FRAME,
        **OFF,
        "location": "Prisma",
        "subEvent": [season],
    }
    draft = only(linked(year))
    assert (draft.title, draft.status, draft.place) == ({"sv": "Kod"}, Status.CANCELLED, "Prisma")


def test_events_that_are_parts_of_one_another_come_to_an_end() -> None:
    one = event(**{"@id": "#a"}, superEvent={"@id": "#b"}, subEvent={"@id": "#b"})
    other = event(**{"@id": "#b"}, superEvent={"@id": "#a"}, name="Fika")
    assert len(linked({"@graph": [one, other]}).events) == 2
