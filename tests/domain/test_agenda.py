"""The agenda: seven days at a time, and one list that rolls on; nights, months and changes of clock included."""

from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.agenda import agenda, count_from, day_before, furthest_day, on_days
from kiosk.domain.calendar import everything
from kiosk.domain.content import Content
from kiosk.domain.walltime import local
from tests.domain.test_calendar import MINUTES, MONDAY, NOW, calendars, days_left, on
from tests.factories import all_day, at, content, occurrence

DAYS = st.integers(0, 60).map(lambda n: date(2026, 3, 1) + timedelta(days=n))
THREE = on(
    occurrence("talk", "2026-11-23 13:00", "2026-11-23 14:00", 1),
    occurrence("fair", "2026-11-26 13:00", "2026-11-27 14:00", 2),
    all_day("market", "2026-12-12", id=3),
)


def listed(found: Content, first: str, now: datetime = NOW, most: int = 100) -> list[str]:
    """The days of the agenda from `first` on."""
    return [str(day.date) for day in agenda(found, date.fromisoformat(first), now, everything, most)]


@pytest.mark.parametrize(
    ("first", "days"),
    [
        ("2026-11-23", ["2026-11-23", "2026-11-26", "2026-11-27", "2026-12-12"]),
        ("2026-11-20", ["2026-11-23", "2026-11-26", "2026-11-27", "2026-12-12"]),
        ("2026-11-24", ["2026-11-26", "2026-11-27", "2026-12-12"]),
        ("2026-11-27", ["2026-11-27", "2026-12-12"]),
        ("2026-11-28", ["2026-12-12"]),
        ("2026-12-13", []),
    ],
)
def test_the_agenda_goes_on_from_any_day(first: str, days: list[str]) -> None:
    assert listed(THREE, first) == days


def test_what_has_ended_is_not_listed() -> None:
    assert listed(THREE, "2026-11-23", at("2026-11-23 14:00"))[0] == "2026-11-26"


@pytest.mark.parametrize(("most", "days"), [(1, 1), (2, 3), (3, 3), (4, 4), (5, 4)])
def test_the_agenda_ends_with_the_day_that_holds_enough(most: int, days: int) -> None:
    assert len(listed(THREE, "2026-11-23", most=most)) == days


@pytest.mark.parametrize(
    ("first", "number"), [("2026-11-23", 3), ("2026-11-24", 2), ("2026-11-27", 2), ("2026-11-28", 1)]
)
def test_count_from_counts_each_time_once(first: str, number: int) -> None:
    assert count_from(THREE, date.fromisoformat(first), NOW) == number


@pytest.mark.parametrize(
    ("day", "before"),
    [("2026-11-23", None), ("2026-11-25", "2026-11-23"), ("2026-11-28", "2026-11-27"), ("2027-01-01", "2026-12-12")],
)
def test_the_nearest_day_before(day: str, before: str | None) -> None:
    found = day_before(THREE, date.fromisoformat(day), NOW)
    assert (str(found) if found else None) == before


def test_the_furthest_day_is_the_last_of_what_lasts_longest() -> None:
    found = on(
        occurrence("fair", "2026-11-24 10:00", "2026-12-16 16:00", 1),
        occurrence("talk", "2026-11-25 13:00", "2026-11-25 14:00", 2),
    )
    assert furthest_day(found, NOW) == date(2026, 12, 16)


def test_the_furthest_day_is_never_past() -> None:
    assert furthest_day(on(occurrence("talk", "2026-11-01 10:00", "2026-11-01 11:00")), NOW) == MONDAY
    assert furthest_day(content(), NOW) == MONDAY


@given(calendars(), MINUTES, DAYS)
def test_the_days_show_what_is_left_and_nothing_else(found: Content, now: datetime, first: date) -> None:
    expected = {
        (one.id, day)
        for one in found.occurrences
        if one.ends > now
        for day in days_left(one, now)
        if first <= day < first + timedelta(days=7)
    }
    days = on_days(found, first, 7, now)
    assert list(days) == [first + timedelta(days=n) for n in range(7)]
    assert {(showing.occurrence.id, day) for day, showings in days.items() for showing in showings} == expected


@given(calendars(), MINUTES, DAYS, st.integers(1, 30))
def test_the_agenda_agrees_with_the_days(found: Content, now: datetime, first: date, most: int) -> None:
    whole = agenda(found, first, now, everything, 10_000)
    expected = {
        (one.id, day if not one.is_exhibition else max(first, local(now).date(), local(one.starts).date()))
        for one in found.occurrences
        if one.ends > now
        for day in days_left(one, now)
        if day >= first
    }
    assert {(showing.occurrence.id, day.date) for day in whole for showing in day.showings} == expected
    some = agenda(found, first, now, everything, most)
    assert some == whole[: len(some)]
    assert len(some) == len(whole) or sum(len(day.showings) for day in some) >= most


@given(calendars(), MINUTES, DAYS)
def test_count_before_and_furthest_agree_with_the_days(found: Content, now: datetime, first: date) -> None:
    left = [(one, days_left(one, now)) for one in found.occurrences if one.ends > now]
    assert count_from(found, first, now) == sum(1 for _, days in left if max(days, default=date.min) >= first)
    earlier = [day for _, days in left for day in days if day < first]
    assert day_before(found, first, now) == max(earlier, default=None)
    plain = [days for one, days in left if not one.is_exhibition]
    assert all(max(days, default=date.min) <= furthest_day(found, now) for days in plain)
