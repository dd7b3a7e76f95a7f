"""Recurrences keep their wall time over both changes of clock, and end where they should."""

from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise

import pytest

from kiosk.domain.model import Status
from kiosk.domain.walltime import local
from kiosk.sources.tables.schedule import HORIZON, Recurrence, Schedule, exists, expand

MONDAY = date(2026, 10, 5)


def weekly(**changes: object) -> Schedule:
    fields = {"first": MONDAY, "last": MONDAY, "begins": time(18), "finishes": time(20), "every": Recurrence(days=7)}
    return Schedule(**{**fields, **changes})  # type: ignore[arg-type]


def test_weekly_stays_at_six_over_both_changes_of_clock() -> None:
    spans = expand(weekly(), MONDAY)
    assert {(local(span.starts).time(), local(span.ends).time()) for span in spans} == {(time(18), time(20))}
    assert {local(span.starts).utcoffset() for span in spans} == {timedelta(hours=1), timedelta(hours=2)}
    days = [local(span.starts).date() for span in spans]
    assert days[0] == MONDAY
    assert {later - earlier for earlier, later in pairwise(days)} == {timedelta(weeks=1)}
    assert MONDAY + HORIZON - timedelta(weeks=1) < days[-1] <= MONDAY + HORIZON


def test_a_recurrence_that_began_long_ago_goes_on_from_today() -> None:
    spans = expand(weekly(first=date(2022, 1, 3), last=date(2022, 1, 3)), MONDAY)
    assert local(spans[0].starts).date() == MONDAY


def test_until_is_the_last_day_included() -> None:
    spans = expand(weekly(until=MONDAY + timedelta(weeks=2)), MONDAY)
    assert [local(span.starts).date() for span in spans] == [MONDAY + timedelta(weeks=n) for n in range(3)]


def test_a_recurrence_that_is_over_keeps_its_last_time() -> None:
    spans = expand(weekly(until=MONDAY + timedelta(weeks=2)), MONDAY + timedelta(weeks=30))
    assert [local(span.starts).date() for span in spans] == [MONDAY + timedelta(weeks=2)]


def test_skipped_days_are_gone_and_cancelled_ones_say_so() -> None:
    week = timedelta(weeks=1)
    when = weekly(skipped=frozenset({MONDAY}), cancelled=frozenset({MONDAY + week}), until=MONDAY + 2 * week)
    assert [(local(s.starts).date(), s.status) for s in expand(when, MONDAY)] == [
        (MONDAY + week, Status.CANCELLED),
        (MONDAY + 2 * week, Status.CONFIRMED),
    ]


@pytest.mark.parametrize(
    ("day", "hours"), [(date(2027, 3, 28), 23), (date(2026, 10, 25), 25), (date(2026, 11, 27), 24)]
)
def test_an_all_day_event_runs_from_midnight_to_midnight(day: date, hours: int) -> None:
    (span,) = expand(Schedule(day, day), day)
    assert span.ends - span.starts == timedelta(hours=hours)
    assert (local(span.starts).time(), local(span.ends).time()) == (time(), time())


def test_all_day_over_three_days_ends_after_the_third() -> None:
    (span,) = expand(Schedule(MONDAY, MONDAY + timedelta(days=2)), MONDAY)
    assert local(span.ends).date() == MONDAY + timedelta(days=3)


def test_an_event_may_last_past_midnight() -> None:
    (span,) = expand(Schedule(MONDAY, MONDAY + timedelta(days=1), time(20), time(1)), MONDAY)
    assert span.starts == datetime(2026, 10, 5, 18, tzinfo=UTC)
    assert span.ends == datetime(2026, 10, 5, 23, tzinfo=UTC)


def test_a_single_past_event_is_kept() -> None:
    (span,) = expand(Schedule(MONDAY, MONDAY, time(8), time(9)), MONDAY + timedelta(days=50))
    assert local(span.starts).date() == MONDAY


def test_a_daily_event_in_the_missing_hour_still_ends_after_it_starts() -> None:
    saturday = date(2027, 3, 27)
    when = Schedule(
        saturday, saturday, time(2, 30), time(2, 45), Recurrence(days=1), until=saturday + timedelta(days=2)
    )
    spans = expand(when, saturday)
    assert len(spans) == 3
    assert all(span.ends - span.starts == timedelta(minutes=15) for span in spans)


def test_exists_knows_the_missing_hour() -> None:
    assert not exists(date(2027, 3, 28), time(2, 30))
    assert exists(date(2027, 3, 28), time(3, 0))
    assert exists(date(2026, 10, 25), time(2, 30))


def test_what_ended_at_midnight_is_over_today() -> None:
    evening = weekly(last=MONDAY + timedelta(days=1), begins=time(22), finishes=time(0))
    assert local(expand(evening, MONDAY + timedelta(days=1))[0].starts).date() == MONDAY + timedelta(weeks=1)


FIRST = date(2026, 12, 1)


@pytest.mark.parametrize(
    ("first", "every", "expected"),
    [
        (FIRST, Recurrence(days=14), ["12-01", "12-15", "12-29", "01-12", "01-26"]),
        (FIRST, Recurrence(months=1), ["12-01", "01-01", "02-01", "03-01", "04-01"]),
        (date(2026, 12, 28), Recurrence(months=1), ["12-28", "01-28", "02-28", "03-28", "04-28"]),
        (date(2026, 12, 31), Recurrence(months=1, last=True), ["12-31", "01-31", "02-28", "03-31", "04-30"]),
        (FIRST, Recurrence(months=1, weekday=1, nth=1), ["12-01", "01-05", "02-02", "03-02", "04-06"]),
        (date(2026, 12, 25), Recurrence(months=1, weekday=4, nth=-1), ["12-25", "01-29", "02-26", "03-26", "04-30"]),
        (date(2026, 12, 28), Recurrence(months=1, weekday=0, nth=4), ["12-28", "01-25", "02-22", "03-22", "04-26"]),
    ],
)
def test_a_recurrence_by_weeks_and_months(first: date, every: Recurrence, expected: list[str]) -> None:
    spans = expand(weekly(first=first, last=first, every=every), FIRST)
    assert [f"{local(span.starts):%m-%d}" for span in spans[:5]] == expected
    assert {local(span.starts).time() for span in spans} == {time(18)}


def test_yearly_comes_back_within_the_horizon_however_long_ago_it_began() -> None:
    first = date(2022, 6, 6)
    spans = expand(weekly(first=first, last=first, every=Recurrence(months=12)), FIRST)
    assert [local(span.starts).date() for span in spans] == [date(2027, 6, 6)]
    assert [
        local(span.starts).date()
        for span in expand(weekly(first=first, last=first, every=Recurrence(months=12)), first)
    ] == [
        first,
        date(2023, 6, 6),
    ]


def test_a_month_without_the_day_is_left_out() -> None:
    first = date(2026, 12, 31)
    spans = expand(weekly(first=first, last=first, every=Recurrence(months=1)), FIRST)
    assert [f"{local(span.starts):%m-%d}" for span in spans[:4]] == ["12-31", "01-31", "03-31", "05-31"]
