"""The city's event manager, in its present and its older form, as it answers."""

from dataclasses import replace
from typing import Any

import pytest

from kiosk.domain.model import Admission
from kiosk.domain.problems import Severity
from tests.sources.linked.sample_answers import (
    EXHIBITION,
    MANAGER,
    OLDER,
    PRESENT,
    complaints,
    event,
    manager,
    only,
    walls,
)


def test_the_older_form() -> None:
    draft = only(manager([OLDER]))
    assert (draft.uid, draft.title) == ("api:4711", {"sv": "Kodstuga för alla – höst"})
    assert (draft.summary, draft.text) == ({}, {"sv": "Ta med dator.\nFika\nHjälp"})
    assert (draft.organiser, draft.place) == ("HETCH", "Prisma")
    assert draft.tags == ("Aktiviteter", "Mat & dryck")
    assert draft.booking == "https://ok.example/kodstuga"
    assert walls(draft) == ["2026-12-01 18:00–20:00", "2026-12-08 18:00–20:00 off", "2026-12-15 18:00–20:00"]


def test_the_present_form() -> None:
    draft = only(manager([PRESENT]))
    assert (draft.organiser, draft.place, draft.tags) == ("Labbföreningen", "Labbet", ("Teknik",))
    assert (draft.admission, draft.booking) == (Admission.PAID, "https://ok.example/boka")
    assert draft.summary == {"sv": "Prova skrivare och laser."}
    assert walls(draft) == [
        "2026-12-01 12:00–13:00",
        "2026-12-02 12:00–15:00",
        "2026-12-03 12:00–15:00",
        "2026-12-16 12:00–15:00",
        "2026-12-17 12:00–15:00",
        "2026-12-30 12:00–15:00",
        "2026-12-31 12:00–15:00",
    ]


def test_an_exhibition_is_open_on_its_days() -> None:
    draft = only(manager([EXHIBITION]))
    assert walls(draft)[:2] == ["2026-11-28 09:00–18:00", "2026-12-05 09:00–18:00"]
    assert walls(draft)[-1] == "2027-03-27 09:00–18:00"
    assert (draft.organiser, draft.place) == ("Museet", "Dunkers")


NOTHING: list[Any] = [
    [],
    {},
    {"code": "empty_result", "message": "No results", "data": {"status": 404}},
    {"code": "Error", "message": "There are no events", "data": {"status": 404}},
    {"events": []},
    [{**PRESENT, "status": "draft"}],
]


@pytest.mark.parametrize("answer", NOTHING)
def test_no_events_are_no_problem(answer: object) -> None:
    drafts = manager(answer)
    assert (drafts.events, drafts.problems) == ((), ())


@pytest.mark.parametrize(
    "answer", [42, "x", None, {"code": "rest_no_route", "message": "Fel", "data": {"status": 404}}]
)
def test_what_is_no_answer_is_an_error(answer: object) -> None:
    (problem,) = manager(answer).problems
    assert problem.severity is Severity.ERROR


WRAPPED: list[Any] = [OLDER, [OLDER], {"events": [OLDER]}, {"0": OLDER}, {"data": [OLDER, OLDER]}]


@pytest.mark.parametrize("answer", WRAPPED)
def test_the_list_may_be_wrapped_or_left_out(answer: object) -> None:
    assert len(only(manager(answer)).spans) == 3


def test_posts_in_two_languages_are_one_event() -> None:
    translations = {"sv": 4711, "en": 4712}
    other = {**OLDER, "id": 4712, "lang": "en", "title": {"rendered": "Code cabin"}, "translations": translations}
    draft = only(manager([{**OLDER, "translations": translations}, other]))
    assert draft.title == {"sv": "Kodstuga för alla – höst", "en": "Code cabin"}


def test_times_keep_their_zone_when_the_plan_says_so() -> None:
    answer = [event(startDate="2026-12-01T18:00:00+00:00", endDate="2026-12-01T20:00:00Z")]
    assert walls(only(manager(answer))) == ["2026-12-01 18:00–20:00"]
    assert walls(only(manager(answer, replace(MANAGER, wall_time=False)))) == ["2026-12-01 19:00–21:00"]


EMPTY: tuple[Any, ...] = ("", None, False, [], {}, 0)
FIELDS = sorted({*OLDER} - {"title", "occasions", "id"})


