"""Rules as RFC 5545 has them. Another program has each value too: see `findings/`, which compares thousands."""

from datetime import datetime, timedelta
from itertools import islice

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.sources.calendars.recurrence import times
from kiosk.sources.calendars.rules import RuleError, checked

FAR = datetime(2060, 1, 1)  # noqa: DTZ001


def days(rule: str, first: str, count: int = 6, since: str = "") -> str:
    """The first `count` days of `rule`, with the hour where it is not 10:00, from `since` on."""
    begin = datetime.strptime(f"{first} 10", "%Y-%m-%d %H")  # noqa: DTZ007
    parsed = checked(rule, begin, FAR, lambda last: datetime.combine(last, datetime.max.time()))
    found = times(parsed, begin, datetime.fromisoformat(since) if since else begin, FAR)
    return " ".join(f"{day:%y%m%d}" + ("" if day.hour == 10 else f"T{day:%H}") for day in islice(found, count))


EXPANDED = [
    # Days of the week in a list, with and without which one of them.
    ("FREQ=MONTHLY;BYDAY=SU,1FR", "2026-12-04", "261204 261206 261213 261220 261227 270101"),
    ("FREQ=MONTHLY;BYDAY=MO,-1FR;BYSETPOS=-1", "2026-11-30", "261130 261228 270129 270226 270329 270430"),
    ("FREQ=MONTHLY;BYDAY=2TU,-1TU", "2026-12-08", "261208 261229 270112 270126 270209 270223"),
    ("FREQ=YEARLY;BYDAY=MO,53FR;BYMONTH=1", "2026-01-05", "260105 260112 260119 260126 270104 270111"),
    ("FREQ=YEARLY;BYDAY=1MO,TH;BYSETPOS=-1", "2026-12-31", "261231 271230 281228 291227 301226 311225"),
    ("FREQ=YEARLY;BYDAY=20MO", "2027-05-17", "270517 280515 290514 300520 310519 320517"),
    ("FREQ=YEARLY;BYMONTH=3,10;BYDAY=-1SU", "2026-03-29", "260329 261025 270328 271031 280326 281029"),
    ("FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13", "2026-11-13", "261113 270813 281013 290413 290713 300913"),
    ("FREQ=MONTHLY;BYDAY=5MO", "2026-11-30", "261130 270329 270531 270830 271129 280131"),
    # BYSETPOS counts in the whole interval, not from the first time on.
    ("FREQ=WEEKLY;BYDAY=MO,WE,FR;BYSETPOS=2", "2026-12-02", "261202 261209 261216 261223 261230 270106"),
    ("FREQ=WEEKLY;BYDAY=MO,WE,FR;BYSETPOS=-1;INTERVAL=2", "2026-12-04", "261204 261218 270101 270115 270129 270212"),
    ("FREQ=WEEKLY;BYDAY=SU,MO;BYSETPOS=1;WKST=SU", "2026-12-06", "261206 261213 261220 261227 270103 270110"),
    ("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2", "2026-11-27", "261127 261230 270128 270225 270330 270429"),
    ("FREQ=MONTHLY;BYMONTHDAY=28,29,30,31;BYSETPOS=-1", "2026-12-31", "261231 270131 270228 270331 270430 270531"),
    ("FREQ=YEARLY;BYMONTH=6;BYDAY=FR;BYMONTHDAY=19,20,21,22,23,24,25", "2027-06-25", "270625 280623 290622 300621"),
    ("FREQ=YEARLY;BYMONTH=1,7;BYMONTHDAY=1,15;BYSETPOS=3", "2026-07-01", "260701 270701 280701 290701 300701"),
    ("FREQ=DAILY;BYHOUR=9,10,11;BYSETPOS=2", "2026-12-01", "261201 261202 261203 261204 261205 261206"),
    # Weeks of the year, and what the rule does not say.
    ("FREQ=YEARLY;BYWEEKNO=20", "2027-05-17", "270517 280515 290514 300513 310512 320510"),
    ("FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO", "2027-05-17", "270517 280515 290514 300513 310512 320510"),
    ("FREQ=YEARLY;BYWEEKNO=20;BYMONTH=5", "2027-05-17", "270517 280515 290514 300513 310512 320510"),
    ("FREQ=YEARLY;BYWEEKNO=1;BYDAY=TU", "2024-12-31", "241231 251230 270105 280104 290102 300101"),
    ("FREQ=YEARLY;BYWEEKNO=1,2;BYDAY=TU", "2024-12-31", "241231 250107 251230 260106 270105 270112"),
    ("FREQ=YEARLY;BYWEEKNO=1;BYDAY=MO,FR;BYSETPOS=1", "2024-12-30", "241230 251229 270104 280103 290101 291231"),
    ("FREQ=YEARLY;BYWEEKNO=1;BYDAY=TH;INTERVAL=2", "2026-01-01", "260101 280106 300103 320101 340105 360103"),
    ("FREQ=YEARLY;BYWEEKNO=-1", "2026-12-28", "261228 271227 281225 291224 301223 311222"),
    ("FREQ=YEARLY;BYWEEKNO=53", "2026-12-31", "261231 321230 371231 431231 481231 541231"),
    ("FREQ=YEARLY;BYMONTH=4", "2026-04-17", "260417 270417 280417 290417 300417 310417"),
    ("FREQ=YEARLY;BYMONTHDAY=15", "2026-11-15", "261115 261215 270115 270215 270315 270415"),
    ("FREQ=YEARLY;BYYEARDAY=1,-1", "2026-12-31", "261231 270101 271231 280101 281231 290101"),
    ("FREQ=YEARLY;BYYEARDAY=60", "2027-03-01", "270301 280229 290301 300301 310301 320229"),
    ("FREQ=YEARLY;BYYEARDAY=366", "2024-12-31", "241231 281231 321231 361231 401231 441231"),
    # Days that some months do not have.
    ("FREQ=YEARLY", "2024-02-29", "240229 280229 320229 360229 400229 440229"),
    ("FREQ=MONTHLY", "2026-12-31", "261231 270131 270331 270531 270731 270831"),
    ("FREQ=MONTHLY;BYMONTHDAY=-1", "2026-12-31", "261231 270131 270228 270331 270430 270531"),
    ("RSCALE=GREGORIAN;FREQ=MONTHLY;SKIP=BACKWARD", "2026-12-31", "261231 270131 270228 270331 270430 270531"),
    ("RSCALE=GREGORIAN;FREQ=MONTHLY;SKIP=FORWARD", "2026-12-31", "261231 270131 270301 270331 270501 270531"),
    ("RSCALE=GREGORIAN;FREQ=MONTHLY;SKIP=OMIT", "2026-12-31", "261231 270131 270331 270531 270731 270831"),
    ("RSCALE=GREGORIAN;FREQ=YEARLY;SKIP=FORWARD", "2024-02-29", "240229 250301 260301 270301 280229 290301"),
    ("RSCALE=GREGORIAN;FREQ=YEARLY;SKIP=BACKWARD", "2024-02-29", "240229 250228 260228 270228 280229 290228"),
    (
        "RSCALE=GREGORIAN;FREQ=MONTHLY;BYMONTHDAY=1,31;SKIP=FORWARD",
        "2027-01-31",
        "270131 270201 270301 270331 270401 270501",
    ),
    (
        "RSCALE=GREGORIAN;FREQ=MONTHLY;BYMONTHDAY=30,31;SKIP=BACKWARD",
        "2027-01-31",
        "270131 270228 270330 270331 270430 270530",
    ),
    ("rscale=gregorian;freq=monthly;skip=backward;interval=5", "2026-01-31", "260131 260630 261130 270430 270930"),
    # Intervals, weeks that begin on other days, and lists that are in no order.
    ("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU;WKST=MO", "2026-08-04", "260804 260809 260818 260823 260901 260906"),
    ("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU;WKST=SU", "2026-08-04", "260804 260816 260818 260830 260901 260913"),
    ("FREQ=WEEKLY;INTERVAL=2;BYDAY=SU,MO;WKST=SU", "2026-03-01", "260301 260302 260315 260316 260329 260330"),
    ("FREQ=WEEKLY;BYMONTH=12;BYDAY=SA", "2026-12-05", "261205 261212 261219 261226 271204 271211"),
    ("FREQ=MONTHLY;INTERVAL=5", "2026-01-15", "260115 260615 261115 270415 270915 280215"),
    ("FREQ=DAILY;INTERVAL=3;BYMONTH=1", "2027-01-02", "270102 270105 270108 270111 270114 270117"),
    ("FREQ=DAILY;BYMONTHDAY=-1", "2026-11-30", "261130 261231 270131 270228 270331 270430"),
    ("FREQ=WEEKLY;BYHOUR=19,7", "2026-12-03", "261203T19 261210T07 261210T19 261217T07 261217T19 261224T07"),
    ("FREQ=HOURLY;INTERVAL=7;BYDAY=MO", "2024-01-01", "240101 240101T17 240108T03 240108 240108T17 240115T03"),
    ("FREQ=HOURLY;INTERVAL=5;BYHOUR=10,15", "2026-12-01", "261201 261201T15 261206 261206T15 261211 261211T15"),
]


