"""When events take place: every way to say it, and the clock on the wall in Stockholm that comes of it."""

from datetime import date

import pytest

from kiosk.domain.walltime import local
from tests.sources.calendars.sample_calendars import STOCKHOLM, TODAY, calendar, event, one, read, walls

SINGLE = [
    ([f"DTSTART;{STOCKHOLM}:20260415T180000", f"DTEND;{STOCKHOLM}:20260415T193000"], "2026-04-15 18:00-19:30"),
    (["DTSTART:20260415T160000Z", "DTEND:20260415T173000Z"], "2026-04-15 18:00-19:30"),
    (["DTSTART:20260415T180000", "DTEND:20260415T193000"], "2026-04-15 18:00-19:30"),
    (["DTSTART:20260415T180000", "DURATION:PT1H30M"], "2026-04-15 18:00-19:30"),
    (["DTSTART:20260415T180000", "DURATION:P1W"], "2026-04-15 18:00-2026-04-22 18:00"),
    (["DTSTART:20260415T180000"], "2026-04-15 18:00-18:00"),
    (["DTSTART:20260415T220000", "DTEND:20260416T020000"], "2026-04-15 22:00-2026-04-16 02:00"),
    (["DTSTART;TZID=Europe/London:20260415T170000", "DURATION:PT1H"], "2026-04-15 18:00-19:00"),
    (["DTSTART;TZID=W. Europe Standard Time:20260415T180000", "DURATION:PT1H"], "2026-04-15 18:00-19:00"),
    ([f"DTSTART;{STOCKHOLM}:20260415T180000", "DTEND;TZID=Europe/London:20260415T180000"], "2026-04-15 18:00-19:00"),
    (["DTSTART;VALUE=DATE:20260415"], "2026-04-15"),
    (["DTSTART:20260415"], "2026-04-15"),
    (["DTSTART;VALUE=DATE:20260415", "DTEND;VALUE=DATE:20260415"], "2026-04-15"),
    (["DTSTART;VALUE=DATE:20260415", "DTEND;VALUE=DATE:20260418"], "2026-04-15..2026-04-17"),
    (["DTSTART;VALUE=DATE:20260415", "DURATION:P2D"], "2026-04-15..2026-04-16"),
    (["DTSTART;VALUE=DATE:20260415", "DURATION:PT8H"], "2026-04-15"),
    (["DTSTART;VALUE=DATE:20260415", "DTEND:20260416T000000"], "2026-04-15"),
    (["DTSTART;VALUE=DATE:20260415", "DTEND:20260416T120000"], "2026-04-15..2026-04-16"),
    (["DTSTART;VALUE=DATE:20260415T000000", "DTEND;VALUE=DATE:20260416T000000"], "2026-04-15"),
    (["DTSTART:20260415T180000", "DTEND;VALUE=DATE:20260416"], "2026-04-15 18:00-2026-04-16 00:00"),
    (["DTSTART:2026-04-15T18:00:00", "DTEND:2026-04-15T19:30"], "2026-04-15 18:00-19:30"),
    (["DTSTART:20260415T1800", "DURATION:PT1H"], "2026-04-15 18:00-19:00"),
    (["DTSTART:20260415t180000", "DURATION:pt1h"], "2026-04-15 18:00-19:00"),
    (["DTSTART;VALUE=DATE:20260415Z"], "2026-04-15"),
    (["DTSTART;VALUE=DATE:20260328", "DTEND;VALUE=DATE:20260330"], "2026-03-28..2026-03-29"),
    (["DTSTART:20260329T013000", "DURATION:PT1H"], "2026-03-29 01:30-03:30"),
    (["DTSTART:20260329T020000", "DURATION:PT1H"], "2026-03-29 03:00-04:00"),
    (["DTSTART:20260329T021500", "DURATION:PT45M"], "2026-03-29 03:15-04:00"),
    (["DTSTART:20261025T023000", "DURATION:PT30M"], "2026-10-25 02:30-02:00"),
    (["DTSTART:20251231T230000Z", "DURATION:PT30M"], "2026-01-01 00:00-00:30"),
]


@pytest.mark.parametrize(("lines", "expected"), SINGLE)
def test_a_single_time(lines: list[str], expected: str) -> None:
    draft = one(calendar(event(*lines)))
    assert walls(draft) == [expected]
    assert draft.all_day == (":" not in expected)


WEEKLY = [f"DTSTART;{STOCKHOLM}:20250904T180000", f"DTEND;{STOCKHOLM}:20250904T193000", "RRULE:FREQ=WEEKLY"]


