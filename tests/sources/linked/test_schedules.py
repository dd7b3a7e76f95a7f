"""Schedules of schema.org are written out as they were meant; one that nobody can read costs itself."""

from dataclasses import replace
from typing import Any

import pytest

from kiosk.sources.linked.timing import recurrence
from tests.sources.linked.sample_answers import LINKED, complaints, event, linked, only, schedule, walls

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
    (
        {"repeatFrequency": "P2W", "byDay": ["Mo", "Fr"], "startTime": "18:00", "endTime": "19:00",
         "startDate": "2026-12-02", "endDate": "2027-01-04"},
        ["2026-12-04 18:00–19:00", "2026-12-14 18:00–19:00", "2026-12-18 18:00–19:00", "2026-12-28 18:00–19:00",
         "2027-01-01 18:00–19:00"],
    ),
    (
        {"repeatFrequency": "P14D", "byDay": ["Mo", "Fr"], "startTime": "18:00", "endTime": "19:00",
         "startDate": "2026-12-02", "endDate": "2026-12-18"},
        ["2026-12-04 18:00–19:00", "2026-12-14 18:00–19:00", "2026-12-18 18:00–19:00"],
    ),
    (
        {"repeatFrequency": "P1M", "byMonthDay": -1, "startTime": "09:00", "endTime": "10:00", "endDate": "2027-02-28"},
        ["2026-11-30 09:00–10:00", "2026-12-31 09:00–10:00", "2027-01-31 09:00–10:00", "2027-02-28 09:00–10:00"],
    ),
    (
        {"repeatFrequency": "P1W", "byDay": ["Monday", "https://schema.org/PublicHolidays"], "startTime": "18:00",
         "endTime": "19:00", "endDate": "2026-11-30"},
        ["2026-11-23 18:00–19:00", "2026-11-30 18:00–19:00"],
    ),
    (
        {"startDate": "2026-12-01", "endDate": "2026-12-02", "startTime": "22:00", "endTime": "02:00"},
        ["2026-12-01 22:00–02:00"],
    ),
    (
        {"startDate": "2026-12-01", "endDate": "2026-12-03", "startTime": "22:00", "endTime": "02:00"},
        ["2026-12-01 22:00–02:00", "2026-12-02 22:00–02:00", "2026-12-03 22:00–02:00"],
    ),
    ({"startDate": "2026-12-01", "startTime": "18:00", "endTime": "24:00"}, ["2026-12-01 18:00–00:00"]),
    ({"startDate": "2026-12-01", "startTime": "00:00", "endTime": "24:00"}, ["2026-12-01 00:00–00:00"]),
    (
        {"repeatFrequency": "P1W", "startDate": "2026-12-01T18:00:00", "endDate": "2026-12-08T00:00:00",
         "duration": "PT2H"},
        ["2026-12-01 18:00–20:00", "2026-12-08 18:00–20:00"],
    ),
    (
        {"repeatFrequency": "P1W", "startDate": "2028-03-01", "startTime": "18:00", "endTime": "19:00"},
        ["2028-03-01 18:00–19:00"],
    ),
    (
        {"repeatFrequency": "P4Y", "startDate": "2020-12-05", "startTime": "18:00", "endTime": "19:00"},
        ["2028-12-05 18:00–19:00"],
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


def test_a_schedule_lasts_as_long_as_its_event() -> None:
    drafts = linked(event(eventSchedule={"@type": "Schedule", "repeatFrequency": "P1M", "repeatCount": 2}))
    assert walls(only(drafts)) == ["2026-12-01 18:00–20:00", "2027-01-01 18:00–20:00"]
    assert drafts.problems == ()


def test_the_same_guess_is_said_once() -> None:
    value = schedule(repeatFrequency="P1D", startTime="18:00", startDate="2026-12-01", repeatCount=5)
    assert complaints(linked(value)) == [("https://ok.example/e", "endDate")]


ZONES: list[tuple[dict[str, Any], list[str]]] = [
    ({"startTime": "17:00:00Z", "endTime": "19:00:00Z"}, ["2026-12-01 18:00–20:00"]),
    ({"startTime": "17:00 UTC", "endTime": "T1900Z"}, ["2026-12-01 18:00–20:00"]),
    ({"startTime": "17:00:00Z", "endTime": "19:00:00"}, ["2026-12-01 18:00–20:00"]),
    ({"startTime": "18:00:00+01:00", "endTime": "20:00+0100"}, ["2026-12-01 18:00–20:00"]),
    ({"startTime": "17:00+02:00", "endTime": "18:30+02"}, ["2026-12-01 16:00–17:30"]),
    ({"startTime": "17:00-05:00", "endTime": "19:00-05:00"}, ["2026-12-01 23:00–01:00"]),
    ({"startTime": "23:30:00Z", "endTime": "00:30:00Z"}, ["2026-12-02 00:30–01:30"]),
    ({"startTime": "2026-12-01T17:00:00Z", "endTime": "2026-12-01T19:00:00Z"}, ["2026-12-01 18:00–20:00"]),
    ({"startTime": "18:00", "endTime": "19:00:00Z"}, ["2026-12-01 18:00–20:00"]),
    ({"startTime": "17:00", "endTime": "19:00", "scheduleTimezone": "Europe/London"}, ["2026-12-01 18:00–20:00"]),
    ({"startTime": "17:00", "endTime": "19:00", "scheduleTimezone": "UTC"}, ["2026-12-01 18:00–20:00"]),
    ({"startTime": "17:00", "endTime": "19:00", "scheduleTimezone": "+02:00"}, ["2026-12-01 16:00–18:00"]),
    (
        {"startDate": "2026-12-01T17:00", "endDate": "2026-12-01T19:00", "scheduleTimezone": "Europe/London"},
        ["2026-12-01 18:00–20:00"],
    ),
    (
        {"startDate": "2026-12-01T17:00:00Z", "repeatFrequency": "P1W", "duration": "PT2H", "endDate": "2026-12-08",
         "scheduleTimezone": "Europe/London"},
        ["2026-12-01 18:00–20:00", "2026-12-08 18:00–20:00"],
    ),
    (
        {"startTime": "23:30:00Z", "endTime": "00:30:00Z", "repeatFrequency": "P1W", "byDay": "Tu",
         "endDate": "2026-12-15", "exceptDate": "2026-12-08T23:30:00Z"},
        ["2026-12-02 00:30–01:30", "2026-12-16 00:30–01:30"],
    ),
    ({"startDate": "2026-11-30T23:00:00Z", "startTime": "17:00:00Z", "endTime": "19:00Z"}, ["2026-12-01 18:00–20:00"]),
    ({"startDate": "2026-12-01T23:30:00Z", "startTime": "23:30:00Z", "endTime": "00:00Z"}, ["2026-12-02 00:30–01:00"]),
]  # fmt: skip


@pytest.mark.parametrize(("properties", "expected"), ZONES)
def test_hours_are_those_of_the_zone_that_they_say(properties: dict[str, Any], expected: list[str]) -> None:
    assert walls(only(linked(schedule(**({"startDate": "2026-12-01"} | properties))))) == expected


@pytest.mark.parametrize(
    ("starts", "ends", "in_winter", "in_summer"),
    [
        ("17:00:00Z", "19:00:00Z", "18:00–20:00", "19:00–21:00"),
        ("18:00:00+01:00", "20:00:00+01:00", "18:00–20:00", "18:00–20:00"),
        ("13:00-05:00", "14:00-05:00", "19:00–20:00", "20:00–21:00"),
    ],
)
def test_a_zone_keeps_its_hours_over_a_change_of_the_clock_here(
    starts: str, ends: str, in_winter: str, in_summer: str
) -> None:
    """An offset that is Stockholm's own on the first day was written by a clock that is changed with ours."""
    found = walls(only(linked(schedule(repeatFrequency="P1W", startDate="2027-03-23", endDate="2027-03-30",
                                       startTime=starts, endTime=ends))))  # fmt: skip
    assert found == [f"2027-03-23 {in_winter}", f"2027-03-30 {in_summer}"]


def test_with_wall_time_no_zone_of_a_clock_counts() -> None:
    value = schedule(startDate="2026-12-01", startTime="17:00:00Z", endTime="19:00:00Z", scheduleTimezone="UTC")
    assert walls(only(linked(value, replace(LINKED, wall_time=True)))) == ["2026-12-01 17:00–19:00"]


@pytest.mark.parametrize("ends", ["2026-12-01 02:00:00", "2026-12-01T02:00:00+01:00", "2026-12-01T01:00:00Z"])
def test_an_end_before_its_start_is_on_the_next_day(ends: str) -> None:
    drafts = linked(schedule(startDate="2026-12-01 22:00:00", endDate=ends))
    (span,) = only(drafts).spans
    assert (walls(only(drafts)), (span.ends - span.starts).total_seconds()) == (["2026-12-01 22:00–02:00"], 4 * 3600)
    assert drafts.problems == ()


def test_an_event_that_ends_before_it_starts_is_a_night_or_a_mistake() -> None:
    night = linked(event(startDate="2026-12-01T22:00", endDate="2026-12-01T02:00"))
    assert walls(only(night)) == ["2026-12-01 22:00–02:00"]
    for ends in ("2026-12-01T21:00", "2026-11-30T02:00"):
        assert complaints(linked(event(startDate="2026-12-01T22:00", endDate=ends))) == [
            ("https://ok.example/e", "endDate")
        ]


GOOD = {"@type": "Schedule", "startDate": "2026-12-01 18:00", "endDate": "2026-12-01 20:00"}
UNREADABLE: list[tuple[dict[str, Any], str]] = [
    ({"startDate": "2026-13-01"}, "startDate"),
    ({"startDate": "2026-12-02 18:00", "endDate": "2026-11-02 18:00"}, "endDate"),
    ({"startDate": "2026-12-02", "startTime": "25:00"}, "startTime"),
    ({"startDate": "2026-12-02", "startTime": "18:00", "endTime": "later"}, "endTime"),
    ({"repeatFrequency": "P1W", "byDay": "Someday"}, "byDay"),
    ({"repeatFrequency": "P1W", "byDay": "PublicHolidays"}, "byDay"),
    ({"repeatFrequency": "P1W", "startDate": "2026-12-02", "endDate": "2026-11-02"}, "eventSchedule"),
    ({"repeatFrequency": "now and then", "startDate": "2026-12-02"}, "repeatFrequency"),
    ({"startDate": "2026-12-02", "startTime": "18:00", "scheduleTimezone": "Atlantis"}, "scheduleTimezone"),
    ({"startDate": float("inf")}, "startDate"),
]


@pytest.mark.parametrize(("bad", "column"), UNREADABLE)
def test_one_schedule_that_nobody_can_read_costs_itself(bad: dict[str, Any], column: str) -> None:
    drafts = linked(event(startDate=None, endDate=None, eventSchedule=[{"@type": "Schedule", **bad}, GOOD]))
    assert walls(only(drafts)) == ["2026-12-01 18:00–20:00"]
    assert complaints(drafts) == [("https://ok.example/e", column)]


def test_one_date_that_nobody_can_read_costs_itself() -> None:
    drafts = linked(event(startDate=["soon", "2026-12-01T18:00"], endDate=["later", "2026-12-01T20:00"]))
    assert walls(only(drafts)) == ["2026-12-01 18:00–20:00"]
    assert complaints(drafts) == [("https://ok.example/e", "startDate")]


def test_public_holidays_are_left_out_with_a_word() -> None:
    drafts = linked(schedule(repeatFrequency="P1W", byDay=["Monday", "PublicHolidays"], startTime="18:00",
                             endTime="19:00"))  # fmt: skip
    assert [problem.value for problem in drafts.problems] == ["PublicHolidays"]
    assert "public holidays" in drafts.problems[0].sentence


def test_dates_around_a_schedule_are_its_frame_and_not_its_length() -> None:
    frame = {"startDate": "2026-12-01T12:00", "endDate": "2026-12-15T15:00"}
    weekly = {"@type": "Schedule", "repeatFrequency": "P1W", "startTime": "12:00", "endTime": "15:00"}
    found = walls(only(linked(event(**frame, eventSchedule=weekly))))
    assert found == ["2026-12-01 12:00–15:00", "2026-12-08 12:00–15:00", "2026-12-15 12:00–15:00"]
    once = linked(event(**frame, eventSchedule={"@type": "Schedule", "startDate": "2026-12-01 12:00"}))
    assert walls(only(once)) == ["2026-12-01 12:00–13:00"]
    unread = linked(event(startDate="2026-12-01", endDate="in spring", eventSchedule=weekly | {"repeatCount": 1}))
    assert walls(only(unread)) == ["2026-12-01 12:00–15:00"]


def test_an_event_with_a_day_and_hours_has_those_hours() -> None:
    value = event(startDate="2026-12-01", endDate=None, startTime="17:00:00Z", endTime="19:00:00Z", doorTime="16:30Z")
    assert walls(only(linked(value))) == ["2026-12-01 18:00–20:00"]
    assert walls(only(linked(event(doorTime="when we open", startTime="17:00")))) == ["2026-12-01 18:00–20:00"]


def test_what_is_counted_is_counted_up_to_a_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    """A count without end must not keep the build busy."""
    monkeypatch.setattr(recurrence, "MOST_COUNTED", 3)
    value = schedule(repeatFrequency="P1D", startDate="2026-12-01", startTime="18:00", endTime="19:00", repeatCount=4)
    assert len(only(linked(value)).spans) == 3