@pytest.mark.parametrize(("rule", "first", "expected"), EXPANDED)
def test_a_rule_is_written_out(rule: str, first: str, expected: str) -> None:
    assert days(rule, first, len(expected.split())) == expected


@pytest.mark.parametrize(("rule", "first", "expected"), EXPANDED)
def test_it_goes_on_alike_wherever_one_looks(rule: str, first: str, expected: str) -> None:
    shown = expected.split()
    for number, day in enumerate(shown):
        since = datetime.strptime(day[:6], "%y%m%d").strftime("%Y-%m-%d")  # noqa: DTZ007
        earlier = sum(other[:6] < day[:6] for other in shown)
        assert days(rule, first, len(shown) - earlier, since).split() == shown[earlier:], number


ENDED = [
    ("FREQ=DAILY;COUNT=3", "261201 261202 261203"),
    ("FREQ=DAILY;COUNT=0", ""),
    ("FREQ=DAILY;COUNT=-1;UNTIL=20261202", "261201 261202"),
    ("FREQ=DAILY;COUNT=9;UNTIL=20261202", "261201 261202"),
    ("FREQ=DAILY;COUNT=2;UNTIL=20270101", "261201 261202"),
    ("FREQ=DAILY;UNTIL=20261130", ""),
]


@pytest.mark.parametrize(("rule", "expected"), ENDED)
def test_a_rule_ends(rule: str, expected: str) -> None:
    assert days(rule, "2026-12-01") == expected


