"""Occasions of the city's event manager that come back, in both of its forms, counted as it counts them itself."""

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.domain.model import Status
from tests.sources.linked.sample_answers import OLDER, PRESENT, complaints, manager, only, walls

DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
HOURS = {"startTime": "18:00:00", "endTime": "20:00:00"}


def in_present_form(occasion: dict[str, Any]) -> dict[str, Any]:
    return {**PRESENT, "acf": {**PRESENT["acf"], "occasions": [occasion]}}


def in_older_form(occasion: dict[str, Any]) -> dict[str, Any]:
    return {**OLDER, "occasions": [occasion]}


FORMS = [in_present_form, in_older_form]


def days(post: dict[str, Any]) -> list[str]:
    """The days on which the event of `post` takes place, each from 18:00 to 20:00."""
    times = walls(only(manager([post])))
    assert {time[11:] for time in times} == {"18:00–20:00"}
    return [time[:10] for time in times]


def weekly(first: str, until: str, interval: Any, *weekdays: str) -> dict[str, Any]:
    named = [f"https://schema.org/{day}" for day in weekdays]
    return {
        "repeat": "byWeek",
        "weeksInterval": interval,
        "weekDays": named,
        "date": first,
        "untilDate": until,
        **HOURS,
    }


WEEKLY: dict[str, tuple[dict[str, Any], list[str]]] = {
    "every week": (
        weekly("2026-12-02", "2026-12-14", 1, "Monday", "Friday"),
        ["2026-12-04", "2026-12-07", "2026-12-11", "2026-12-14"],
    ),
    "every second, from no weekday of it": (
        weekly("2026-12-02", "2027-01-04", 2, "Monday", "Friday"),
        ["2026-12-04", "2026-12-07", "2026-12-18", "2026-12-21", "2027-01-01", "2027-01-04"],
    ),
    "every second, from a weekday of it": (
        weekly("20261202", "20261231", "2", "Wednesday", "Thursday", "Tuesday"),
        [
            "2026-12-02",
            "2026-12-03",
            "2026-12-08",
            "2026-12-16",
            "2026-12-17",
            "2026-12-22",
            "2026-12-30",
            "2026-12-31",
        ],
    ),
    "every third": (
        weekly("2026-12-02", "2027-01-14", 3, "Wednesday", "Monday"),
        ["2026-12-02", "2026-12-07", "2026-12-23", "2026-12-28", "2027-01-13"],
    ),
    "every fourth, from a Sunday": (
        weekly("2026-12-06", "2027-01-31", 4, "Sunday", "Monday"),
        ["2026-12-06", "2026-12-07", "2027-01-03", "2027-01-04", "2027-01-31"],
    ),
    "begun long ago": (weekly("2025-01-01", "2026-12-31", 2, "Monday"), ["2026-11-23", "2026-12-07", "2026-12-21"]),
    "one day more than it lasts": (weekly("2026-12-02", "2026-12-06", 2, "Friday", "Monday"), ["2026-12-04"]),
    "no interval": (weekly("2026-12-02", "2026-12-11", None, "Friday"), ["2026-12-04", "2026-12-11"]),
}


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("name", WEEKLY)
def test_each_weekday_counts_from_its_own_first_date(name: str, form: Any) -> None:
    occasion, expected = WEEKLY[name]
    assert [day for day in days(form(occasion)) if day >= "2026-11-23"] == expected


@settings(deadline=None)
@given(
    st.dates(date(2026, 11, 23), date(2027, 2, 1)),
    st.integers(0, 200),
    st.integers(1, 5),
    st.sets(st.sampled_from(DAYS), min_size=1),
)
def test_any_weekly_occasion(first: date, length: int, interval: int, weekdays: set[str]) -> None:
    last = first + timedelta(days=length)
    expected = set()
    for weekday in weekdays:
        day = first + timedelta(days=(DAYS.index(weekday) - first.weekday()) % 7)
        while day <= last:
            expected.add(str(day))
            day += timedelta(weeks=interval)
    post = in_present_form(weekly(str(first), str(last), interval, *weekdays))
    assert (days(post) if expected else manager([post]).events) == (sorted(expected) or ())


