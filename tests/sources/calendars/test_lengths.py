"""How long events last: days by the clock on the wall, hours as they are, whole days, and what is too long."""

from datetime import date

import pytest

from tests.sources.calendars.sample_calendars import STOCKHOLM, calendar, event, one, only, read, walls

TODAY = date(2026, 11, 29)
BEFORE_SUMMER, BEFORE_WINTER = f"DTSTART;{STOCKHOLM}:20270327T180000", f"DTSTART;{STOCKHOLM}:20271030T180000"

LENGTHS = [
    (BEFORE_SUMMER, "P1D", "2027-03-28 18:00"),
    (BEFORE_SUMMER, "PT24H", "2027-03-28 19:00"),
    (BEFORE_SUMMER, "PT1440M", "2027-03-28 19:00"),
    (BEFORE_SUMMER, "P1DT6H", "2027-03-29 00:00"),
    (BEFORE_SUMMER, "P1W", "2027-04-03 18:00"),
    (BEFORE_SUMMER, "+p1d", "2027-03-28 18:00"),
    (BEFORE_WINTER, "P1D", "2027-10-31 18:00"),
    (BEFORE_WINTER, "PT24H", "2027-10-31 17:00"),
    (BEFORE_WINTER, "P1DT24H", "2027-11-01 18:00"),
]


@pytest.mark.parametrize(("start", "length", "end"), LENGTHS)
def test_hours_are_exact_and_days_are_not(start: str, length: str, end: str) -> None:
    (told,) = walls(one(calendar(event(start, f"DURATION:{length}")), TODAY))
    assert told.endswith(f"-{end}")


def test_every_time_of_a_series_has_its_hours() -> None:
    lines = [f"DTSTART;{STOCKHOLM}:20270320T180000", "DURATION:PT24H", "RRULE:FREQ=WEEKLY;COUNT=2"]
    assert walls(one(calendar(event(*lines)), TODAY)) == [
        "2027-03-20 18:00-2027-03-21 18:00",
        "2027-03-27 18:00-2027-03-28 19:00",
    ]


def test_an_end_by_the_clock_stays_there_in_every_time_of_a_series() -> None:
    lines = [f"DTSTART;{STOCKHOLM}:20270320T220000", f"DTEND;{STOCKHOLM}:20270321T040000", "RRULE:FREQ=WEEKLY;COUNT=2"]
    assert [told[-5:] for told in walls(one(calendar(event(*lines)), TODAY))] == ["04:00", "04:00"]


FLAG = "X-MICROSOFT-CDO-ALLDAYEVENT:TRUE"
WHOLE = [
    (f"DTSTART;{STOCKHOLM}:20261203T000000", f"DTEND;{STOCKHOLM}:20261204T000000", "2026-12-03"),
    ("DTSTART:20261203T000000", "DTEND:20261204T000000", "2026-12-03"),
    ("DTSTART:20261202T230000Z", "DTEND:20261203T230000Z", "2026-12-03"),
    ("DTSTART:20261203T000000Z", "DTEND:20261204T000000Z", "2026-12-03"),
    ("DTSTART:20270327T230000Z", "DTEND:20270328T220000Z", "2027-03-28"),
    ("DTSTART:20271030T220000Z", "DTEND:20271031T230000Z", "2027-10-31"),
    ("DTSTART:20261203T050000Z", "DTEND:20261204T050000Z", "2026-12-03"),
    ("DTSTART:20261202T150000Z", "DTEND:20261203T150000Z", "2026-12-03"),
    (
        "DTSTART;TZID=Pacific Standard Time:20261203T000000",
        "DTEND;TZID=Pacific Standard Time:20261205T000000",
        "2026-12-03..2026-12-04",
    ),
    ("DTSTART:20261203T000000", "DURATION:P1D", "2026-12-03"),
    ("DTSTART:20261203T000000", "DURATION:PT24H", "2026-12-03"),
    ("DTSTART:20261203T000000", "TRANSP:TRANSPARENT", "2026-12-03"),
    ("DTSTART;VALUE=DATE:20261203", "DTEND;VALUE=DATE:20261204", "2026-12-03"),
]