def test_counting_begins_with_the_first_time_wherever_one_looks() -> None:
    assert days("FREQ=WEEKLY;COUNT=5", "2026-12-03", since="2026-12-20") == "261224 261231"


@pytest.mark.parametrize(
    "rule",
    ["FREQ=YEARLY;BYMONTH=4;BYMONTHDAY=31", "FREQ=YEARLY;BYWEEKNO=53;BYMONTH=6", "FREQ=MONTHLY;BYDAY=MO;BYSETPOS=9"],
)
def test_a_rule_that_never_comes_is_said_to(rule: str) -> None:
    with pytest.raises(RuleError, match="fits no day"):
        days(rule, "2026-12-01")


NUMBERS = st.lists(st.integers(1, 31).flatmap(lambda n: st.sampled_from([n, -n])), min_size=1, max_size=3, unique=True)


@given(
    st.sampled_from(["YEARLY", "MONTHLY", "WEEKLY", "DAILY"]),
    st.integers(1, 5),
    st.one_of(st.none(), NUMBERS),
    st.datetimes(datetime(2020, 1, 1), datetime(2030, 1, 1)),  # noqa: DTZ001
    st.integers(0, 4_000),
)
def test_looking_later_leaves_out_what_is_earlier_and_nothing_else(
    freq: str, interval: int, month_days: list[int] | None, first: datetime, later: int
) -> None:
    by = f";BYMONTHDAY={','.join(map(str, month_days))}" if month_days and freq != "WEEKLY" else ""
    rule = checked(f"FREQ={freq};INTERVAL={interval}{by}", first, FAR, lambda _last: FAR)
    since = first + timedelta(days=later)
    every = list(times(rule, first, first, FAR))
    assert list(times(rule, first, since, FAR)) == [moment for moment in every if moment >= since]
    assert every == sorted(set(every))
