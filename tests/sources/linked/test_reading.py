"""Linked data of schema.org in every dress it is seen in."""

import json
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from kiosk.content.reading.sandbox import Limits, sandboxed
from kiosk.domain.errors import Severity
from kiosk.domain.model import Admission, Status
from kiosk.sources.drafts import EventDraft
from kiosk.sources.linked.event_manager import read_event_manager
from kiosk.sources.linked.reading import MOST_PROBLEMS, read_linked
from tests.sources.linked.sample_answers import LINKED, MANAGER, TODAY, complaints, event, linked, only, walls

DRESSES: list[Any] = [
    event(),
    [event()],
    {"@graph": [event()]},
    event(**{"@type": ["Event", "SocialEvent"]}),
    event(**{"@type": "http://schema.org/Event"}),
    event(**{"@context": {"schema": "https://schema.org"}, "@type": "schema:Event"}),
    event(**{"@type": "Hackathon"}),
    event(name=[{"@value": "Möte", "@language": "sv-SE"}]),
    event(name={"sv": "Möte"}, startDate=["2026-12-01T18:00"]),
    event(name="<b>M&amp;ouml;te</b>"),
    {"@type": "ItemList", "itemListElement": [{"@type": "ListItem", "position": 1, "item": event()}]},
    {"@type": "WebPage", "mainEntity": event()},
    {"@type": "Organization", "name": "X", "event": [event()]},
    {
        "@context": [{"s": "http://schema.org/", "titel": "s:name", "id": "@id", "typ": "@type"}],
        "typ": "s:Event",
        "id": "https://ok.example/e",
        "titel": "Möte",
        "s:startDate": "2026-12-01T18:00",
        "http://schema.org/endDate": {"@value": "2026-12-01T20:00", "@type": "xsd:dateTime"},
    },
]


@pytest.mark.parametrize("value", DRESSES)
def test_an_event_is_known_in_any_dress(value: object) -> None:
    draft = only(linked(value))
    assert (draft.uid, draft.title) == ("https://ok.example/e", {"sv": "Möte"})
    assert walls(draft) == ["2026-12-01 18:00–20:00"]


TIMES: list[tuple[dict[str, Any], list[str]]] = [
    ({"startDate": "2026-12-01T18:00:00+00:00", "endDate": "2026-12-01T20:00Z"}, ["2026-12-01 19:00–21:00"]),
    ({"startDate": "20261201T180000+0100", "endDate": "2026-12-01 19:30"}, ["2026-12-01 18:00–19:30"]),
    ({"startDate": "2026-12-01", "endDate": None}, ["2026-12-01 00:00–00:00"]),
    ({"startDate": "2026-12-01", "endDate": "2026-12-03"}, ["2026-12-01 00:00–00:00"]),
    ({"startDate": "2026-12-01T18:00", "endDate": None}, ["2026-12-01 18:00–19:00"]),
    ({"startDate": "2026-12-01T18:00", "endDate": "2026-12-01T18:00"}, ["2026-12-01 18:00–19:00"]),
    ({"startDate": "2026-12-01T18:00", "endDate": None, "duration": "PT1H30M"}, ["2026-12-01 18:00–19:30"]),
    ({"startDate": "2020-12-01T18:00", "endDate": "2020-12-01T20:00"}, ["2020-12-01 18:00–20:00"]),
    (
        {"startDate": ["2026-12-01T18:00", "2026-12-02T18:00"], "endDate": ["2026-12-01T20:00", "2026-12-02T21:00"]},
        ["2026-12-01 18:00–20:00", "2026-12-02 18:00–21:00"],
    ),
    ({"startDate": "2027-03-28T02:30", "endDate": "2027-03-28T05:00"}, ["2027-03-28 03:30–05:00"]),
]


@pytest.mark.parametrize(("properties", "expected"), TIMES)
def test_times_of_every_form(properties: dict[str, Any], expected: list[str]) -> None:
    assert walls(only(linked(event(**properties)))) == expected


def test_several_days_end_with_the_last() -> None:
    draft = only(linked(event(startDate="2026-12-01", endDate="2026-12-03")))
    assert draft.all_day
    assert (draft.spans[0].ends - draft.spans[0].starts).days == 3


