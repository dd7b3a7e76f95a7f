"""The wall time of the district, over both changes of clock."""

from datetime import UTC, date, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.walltime import STOCKHOLM, days_of, local, midnight, parse_moment
from tests.factories import at

DAYS = st.dates(date(2020, 1, 1), date(2040, 12, 31))
MOMENTS = st.integers(0, 20 * 365 * 24 * 60).map(lambda minutes: at("2020-01-01") + timedelta(minutes=minutes))


@pytest.mark.parametrize(
    ("day", "hours"), [("2026-03-29", 23), ("2026-10-25", 25), ("2027-03-28", 23), ("2026-11-23", 24)]
)
def test_a_day_is_as_long_as_the_clock_makes_it(day: str, hours: int) -> None:
    first = date.fromisoformat(day)
    assert midnight(first + timedelta(days=1)) - midnight(first) == timedelta(hours=hours)


@pytest.mark.parametrize(
    ("utc", "wall"),
    [
        ("2026-03-29T00:59", "01:59"),
        ("2026-03-29T01:00", "03:00"),
        ("2026-10-25T00:30", "02:30"),
        ("2026-10-25T01:30", "02:30"),
        ("2027-03-28T00:59", "01:59"),
        ("2027-03-28T01:00", "03:00"),
    ],
)
def test_local_follows_the_changes_of_clock(utc: str, wall: str) -> None:
    assert local(datetime.fromisoformat(utc).replace(tzinfo=UTC)).strftime("%H:%M") == wall


@given(DAYS)
def test_midnight_is_the_first_moment_of_its_day(day: date) -> None:
    assert local(midnight(day)).date() == day
    assert local(midnight(day) - timedelta(microseconds=1)).date() == day - timedelta(days=1)


@pytest.mark.parametrize(
    ("starts", "ends", "days"),
    [
        ("2026-11-23 13:00", "2026-11-23 14:00", ["2026-11-23"]),
        ("2026-11-23 00:00", "2026-11-24 00:00", ["2026-11-23"]),
        ("2026-11-23 23:59", "2026-11-24 00:01", ["2026-11-23"]),
        ("2026-11-23 22:00", "2026-11-24 01:30", ["2026-11-23"]),
        ("2026-11-23 22:00", "2026-11-24 05:59", ["2026-11-23"]),
        ("2026-11-23 22:00", "2026-11-24 06:00", ["2026-11-23", "2026-11-24"]),
        ("2026-11-24 00:30", "2026-11-24 05:00", ["2026-11-24"]),
        ("2026-11-24 00:30", "2026-11-25 01:30", ["2026-11-24", "2026-11-25"]),
        ("2026-11-24 00:30", "2026-11-25 00:00", ["2026-11-24"]),
        ("2026-11-24 08:00", "2026-11-25 05:00", ["2026-11-24", "2026-11-25"]),
        ("2026-11-24 10:00", "2026-11-25 02:00", ["2026-11-24"]),
        ("2026-11-27 18:00", "2026-11-29 02:00", ["2026-11-27", "2026-11-28"]),
        ("2026-10-24 22:00", "2026-10-25 02:30", ["2026-10-24"]),
        ("2026-11-23 13:00", "2026-11-23 13:00", ["2026-11-23"]),
        ("2026-11-24 00:00", "2026-11-24 00:00", ["2026-11-24"]),
        ("2026-10-24 00:00", "2026-10-27 00:00", ["2026-10-24", "2026-10-25", "2026-10-26"]),
        ("2026-03-28 18:00", "2026-03-30 09:00", ["2026-03-28", "2026-03-29", "2026-03-30"]),
        ("2026-12-31 22:00", "2027-01-01 01:00", ["2026-12-31"]),
    ],
)
def test_days_of_are_the_local_days_as_people_count_them(starts: str, ends: str, days: list[str]) -> None:
    assert [day.isoformat() for day in days_of(at(starts), at(ends))] == days


@given(MOMENTS, st.timedeltas(timedelta(), timedelta(days=62)))
def test_days_of_follow_each_other_without_a_gap(starts: datetime, length: timedelta) -> None:
    days = days_of(starts, starts + length)
    assert days[0] == local(starts).date()
    assert all(later - earlier == timedelta(days=1) for earlier, later in pairwise(days))


@pytest.mark.parametrize(
    ("text", "utc"),
    [
        ("2026-11-27 14:00", "2026-11-27 13:00"),
        ("2026-07-01 14:00:30", "2026-07-01 12:00:30"),
        (" 2026-11-27 ", "2026-11-26 23:00"),
        ("2026-11-27T14:00+00:00", "2026-11-27 14:00"),
        ("2026-10-25 02:30", "2026-10-25 00:30"),
        ("2026-03-29 02:30", "2026-03-29 01:30"),
    ],
)
def test_parse_moment_reads_the_wall_clock(text: str, utc: str) -> None:
    assert parse_moment(text) == datetime.fromisoformat(utc).replace(tzinfo=UTC)


@pytest.mark.parametrize("text", ["", "noon", "2026-02-30", "27/11/2026", "0001-01-01", "9999-12-31T23:00-05:00"])
def test_parse_moment_refuses_what_nobody_can_mean(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        parse_moment(text)


@given(MOMENTS)
def test_parse_moment_reads_back_what_is_written(moment: datetime) -> None:
    assert parse_moment(moment.astimezone(STOCKHOLM).isoformat()) == moment