@pytest.mark.parametrize("value", EMPTY)
@pytest.mark.parametrize("field", FIELDS)
def test_any_field_may_be_empty_in_any_way(field: str, value: object) -> None:
    assert len(only(manager([{**OLDER, field: value}])).spans) == 3


MORNING = {"date": "20261201", "startTime": "09:00", "endTime": "10:00"}
MONTHLY = {**MORNING, "repeat": "byMonth", "untilDate": "20270131"}

ONE_TIME: list[tuple[dict[str, Any], list[str]]] = [
    ({"start_date": "2026-12-01 18:00", "end_date": "2026-12-01 20:00"}, ["2026-12-01 18:00–20:00"]),
    ({"start_date": "2026-12-01T18:00:00Z", "end_date": "2026-12-01T20:00:00+00:00"}, ["2026-12-01 18:00–20:00"]),
    ({"date": "20261201", "startTime": "22:00:00", "endTime": "02:00:00"}, ["2026-12-01 22:00–02:00"]),
    ({"date": "20261201"}, ["2026-12-01 00:00–00:00"]),
    ({"start_date": "2026-12-01 00:00", "end_date": "2026-12-01 23:59"}, ["2026-12-01 00:00–00:00"]),
    (
        {**MORNING, "repeat": "byDay", "daysInterval": "2", "untilDate": "20261205"},
        ["2026-12-01 09:00–10:00", "2026-12-03 09:00–10:00", "2026-12-05 09:00–10:00"],
    ),
    (
        {**MONTHLY, "monthsInterval": 1, "monthDay": "day", "monthDayNumber": 15},
        ["2026-12-15 09:00–10:00", "2027-01-15 09:00–10:00"],
    ),
    (
        {**MONTHLY, "monthDay": "last", "monthDayLiteral": "Friday"},
        ["2026-12-25 09:00–10:00", "2027-01-29 09:00–10:00"],
    ),
    (
        {**MONTHLY, "monthDay": "first", "monthDayLiteral": "Day"},
        ["2026-12-01 09:00–10:00", "2027-01-01 09:00–10:00"],
    ),
]


@pytest.mark.parametrize(("occasion", "expected"), ONE_TIME)
def test_occasions_are_swedish_times(occasion: dict[str, Any], expected: list[str]) -> None:
    assert walls(only(manager([{**OLDER, "occasions": [occasion]}]))) == expected


def test_a_broken_occasion_costs_only_itself() -> None:
    occasions = [{"start_date": "soon"}, {"bad": "data"}, *OLDER["occasions"]]
    drafts = manager([{**OLDER, "occasions": occasions}])
    assert len(only(drafts).spans) == 3
    assert complaints(drafts) == [("api:4711", "occasions")]


@pytest.mark.parametrize(
    ("changes", "column"),
    [({"occasions": []}, "occasions"), ({"title": {"rendered": ""}}, "title"), ({"occasions": False}, "occasions")],
)
def test_a_broken_post_costs_only_itself(changes: dict[str, Any], column: str) -> None:
    drafts = manager([{**OLDER, "id": 1, **changes}, PRESENT])
    assert only(drafts).uid == "api:5"
    assert complaints(drafts) == [("api:1", column)]


def test_a_doubled_key_costs_the_post() -> None:
    drafts = manager(b'[{"id": 1, "title": "A", "title": "B"}, {"id": 2, "title": NaN}]')
    assert complaints(drafts) == [("1", "title"), ("2", "title")]


PRICES: list[tuple[dict[str, Any], Admission]] = [
    ({"price_adult": "250"}, Admission.PAID),
    ({"price_adult": " 0 kr "}, Admission.FREE),
    ({"price_adult": "Gratis"}, Admission.FREE),
    ({"price_adult": "0", "price_senior": "50"}, Admission.PAID),
    ({"price_range": {"seated_minimum_price": "20", "seated_maximum_price": "45.50"}}, Admission.PAID),
    ({"booking_link": "https://ok.example/b"}, Admission.BOOK),
    ({"acf": {"pricing": "free"}}, Admission.FREE),
]


@pytest.mark.parametrize(("changes", "admission"), PRICES)
def test_prices_say_what_it_takes_to_get_in(changes: dict[str, Any], admission: Admission) -> None:
    assert only(manager([{**OLDER, **changes}])).admission is admission