def test_the_plan_may_call_every_time_swedish() -> None:
    value = event(startDate="2026-12-01T18:00:00Z", endDate="2026-12-01T20:00:00+00:00")
    assert walls(only(linked(value, replace(LINKED, wall_time=True)))) == ["2026-12-01 18:00–20:00"]


def schedule(**properties: Any) -> dict[str, Any]:
    return event(startDate=None, endDate=None, eventSchedule={"@type": "Schedule", **properties})


SCHEDULES: list[tuple[dict[str, Any], list[str]]] = [
    (
        {"repeatFrequency": "P1W", "byDay": "https://schema.org/Wednesday", "startTime": "18:00", "endTime": "19:00",
         "startDate": "2026-11-01", "endDate": "2026-12-10", "exceptDate": "2026-12-02"},
        ["2026-11-25 18:00–19:00", "2026-12-09 18:00–19:00"],
    ),
    (
        {"repeatFrequency": "P1D", "repeatCount": 2, "startTime": "09:00", "endTime": "10:00",
         "startDate": "2026-12-24"},
        ["2026-12-24 09:00–10:00", "2026-12-25 09:00–10:00"],
    ),
    (
        {"repeatFrequency": "P1M", "byDay": "2MO", "startTime": "18:00", "endTime": "19:30", "endDate": "2027-02-01"},
        ["2026-12-14 18:00–19:30", "2027-01-11 18:00–19:30"],
    ),
    (
        {"repeatFrequency": "P1M", "byMonthDay": [1, 15], "startTime": "09:00", "endTime": "10:00",
         "endDate": "2026-12-31"},
        ["2026-12-01 09:00–10:00", "2026-12-15 09:00–10:00"],
    ),
    (
        {"repeatFrequency": "weekly", "byDay": ["Monday", "Tu"], "startTime": "22:00", "endTime": "01:00",
         "endDate": "2026-11-30"},
        ["2026-11-23 22:00–01:00", "2026-11-24 22:00–01:00", "2026-11-30 22:00–01:00"],
    ),
    (
        {"repeatFrequency": "P1D", "startTime": "09:00", "duration": "PT30M", "endDate": "2026-11-23",
         "scheduleTimezone": "Europe/London"},
        ["2026-11-23 10:00–10:30"],
    ),
    ({"startDate": "2026-12-01 12:00:00", "endDate": "2026-12-01 15:00:00"}, ["2026-12-01 12:00–15:00"]),
    (
        {"repeatFrequency": "P1W", "byDay": "We", "startTime": "19:00", "endTime": "20:00",
         "startDate": "2017-01-01", "endDate": "2017-12-31"},
        ["2017-12-27 19:00–20:00"],
    ),
]  # fmt: skip


@pytest.mark.parametrize(("properties", "expected"), SCHEDULES)
def test_schedules_are_written_out(properties: dict[str, Any], expected: list[str]) -> None:
    assert walls(only(linked(schedule(**properties)))) == expected


def test_a_weekly_time_stays_over_both_changes_of_the_clock() -> None:
    value = schedule(repeatFrequency="P1W", byDay="Sunday", startTime="18:00", endTime="20:00", startDate="2026-11-22")
    found = walls(only(linked(value)))
    assert {time[11:] for time in found} == {"18:00–20:00"}
    assert "2027-03-28 18:00–20:00" in found
    assert "2027-10-31 18:00–20:00" in found
    assert max(found) < "2028-01-01"


