"""Linked data of schema.org in every dress it is seen in."""

import json
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from kiosk.content.reading.sandbox import Limits, sandboxed
from kiosk.domain.model import Admission, Status
from kiosk.domain.problems import Severity
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


def test_problems_have_an_end() -> None:
    assert len(linked([{"@type": "Event", "name": f"x{n}"} for n in range(10_000)]).problems) == MOST_PROBLEMS + 1


def test_ten_thousand_events_are_read_in_the_cage() -> None:
    events = [event(**{"@id": f"https://ok.example/{n}"}, description=f"<p>{n}</p>") for n in range(10_000)]
    drafts = sandboxed(read_linked, Limits(), json.dumps(events).encode(), LINKED, "city.json", TODAY, "sv")
    assert len(drafts.events) == 10_000


def test_the_event_manager_is_read_in_the_cage() -> None:
    drafts = sandboxed(read_event_manager, Limits(), b'[{"id": 1}]', MANAGER, "api", TODAY, "sv")
    assert complaints(drafts) == [("api:1", "title")]