@pytest.mark.parametrize(("start", "end", "day"), WHOLE)
@pytest.mark.parametrize("flag", [FLAG, "X-MICROSOFT-MSNCALENDAR-ALLDAYEVENT:TRUE", "X-FUNAMBOL-ALLDAY:1"])
def test_what_programs_call_all_day_is_whole_days(start: str, end: str, day: str, flag: str) -> None:
    draft = one(calendar(event(start, end, flag)), TODAY)
    assert (walls(draft), draft.all_day) == ([day], True)


HOURS = [("T090000", "T170000", FLAG), ("T000000", "T120000", FLAG.replace("TRUE", "FALSE"))]


@pytest.mark.parametrize(("begins", "ends", "flag"), HOURS)
def test_what_has_hours_keeps_them(begins: str, ends: str, flag: str) -> None:
    draft = one(calendar(event(f"DTSTART:20261203{begins}", f"DTEND:20261203{ends}", flag)), TODAY)
    assert not draft.all_day


def test_a_series_of_whole_days_of_exchange() -> None:
    core = event(
        "DTSTART;TZID=W. Europe Standard Time:20261203T000000",
        "DTEND;TZID=W. Europe Standard Time:20261204T000000",
        FLAG,
        "RRULE:FREQ=WEEKLY;UNTIL=20261223T230000Z;INTERVAL=1;BYDAY=TH",
        "EXDATE;TZID=W. Europe Standard Time:20261210T000000",
    )
    change = event(
        "RECURRENCE-ID;TZID=W. Europe Standard Time:20261217T000000",
        "DTSTART;TZID=W. Europe Standard Time:20261218T000000",
        "DTEND;TZID=W. Europe Standard Time:20261219T000000",
        FLAG,
    )
    assert walls(one(calendar(core, change), TODAY)) == ["2026-12-03", "2026-12-18", "2026-12-24"]


TOO_LONG = ["DURATION:P9999W", "DURATION:P99999D", "DURATION:PT999999H", "DTEND:21000101T180000"]


@pytest.mark.parametrize("end", TOO_LONG)
def test_of_what_is_too_long_the_end_is_named(end: str) -> None:
    problem = only(calendar(event("DTSTART:20261203T180000", end)), TODAY)
    name, _, value = end.partition(":")
    assert (problem.column, problem.value) == (name, value)
    assert problem.sentence.startswith("The event lasts longer than")
    assert problem.remedy.startswith("Correct when it ends.")


RARE = [
    (["DTSTART;VALUE=DATE:20250914", "RRULE:FREQ=YEARLY;INTERVAL=4"], "2029-09-14"),
    (["DTSTART;VALUE=DATE:20240229", "RRULE:FREQ=YEARLY"], "2028-02-29"),
    (["DTSTART;VALUE=DATE:20240914", "RDATE;VALUE=DATE:20300914"], "2030-09-14"),
    (["DTSTART;VALUE=DATE:20200914", "RRULE:FREQ=YEARLY;COUNT=3"], "2022-09-14"),
]


@pytest.mark.parametrize(("lines", "day"), RARE)
def test_what_comes_back_every_few_years_is_told_by_its_next_time_and_what_is_over_by_its_last(
    lines: list[str], day: str
) -> None:
    assert walls(one(calendar(event(*lines)), TODAY)) == [day]


def test_what_was_over_centuries_ago_has_no_time_left() -> None:
    problem = only(calendar(event("DTSTART;VALUE=DATE:16040914", "RRULE:FREQ=YEARLY;COUNT=3")), TODAY)
    assert (problem.column, problem.sentence) == ("RRULE", "No time of the event is left.")


def test_a_time_in_the_hour_that_comes_twice_is_the_one_that_is_told() -> None:
    first, second = event("DTSTART:20271031T003000Z", "DURATION:PT1H"), event("DTSTART:20271031T013000Z", uid="b")
    both = read(calendar(first, second, head=["X-WR-TIMEZONE:Europe/Stockholm"]), TODAY).events
    assert [draft.spans[0].starts.hour for draft in both] == [0, 1]