FIELDS: list[tuple[dict[str, Any], Callable[[EventDraft], object], object]] = [
    ({"location": "Prisma"}, lambda draft: draft.place, "Prisma"),
    ({"location": {"@type": "Place", "name": "Salen", "containedInPlace": {"name": "Prisma"}}},
     lambda draft: draft.place, "Salen, Prisma"),
    ({"location": {"@type": "Place", "address": {"streetAddress": "Kajen 1", "addressLocality": "Helsingborg"}}},
     lambda draft: draft.place, "Kajen 1, Helsingborg"),
    ({"location": {"@type": "PostalAddress", "streetAddress": "Kajen 1"}}, lambda draft: draft.place, "Kajen 1"),
    ({"location": [{"@type": "VirtualLocation", "url": "https://ok.example"}, {"@type": "Place", "name": "Prisma"}]},
     lambda draft: draft.place, "Prisma"),
    ({"location": {"@type": "VirtualLocation", "url": "https://ok.example"}}, lambda draft: draft.place, "Online"),
    ({"eventAttendanceMode": "https://schema.org/OnlineEventAttendanceMode"}, lambda draft: draft.place, "Online"),
    ({"organizer": [{"@type": "Person", "name": "Kim"}]}, lambda draft: draft.organiser, "Kim"),
    ({"organizer": "HETCH"}, lambda draft: draft.organiser, "HETCH"),
    ({"eventStatus": "https://schema.org/EventCancelled"}, lambda draft: draft.status, Status.CANCELLED),
    ({"eventStatus": {"@id": "schema:EventPostponed"}}, lambda draft: draft.status, Status.CANCELLED),
    ({"eventStatus": "EventRescheduled", "previousStartDate": "2026-11-30"},
     lambda draft: draft.status, Status.CONFIRMED),
    ({"isAccessibleForFree": True}, lambda draft: draft.admission, Admission.FREE),
    ({"isAccessibleForFree": "https://schema.org/True"}, lambda draft: draft.admission, Admission.FREE),
    ({"offers": {"@type": "Offer", "price": "$13.00"}}, lambda draft: draft.admission, Admission.PAID),
    ({"offers": {"@type": "AggregateOffer", "lowPrice": 0}}, lambda draft: draft.admission, Admission.FREE),
    ({"offers": {"priceSpecification": [{"price": "1 250 kr"}]}}, lambda draft: draft.admission, Admission.PAID),
    ({"offers": {"url": "https://ok.example/b"}}, lambda draft: (draft.admission, draft.booking),
     (Admission.BOOK, "https://ok.example/b")),
    ({"url": "https://ok.example/i"}, lambda draft: draft.booking, "https://ok.example/i"),
    ({"url": "http://ok.example/i"}, lambda draft: draft.booking, ""),
    ({"keywords": "ai, data; ai", "about": [{"@type": "Thing", "name": "Hamn"}]}, lambda draft: draft.tags,
     ("ai", "data", "Hamn")),
    ({"description": "<p>Hej</p>"}, lambda draft: (draft.summary, draft.text), ({"sv": "Hej"}, {})),
    ({"inLanguage": "en-GB"}, lambda draft: draft.title, {"en": "Möte"}),
    ({"name": {"sv": "Möte", "en": "Meeting"}}, lambda draft: draft.title, {"sv": "Möte", "en": "Meeting"}),
    ({"identifier": {"@type": "PropertyValue", "value": "m-1"}}, lambda draft: draft.uid, "m-1"),
    ({"identifier": 7}, lambda draft: draft.uid, "city:7"),
    ({"@id": "_:b0"}, lambda draft: draft.uid, "mote-2026-12-01"),
]  # fmt: skip


@pytest.mark.parametrize(("properties", "read", "expected"), FIELDS)
def test_what_a_property_means(
    properties: dict[str, Any], read: Callable[[EventDraft], object], expected: object
) -> None:
    assert read(only(linked(event(**properties)))) == expected


LONG = "<p>Hej.</p>" + "<p>" + "ord " * 100 + "</p>"
BRIEFS = ["", "Hej.", "Hej. ord ord …", "Hej. ord ord [&hellip;]", "<p>Hej. ord ord...</p>", "Hej.\nord (…)"]


@pytest.mark.parametrize("brief", BRIEFS)
def test_of_a_long_description_its_beginning_is_no_summary(brief: str) -> None:
    draft = only(linked(event(description=LONG, disambiguatingDescription=brief)))
    assert draft.text["sv"].startswith("Hej.\nord ord")
    assert draft.summary == {}


def test_a_summary_of_its_own_stays() -> None:
    draft = only(linked(event(description=LONG, disambiguatingDescription="Ord för ord …")))
    assert draft.summary == {"sv": "Ord för ord …"}
    assert draft.text["sv"].startswith("Hej.\nord ord")


@pytest.mark.parametrize(("column", "most"), [("name", 90), ("description", 1_000)])
def test_too_long_a_text_is_cut_and_said(column: str, most: int) -> None:
    drafts = linked(event(**{column: "ord " * 400}))
    draft = only(drafts)
    assert len((draft.title if column == "name" else draft.text)["sv"]) <= most
    assert complaints(drafts) == [("https://ok.example/e", column)]