@pytest.mark.parametrize(
    ("today", "around"),
    [
        (date(2026, 3, 2), ["2026-03-26", "2026-04-02"]),
        (date(2026, 10, 5), ["2026-10-22", "2026-10-29"]),
        (date(2026, 10, 5), ["2027-03-25", "2027-04-01"]),
        (date(2027, 10, 4), ["2027-10-28", "2027-11-04"]),
    ],
)
def test_the_weekly_event_at_six_is_at_six_before_and_after_the_clocks_change(today: date, around: list[str]) -> None:
    draft = one(calendar(event(*WEEKLY)), today)
    told = walls(draft)
    assert all(f"{day} 18:00-19:30" in told for day in around)
    assert {f"{local(span.starts):%H:%M}" for span in draft.spans} == {"18:00"}
    assert len({span.starts.hour for span in draft.spans}) == 2, "in UTC it moves"


RULES = [
    ("FREQ=WEEKLY;COUNT=3", ["2026-03-05 18:00-19:00", "2026-03-12 18:00-19:00", "2026-03-19 18:00-19:00"]),
    ("FREQ=WEEKLY;UNTIL=20260312T170000Z", ["2026-03-05 18:00-19:00", "2026-03-12 18:00-19:00"]),
    ("FREQ=WEEKLY;UNTIL=20260312T180000", ["2026-03-05 18:00-19:00", "2026-03-12 18:00-19:00"]),
    ("FREQ=WEEKLY;UNTIL=20260313", ["2026-03-05 18:00-19:00", "2026-03-12 18:00-19:00"]),
    ("FREQ=WEEKLY;COUNT=9;UNTIL=20260313", ["2026-03-05 18:00-19:00", "2026-03-12 18:00-19:00"]),
    ("FREQ=WEEKLY;COUNT=2;UNTIL=20260401", ["2026-03-05 18:00-19:00", "2026-03-12 18:00-19:00"]),
    ("FREQ=WEEKLY;COUNT=2;X-COLOUR=RED", ["2026-03-05 18:00-19:00", "2026-03-12 18:00-19:00"]),
    ("freq=weekly; count=2 ;", ["2026-03-05 18:00-19:00", "2026-03-12 18:00-19:00"]),
    ("RSCALE=GREGORIAN;FREQ=WEEKLY;COUNT=1;SKIP=OMIT", ["2026-03-05 18:00-19:00"]),
    ("FREQ=MONTHLY;BYDAY=1TH;COUNT=2", ["2026-03-05 18:00-19:00", "2026-04-02 18:00-19:00"]),
    ("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=1", ["2026-03-05 18:00-19:00", "2026-03-31 18:00-19:00"]),
    ("FREQ=DAILY;INTERVAL=10;COUNT=2", ["2026-03-05 18:00-19:00", "2026-03-15 18:00-19:00"]),
    ("FREQ=HOURLY;INTERVAL=2;COUNT=2", ["2026-03-05 18:00-19:00", "2026-03-05 20:00-21:00"]),
    ("FREQ=YEARLY", ["2026-03-05 18:00-19:00", "2027-03-05 18:00-19:00"]),
    ("FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU;COUNT=1", ["2026-03-05 18:00-19:00", "2026-03-29 18:00-19:00"]),
]


@pytest.mark.parametrize(("rule", "expected"), RULES)
def test_a_rule(rule: str, expected: list[str]) -> None:
    draft = one(calendar(event("DTSTART:20260305T180000", "DURATION:PT1H", f"RRULE:{rule}")))
    assert walls(draft) == expected


ALL_DAY_RULES = [
    ("FREQ=DAILY;COUNT=2", ["2026-03-05", "2026-03-06"]),
    ("FREQ=DAILY;UNTIL=20260306", ["2026-03-05", "2026-03-06"]),
    ("FREQ=DAILY;UNTIL=20260306T235959Z", ["2026-03-05", "2026-03-06"]),
    ("FREQ=DAILY;UNTIL=20260305T230000Z", ["2026-03-05", "2026-03-06"]),
    ("FREQ=DAILY;UNTIL=20260306T000000", ["2026-03-05", "2026-03-06"]),
    ("FREQ=DAILY;COUNT=3;BYHOUR=9,17", ["2026-03-05", "2026-03-06", "2026-03-07"]),
    ("FREQ=WEEKLY;COUNT=2;BYHOUR=9;BYMINUTE=0,30;BYSECOND=0", ["2026-03-05", "2026-03-12"]),
    ("FREQ=DAILY;COUNT=2;BYHOUR=9,17;BYSETPOS=-1", ["2026-03-05", "2026-03-06"]),
    ("FREQ=DAILY;COUNT=2;BYMINUTE=" + ",".join(map(str, range(60))) + ";BYHOUR=8,9", ["2026-03-05", "2026-03-06"]),
]


@pytest.mark.parametrize(("rule", "expected"), ALL_DAY_RULES)
def test_a_rule_of_days(rule: str, expected: list[str]) -> None:
    assert walls(one(calendar(event("DTSTART;VALUE=DATE:20260305", f"RRULE:{rule}")))) == expected