MONTHLY = {"repeat": "byMonth", "monthsInterval": 2, "date": "2026-12-15", "untilDate": "2027-06-30", **HOURS}


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize(
    ("which", "expected"),
    [
        ({"monthDay": "day", "monthDayNumber": 7}, ["2027-01-07", "2027-03-07", "2027-05-07"]),
        ({"monthDay": "day", "monthDayNumber": 20}, ["2026-12-20", "2027-02-20", "2027-04-20", "2027-06-20"]),
        ({"monthDay": "first", "monthDayLiteral": "Friday"}, ["2027-01-01", "2027-03-05", "2027-05-07"]),
    ],
)
def test_every_second_month_counts_from_its_first_date(which: dict[str, Any], expected: list[str], form: Any) -> None:
    assert days(form({**MONTHLY, **which})) == expected


RULE = {
    "rcr_week_day": "Monday", "rcr_weekly_interval": "2", "rcr_start_date": "2026-12-02", "rcr_end_date": "2027-01-20",
    "rcr_start_time": "18:00:00", "rcr_end_time": "20:00:00",
}  # fmt: skip


def test_the_rules_of_the_older_form_are_read() -> None:
    exceptions = [
        {"rcr_exc_date": "2026-12-21", "status_rcr_exc": "default"},
        {"rcr_exc_date": "2027-01-04", "status_rcr_exc": "cancelled"},
    ]
    once = {"start_date": "2026-12-01 18:00", "end_date": "2026-12-01 20:00"}
    post = {**OLDER, "occasions": [once], "rcr_rules": [{**RULE, "rcr_exceptions": exceptions}]}
    assert walls(only(manager([post]))) == [
        "2026-12-01 18:00–20:00",
        "2026-12-07 18:00–20:00",
        "2027-01-04 18:00–20:00 off",
        "2027-01-18 18:00–20:00",
    ]
    alone = {**OLDER, "occasions": None, "rcr_rules": [{**RULE, "rcr_exceptions": False}, {"rcr_week_day": "Monday"}]}
    assert days(alone) == ["2026-12-07", "2026-12-21", "2027-01-04", "2027-01-18"]


def test_posts_that_are_events_of_schema_org_count_as_the_manager_does() -> None:
    schedule: dict[str, Any] = {
        "@type": "Schedule",
        "repeatFrequency": "P2W",
        "byDay": ["https://schema.org/Monday"],
        **HOURS,
    }
    schedule |= {"startDate": "2026-12-02", "endDate": "2027-01-04", "repeatCount": 5}
    post = {"@type": "Event", "identifier": 5, "name": "Labb", "eventSchedule": schedule}
    assert days(post) == ["2026-12-07", "2026-12-21", "2027-01-04"]


ONCE = {"repeat": "no", "date": "20261201", **HOURS}


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize(
    ("status", "off"),
    [
        ("https://schema.org/EventCancelled", True),
        ("https://schema.org/EventPostponed", True),
        ("cancelled", True),
        ("https://schema.org/EventRescheduled", False),
        ("https://schema.org/EventScheduled", False),
        ("", False),
        (None, False),
    ],
)
def test_an_occasion_may_be_called_off(status: str | None, off: bool, form: Any) -> None:
    assert walls(only(manager([form({**ONCE, "status": status})]))) == ["2026-12-01 18:00–20:00" + " off" * off]


def test_the_status_that_an_occasion_has_by_default_says_nothing_against_the_event() -> None:
    post = in_present_form({**ONCE, "status": "https://schema.org/EventScheduled"})
    post["acf"]["eventStatus"] = "https://schema.org/EventCancelled"
    assert only(manager([post])).status is Status.CANCELLED


def test_a_night_of_the_event_manager_ends_on_the_next_day() -> None:
    occasion = weekly("2026-12-02", "2026-12-16", 2, "Wednesday") | {"startTime": "22:00:00", "endTime": "02:00:00"}
    draft = only(manager([in_present_form(occasion)]))
    assert walls(draft) == ["2026-12-02 22:00–02:00", "2026-12-16 22:00–02:00"]


def test_public_holidays_among_weekdays_are_left_out_with_a_word() -> None:
    drafts = manager([in_present_form(weekly("2026-12-02", "2026-12-07", 1, "Monday", "PublicHolidays"))])
    assert walls(only(drafts)) == ["2026-12-07 18:00–20:00"]
    assert complaints(drafts) == [("api:5", "occasions")]