COSTLY: list[tuple[dict[str, Any], str]] = [
    ({"startDate": None}, "startDate"),
    ({"startDate": "2026-11"}, "startDate"),
    ({"startDate": "2026-02-30"}, "startDate"),
    ({"startDate": "i morgon"}, "startDate"),
    ({"startDate": "9999-12-31"}, "startDate"),
    ({"startDate": "2062-12-01T18:00", "endDate": None}, "startDate"),
    ({"endDate": "2026-12-01T17:00"}, "endDate"),
    ({"endDate": "2036-12-01T17:00"}, "endDate"),
    ({"name": None}, "name"),
    ({"eventStatus": "EventRescheduled", "startDate": None}, "startDate"),
    ({"eventSchedule": {"repeatFrequency": "PT1H", "startTime": "09:00"}}, "repeatFrequency"),
    ({"eventSchedule": {"repeatFrequency": "P1W", "byDay": "Someday"}}, "byDay"),
    ({"eventSchedule": {"repeatFrequency": "P1D", "startTime": "25:00"}}, "startTime"),
    (
        {"eventSchedule": {"repeatFrequency": "P1D", "startTime": "9:00", "scheduleTimezone": "../etc"}},
        "scheduleTimezone",
    ),
]


@pytest.mark.parametrize(("properties", "column"), COSTLY)
def test_a_broken_event_costs_only_itself(properties: dict[str, Any], column: str) -> None:
    drafts = linked([event(**properties, **{"@id": "https://ok.example/broken"}), event()])
    assert only(drafts).uid == "https://ok.example/e"
    (problem,) = drafts.problems
    assert (problem.column, problem.severity) == (column, Severity.WARNING)
    assert problem.uid


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


def test_a_schedule_lasts_as_long_as_its_event() -> None:
    drafts = linked(event(eventSchedule={"@type": "Schedule", "repeatFrequency": "P1M", "repeatCount": 2}))
    assert walls(only(drafts)) == ["2026-12-01 18:00–20:00", "2027-01-01 18:00–20:00"]
    assert drafts.problems == ()


def test_the_same_guess_is_said_once() -> None:
    value = schedule(repeatFrequency="P1D", startTime="18:00", startDate="2026-12-01", repeatCount=5)
    assert complaints(linked(value)) == [("https://ok.example/e", "endDate")]


def test_mere_mentions_of_events_are_none() -> None:
    mentions = {
        "superEvent": {"@type": "Event", "name": "Vecka"},
        "eventsInSameSeries": [{"@type": "Event", "@id": "x"}],
    }
    drafts = linked(event(**mentions))
    assert (len(drafts.events), drafts.problems) == (1, ())


def test_references_are_followed_also_in_circles() -> None:
    graph = [
        event(organizer={"@id": "#o"}, location={"@id": "#p"}, subEvent={"@id": "https://ok.example/e"}),
        {"@type": "Organization", "@id": "#o", "name": "HETCH", "location": {"@id": "#p"}, "member": {"@id": "#o"}},
        {"@type": "Place", "@id": "#p", "name": "Prisma", "containedInPlace": {"@id": "#p"}},
    ]
    drafts = linked({"@graph": graph})
    draft = only(drafts)
    assert (draft.organiser, draft.place) == ("HETCH", "Prisma")
    assert [member.place for member in drafts.members] == ["Prisma"]
    assert [place.id for place in drafts.places] == ["prisma"]


def test_an_organisation_is_a_member() -> None:
    value = {
        "@type": "BankOrCreditUnion",
        "name": "Resurs Bank",
        "telephone": "042-38 20 00",
        "email": "mailto:info@ok.example",
        "url": "https://ok.example",
        "logo": "https://ok.example/logo.png",
        "address": {"@type": "PostalAddress", "streetAddress": "Ekslingan 9", "addressLocality": "Helsingborg"},
    }
    (member,) = linked(value).members
    assert (member.id, member.name, member.place) == ("resurs-bank", {"sv": "Resurs Bank"}, "Ekslingan 9, Helsingborg")
    assert (member.phone, member.email) == ("+46 42 38 20 00", "info@ok.example")
    assert (member.website, member.picture) == ("https://ok.example", "")


def test_what_is_no_number_or_address_is_left_out_of_a_member() -> None:
    drafts = linked({"@type": "NGO", "name": "X", "telephone": "ring oss", "email": "info(at)x", "url": "x.example"})
    (member,) = drafts.members
    assert (member.phone, member.email, member.website) == ("", "", "")
    assert sorted(column for _, column in complaints(drafts)) == ["email", "telephone", "url"]


