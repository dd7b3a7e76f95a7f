"""Answers as the city's systems give them, with content of our own, and how tests read them."""

import json
from datetime import date
from typing import Any

from kiosk.domain.walltime import local
from kiosk.sources.drafts import Drafts, EventDraft
from kiosk.sources.linked.event_manager import read_event_manager
from kiosk.sources.linked.reading import read_linked
from kiosk.sources.plan import SourceKind, SourcePlan

TODAY = date(2026, 11, 23)
LINKED = SourcePlan(name="city", type=SourceKind.LINKED_DATA, path="city.json")
MANAGER = SourcePlan(name="api", type=SourceKind.EVENT_MANAGER, address="https://ok.example/wp/v2/event")

OLDER: dict[str, Any] = {
    "id": 4711,
    "date": "2026-10-01T09:00:00",
    "status": "publish",
    "slug": "kodstuga",
    "title": {"rendered": "Kodstuga f&ouml;r alla &#8211; h&ouml;st", "plain_text": "Kodstuga"},
    "content": {
        "rendered": "<p>Ta med <b>dator</b>.</p>\n<ul><li>Fika</li><li>Hj&auml;lp</li></ul>\n",
        "protected": False,
    },
    "featured_media": {"id": 1, "source_url": "https://ok.example/a.png"},
    "user_groups": [{"id": 3, "name": "Staden", "slug": "staden"}],
    "event_categories": ["Aktiviteter", "Mat &amp; dryck"],
    "event_tags": None,
    "event_link": "https://ok.example/kodstuga",
    "occasions": [
        {"start_date": "2026-12-01 18:00", "end_date": "2026-12-01 20:00", "door_time": None, "status": None},
        {
            "start_date": "2026-12-08 18:00",
            "end_date": "2026-12-08 20:00",
            "status": "cancelled",
            "content_mode": "custom",
        },
        {"start_date": "2026-12-15 18:00", "end_date": "2026-12-15 20:00", "status": "rescheduled"},
    ],
    "location": {"id": 9, "title": "Prisma", "street_address": "Redaregatan 48", "formatted_address": "Redaregatan 48"},
    "organizers": [
        {"main_organizer": False, "organizer": "Staden", "organizer_phone": None},
        {"main_organizer": True, "organizer": "HETCH", "contact_persons": False},
    ],
    "booking_link": None,
    "booking_link_type": "book_free",
    "price_adult": None,
    "price_range": {"seated_minimum_price": "", "seated_maximum_price": ""},
    "age_group_from": "10",
    "lang": "sv",
    "translations": {"sv": 4711},
    "_embedded": {"organizers": [{"id": 5, "title": {"rendered": "HETCH"}}]},
}

PRESENT: dict[str, Any] = {
    "id": 5,
    "status": "publish",
    "link": "http://localhost:8444/event/lab/",
    "title": {"rendered": "Öppet labb"},
    "content": {"rendered": "", "protected": False},
    "excerpt": {"rendered": "<p>Kort [&hellip;]</p>\n", "protected": False},
    "acf": {
        "type": "Event",
        "eventStatus": "https://schema.org/EventScheduled",
        "description": "Prova skrivare och laser.",
        "pricing": "expense",
        "pricesList": [{"priceLabel": "Vuxen", "price": "100"}, {"priceLabel": "Barn", "price": 50}],
        "amenities": False,
        "occasions": [
            {"repeat": "no", "date": "20261201", "startTime": "12:00:00", "endTime": "13:00:00", "url": ""},
            {
                "repeat": "byWeek",
                "weeksInterval": 2,
                "weekDays": ["https://schema.org/Wednesday", "https://schema.org/Thursday"],
                "monthDay": "dag",
                "monthDayNumber": 1,
                "date": "20261202",
                "untilDate": "20261231",
                "startTime": "12:00:00",
                "endTime": "15:00:00",
                "url": "https://ok.example/boka",
            },
        ],
        "physical_virtual": "physical",
        "location_name": "Labbet",
        "location": {"lat": 56.04, "lng": 12.69, "address": "Kajen 1, 252 21 Helsingborg, Sverige", "markers": []},
        "meeting_link": "",
    },
    "_embedded": {
        "wp:term": [
            [{"id": 2, "name": "Tillgängliga toaletter", "taxonomy": "physical-accessibility"}],
            [{"id": 3, "name": "Teknik", "taxonomy": "keyword"}],
            [{"id": 4, "name": "Labbföreningen", "taxonomy": "organization", "acf": {"url": "https://ok.example"}}],
        ]
    },
}

EXHIBITION: dict[str, Any] = {
    "id": 6,
    "status": "publish",
    "title": {"rendered": "Ljus"},
    "acf": {
        "organizer": "Museet",
        "startDate": "20261123",
        "endDate": "20270331",
        "description": "Ljus.\r\n\r\nOch mörker.",
        "openingHoursSpecification": [
            {"days": ["saturday"], "open": True, "opens": "09:00:00", "closes": "18:00:00"},
            {"days": ["sunday"], "open": False, "opens": None, "closes": None},
        ],
        "locationname": "Dunkers",
        "location": {"address": "Dunkers kulturhus, Kungsgatan, Helsingborg", "name": "Dunkers kulturhus"},
        "offers": [{"name": "Vuxen", "free": False, "amount": "120"}, {"name": "Barn", "free": True, "amount": ""}],
    },
}


def linked(value: Any, plan: SourcePlan = LINKED, today: date = TODAY) -> Drafts:
    """What linked data tells: bytes, or a value to be written as JSON."""
    data = value if isinstance(value, bytes) else json.dumps(value).encode()
    return read_linked(data, plan, "city.json", today, "sv")


def manager(value: Any, plan: SourcePlan = MANAGER, today: date = TODAY) -> Drafts:
    """What an answer of the event manager tells."""
    data = value if isinstance(value, bytes) else json.dumps(value).encode()
    return read_event_manager(data, plan, "api", today, "sv")


def event(**properties: Any) -> dict[str, Any]:
    """An event of schema.org with what an event needs, changed by `properties`."""
    whole = {"@context": "https://schema.org", "@type": "Event", "@id": "https://ok.example/e", "name": "Möte"}
    whole |= {"startDate": "2026-12-01T18:00", "endDate": "2026-12-01T20:00"}
    return {key: value for key, value in (whole | properties).items() if value is not None}


def schedule(**properties: Any) -> dict[str, Any]:
    """The same with times in a schedule, made of `properties`."""
    return event(startDate=None, endDate=None, eventSchedule={"@type": "Schedule", **properties})


def only(drafts: Drafts) -> EventDraft:
    """The one event there is."""
    assert len(drafts.events) == 1, drafts
    return drafts.events[0]


def walls(draft: EventDraft) -> list[str]:
    """Its times by the clock in Stockholm: `2026-12-01 18:00–20:00`, the status behind when it is called off."""
    return [
        f"{local(span.starts):%Y-%m-%d %H:%M}–{local(span.ends):%H:%M}" + (" off" if span.status == "cancelled" else "")
        for span in draft.spans
    ]


def complaints(drafts: Drafts) -> list[tuple[str, str]]:
    """The uid and the property of each Problem."""
    return [(problem.uid, problem.column) for problem in drafts.problems]