A, B, C = (f"2026-03-0{day} 18:00-19:00" for day in (5, 6, 7))
EXTRA = [
    (["RDATE:20260307T180000"], [A, C]),
    (["RDATE;VALUE=DATE:20260307"], [A, C]),
    (["RDATE:20260307T170000Z,20260308T170000Z"], [A, C, "2026-03-08 18:00-19:00"]),
    (["RDATE;VALUE=PERIOD:20260307T100000/PT2H"], [A, "2026-03-07 10:00-12:00"]),
    (["RDATE;VALUE=PERIOD:20260307T090000Z/20260307T103000Z"], [A, "2026-03-07 10:00-11:30"]),
    (["RRULE:FREQ=DAILY;COUNT=3", "EXDATE:20260306T180000"], [A, C]),
    (["RRULE:FREQ=DAILY;COUNT=3", "EXDATE:20260306T170000Z"], [A, C]),
    (["RRULE:FREQ=DAILY;COUNT=3", "EXDATE;VALUE=DATE:20260306"], [A, C]),
    (["RRULE:FREQ=DAILY;COUNT=3", "EXDATE;TZID=Europe/London:20260306T170000,20260305T170000"], [C]),
    (["RRULE:FREQ=HOURLY;COUNT=3", "EXDATE:20260305T190000"], [A, "2026-03-05 20:00-21:00"]),
    (["RRULE:FREQ=DAILY;COUNT=2", "RRULE:FREQ=WEEKLY;COUNT=2"], [A, B, "2026-03-12 18:00-19:00"]),
    (["EXDATE:", "RDATE:", "RRULE:"], [A]),
]


@pytest.mark.parametrize(("lines", "expected"), EXTRA)
def test_times_more_and_times_without(lines: list[str], expected: list[str]) -> None:
    assert walls(one(calendar(event("DTSTART:20260305T180000", "DURATION:PT1H", *lines)))) == expected


def test_four_hundred_days_are_written_out() -> None:
    told = walls(one(calendar(event("DTSTART:20200101T100000", "DURATION:PT1H", "RRULE:FREQ=DAILY"))))
    assert told[0] == "2026-03-02 10:00-11:00"
    assert told[-1] == "2027-04-06 10:00-11:00"
    assert len(told) == 401


PAST = [
    (["RRULE:FREQ=WEEKLY;COUNT=5"], "2019-01-29 10:00-11:00"),
    (["RRULE:FREQ=DAILY;UNTIL=20250612"], "2025-06-12 10:00-11:00"),
    (["RRULE:FREQ=DAILY;COUNT=2", "RDATE:20190504T100000"], "2019-05-04 10:00-11:00"),
    (["RDATE:20180101T100000"], "2019-01-01 10:00-11:00"),
    ([], "2019-01-01 10:00-11:00"),
]


@pytest.mark.parametrize(("lines", "last"), PAST)
def test_what_is_over_keeps_its_last_time(lines: list[str], last: str) -> None:
    assert walls(one(calendar(event("DTSTART:20190101T100000", "DURATION:PT1H", *lines)))) == [last]


def test_what_begins_beyond_the_horizon_keeps_its_first_time() -> None:
    far = ["DTSTART:20280101T100000", "DURATION:PT1H"]
    assert walls(one(calendar(event(*far)))) == ["2028-01-01 10:00-11:00"]
    assert walls(one(calendar(event(*far, "RRULE:FREQ=WEEKLY")))) == ["2028-01-01 10:00-11:00"]


def test_what_is_on_at_midnight_is_still_on() -> None:
    late = event("DTSTART:20260227T230000", "DTEND:20260302T040000", "RRULE:FREQ=MONTHLY;COUNT=2")
    assert walls(one(calendar(late)))[0] == "2026-02-27 23:00-2026-03-02 04:00"


def test_wall_time_is_swedish_whatever_it_claims() -> None:
    lines = ["DTSTART:20260415T180000Z", "DTEND;TZID=America/New_York:20260415T193000"]
    (draft,) = read(calendar(event(*lines), head=["X-WR-TIMEZONE:Asia/Tokyo"]), wall_time=True).events
    assert walls(draft) == ["2026-04-15 18:00-19:30"]


def test_a_rule_that_began_long_ago_goes_on_in_its_weeks() -> None:
    rule = "RRULE:FREQ=WEEKLY;INTERVAL=3;BYDAY=TU,TH;WKST=SU"
    told = walls(one(calendar(event("DTSTART:19970902T090000", "DURATION:PT1H", rule)), TODAY))
    assert told[:4] == [
        "2026-03-10 09:00-10:00", "2026-03-12 09:00-10:00", "2026-03-31 09:00-10:00", "2026-04-02 09:00-10:00",
    ]  # fmt: skip


def test_a_day_that_lasts_some_hours_more_is_two_days() -> None:
    assert walls(one(calendar(event("DTSTART;VALUE=DATE:20261127", "DURATION:PT26H")))) == ["2026-11-27..2026-11-28"]