def test_who_publishes_a_page_is_no_member() -> None:
    graph = [{"@type": "WebSite", "publisher": {"@id": "#o"}}, {"@type": "Organization", "@id": "#o", "name": "Staden"}]
    assert linked({"@graph": [*graph, event()]}).members == ()


def test_a_place_has_its_position() -> None:
    geo = {"@type": "GeoCoordinates", "latitude": "56,0413", "longitude": 12.69451234}
    (place,) = linked({"@type": "Place", "name": "Kajen Öst", "geo": geo}).places
    assert (place.id, place.coordinates) == ("kajen-ost", "56.0413,12.694512")


PAGE = """<!doctype html><html><head><title>x</title>
<script type="application/ld+json"><!-- {} --></script>
<script type="application/ld+json">//<![CDATA[
%s
//]]></script>
<script TYPE='Application/LD+JSON; charset=utf-8'>{"broken": ,}</script>
<!-- <script type="application/ld+json">{"@type": "Event"}</script> -->
<script>var notThis = {"@type": "Event"};</script></head><body></html>"""


def test_a_page_is_read_script_by_script() -> None:
    drafts = linked((PAGE % '{"@type": "Event", "name": "A", "startDate": "2026-12-01"}').encode())
    assert only(drafts).title == {"sv": "A"}
    assert [(problem.uid, problem.severity) for problem in drafts.problems] == [("script 3", Severity.WARNING)]


def test_json_lines_are_read_line_by_line() -> None:
    drafts = linked(b'{"@type":"Event","name":"A","startDate":"2026-12-01"}\n{bad\n\n{"@type":"Place","name":"P"}\n')
    assert (len(drafts.events), len(drafts.places)) == (1, 1)
    assert [(problem.row, problem.severity) for problem in drafts.problems] == [(2, Severity.WARNING)]


WHOLE = '{"@type": "Event", "name": "Åre", "startDate": "2026-12-01"}'


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "windows-1252"])
def test_encodings(encoding: str) -> None:
    drafts = linked(WHOLE.encode(encoding))
    assert only(drafts).title == {"sv": "Åre"}
    assert len(drafts.problems) == (encoding == "windows-1252")


HOSTILE: list[bytes] = [
    b"",
    b"  \n",
    b"42",
    b'"x"',
    b"{",
    b"[" * 100_000,
    b'{"a":' * 90 + b"1" + b"}" * 90,
    b"\xff\xfe\xff",
    b"\x81\x8d\x00",
    b"<p>not a page with data",
    b"<" * 1000,
    b'{"@type":"Recipe"}',
    b'{"@graph":[],"@graph":[]}',
    b'{"@type":"Event","@type":"Event","name":"A"}',
    b'{"@type":"Event","name":"A","startDate":Infinity}',
    b'{"@type":"Event","name":"A","startDate":1e999}',
    b'{"@type":"Event","name":"A","startDate":' + b"9" * 5_000 + b"}",
    b'{"@type":"Event","name":"\\ud800","startDate":"2026-12-01"}',
]


@pytest.mark.parametrize("data", HOSTILE)
def test_what_nobody_can_mean_is_a_problem(data: bytes) -> None:
    drafts = linked(data)
    assert (drafts.events, drafts.members, drafts.places) == ((), (), ())
    assert drafts.problems


@pytest.mark.parametrize("value", [[], {}])
def test_nothing_is_no_problem(value: object) -> None:
    assert linked(value).problems == ()


def test_problems_have_an_end() -> None:
    assert len(linked([{"@type": "Event", "name": f"x{n}"} for n in range(10_000)]).problems) == MOST_PROBLEMS + 1


def test_ten_thousand_events_are_read_in_the_cage() -> None:
    events = [event(**{"@id": f"https://ok.example/{n}"}, description=f"<p>{n}</p>") for n in range(10_000)]
    drafts = sandboxed(read_linked, Limits(), json.dumps(events).encode(), LINKED, "city.json", TODAY, "sv")
    assert len(drafts.events) == 10_000


def test_the_event_manager_is_read_in_the_cage() -> None:
    drafts = sandboxed(read_event_manager, Limits(), b'[{"id": 1}]', MANAGER, "api", TODAY, "sv")
    assert complaints(drafts) == [("api:1", "title")]
