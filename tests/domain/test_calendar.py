"""What is on, and when: ends, several days, midnights and both changes of clock."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.agenda import on_days
from kiosk.domain.calendar import LONGEST, between, showing_at, upcoming
from kiosk.domain.content import Content
from kiosk.domain.exhibitions import EXHIBITION
from kiosk.domain.model import Event, Occurrence, Status
from kiosk.domain.walltime import days_of, local, midnight
from tests.factories import all_day, at, content, event, occurrence

MONDAY = date(2026, 11, 23)
NOW = at("2026-11-23 12:00")
MINUTES = st.integers(0, 60 * 24 * 45).map(lambda minutes: at("2026-03-01") + timedelta(minutes=15 * minutes))


def on(*occurrences: Occurrence, **events: Event) -> Content:
    """A content of these times; an event that is not given is a plain one."""
    named = {one.event: event(one.event) for one in occurrences} | events
    return content(events=named.values(), occurrences=occurrences)


def shown(found: Content, monday: date, now: datetime) -> dict[str, list[str]]:
    """The week as `day: ["event part/parts"]`, empty days left out."""
    days = on_days(found, monday, 7, now)
    return {
        day.isoformat(): [f"{s.event.id} {s.part}/{s.parts}" for s in showings]
        for day, showings in days.items()
        if showings
    }


@pytest.mark.parametrize(
    ("now", "there"), [("13:59:59", True), ("14:00", False), ("14:00:01", False), ("09:00", True), ("13:00", True)]
)
def test_an_event_is_gone_once_it_has_ended(now: str, there: bool) -> None:
    found, moment = on(occurrence("talk", "2026-11-23 13:00", "2026-11-23 14:00")), at(f"2026-11-23 {now}")
    assert bool(upcoming(found, moment)) is there
    assert bool(shown(found, MONDAY, moment)) is there


def test_upcoming_takes_only_accepted_events() -> None:
    found = on(occurrence("a", "2026-11-23 13:00", "2026-11-23 14:00"), all_day("b", "2026-11-24"))
    assert [one.event for one in upcoming(found, NOW, lambda event: event.id == "b")] == ["b"]


@pytest.mark.parametrize("monday", ["2026-03-23", "2026-10-19", "2027-03-22"])
def test_a_week_with_a_change_of_clock_has_seven_days(monday: str) -> None:
    first = date.fromisoformat(monday)
    sunday = first + timedelta(days=6)
    found = on(occurrence("early", f"{sunday} 01:30", f"{sunday} 03:30"), all_day("whole", str(sunday), id=2))
    days = on_days(found, first, 7, midnight(first))
    assert list(days) == [first + timedelta(days=n) for n in range(7)]
    assert [showing.parts for showing in days[sunday]] == [1, 1]


@pytest.mark.parametrize(
    ("day", "starts", "ends", "hours"),
    [
        ("2026-03-29", "01:30", "03:30", 1),
        ("2026-10-25", "01:30", "03:30", 3),
        ("2027-03-28", "00:00", "06:00", 5),
    ],
)
def test_an_event_over_a_change_of_clock_ends_when_the_wall_says(day: str, starts: str, ends: str, hours: int) -> None:
    found = on(occurrence("night", f"{day} {starts}", f"{day} {ends}"))
    end = found.occurrences[0].ends
    assert end - found.occurrences[0].starts == timedelta(hours=hours)
    assert upcoming(found, end - timedelta(seconds=1))
    assert not upcoming(found, end)


def test_several_days_are_counted_and_go_on_into_the_next_week() -> None:
    found = on(occurrence("fair", "2026-11-28 10:00", "2026-12-01 16:00"))
    assert shown(found, MONDAY, NOW) == {"2026-11-28": ["fair 1/4"], "2026-11-29": ["fair 2/4"]}
    assert shown(found, MONDAY + timedelta(days=7), NOW) == {"2026-11-30": ["fair 3/4"], "2026-12-01": ["fair 4/4"]}


def test_days_that_are_past_show_nothing() -> None:
    found = on(occurrence("fair", "2026-11-23 10:00", "2026-11-25 16:00"))
    assert shown(found, MONDAY, at("2026-11-24 09:00")) == {"2026-11-24": ["fair 2/3"], "2026-11-25": ["fair 3/3"]}


def test_all_day_ends_at_its_own_midnight() -> None:
    found = on(all_day("open", "2026-11-23"))
    assert shown(found, MONDAY, NOW) == {"2026-11-23": ["open 1/1"]}
    assert not upcoming(found, midnight(date(2026, 11, 24)))


def test_an_event_that_ends_at_midnight_is_not_on_the_next_day() -> None:
    found = on(occurrence("late", "2026-11-29 22:00", "2026-11-30 00:00"))
    assert shown(found, MONDAY, NOW) == {"2026-11-29": ["late 1/1"]}
    assert shown(found, MONDAY + timedelta(days=7), NOW) == {}


def test_a_moment_without_length_is_on_the_day_it_comes() -> None:
    found = on(occurrence("bell", "2026-11-30 00:00", "2026-11-30 00:00"))
    assert shown(found, MONDAY + timedelta(days=7), NOW) == {"2026-11-30": ["bell 1/1"]}
    assert shown(found, MONDAY, NOW) == {}


def test_a_day_begins_with_what_goes_on_then_the_whole_day_then_by_start() -> None:
    found = on(
        occurrence("b", "2026-11-24 09:00", "2026-11-24 10:00", 1),
        occurrence("a", "2026-11-24 09:00", "2026-11-24 10:00", 2),
        all_day("whole", "2026-11-24", id=3),
        occurrence("goes-on", "2026-11-23 18:00", "2026-11-24 20:00", 4),
        whole=event("whole", all_day=True),
    )
    assert shown(found, MONDAY, NOW)["2026-11-24"] == ["goes-on 2/2", "whole 1/1", "a 1/1", "b 1/1"]


@pytest.mark.parametrize(
    ("now", "day", "part"),
    [("2026-11-20", "2026-11-21", 1), ("2026-11-22", "2026-11-22", 2), ("2027-01-01", "2026-11-23", 3)],
)
def test_showing_at_stays_within_its_days(now: str, day: str, part: int) -> None:
    time = all_day("fair", "2026-11-21", 3)
    showing = showing_at(event("fair"), time, at(now))
    assert (showing.day.isoformat(), showing.part, showing.parts) == (day, part, 3)


@pytest.mark.parametrize(
    ("of_event", "of_time", "cancelled"),
    [
        (Status.CONFIRMED, Status.CONFIRMED, False),
        (Status.CANCELLED, Status.CONFIRMED, True),
        (Status.CONFIRMED, Status.CANCELLED, True),
    ],
)
def test_a_showing_is_cancelled_by_its_event_or_its_time(of_event: Status, of_time: Status, cancelled: bool) -> None:
    time = occurrence("talk", "2026-11-23 13:00", "2026-11-23 14:00", status=of_time)
    assert showing_at(event("talk", status=of_event), time, NOW).cancelled is cancelled


@pytest.mark.parametrize("length", [EXHIBITION, LONGEST])
def test_the_longest_occurrence_is_found_on_its_last_day(length: timedelta) -> None:
    start = at("2026-11-25 12:00") - length
    found = content(events=[event("long")], occurrences=[Occurrence(1, "long", start, start + length)])
    late = at("2026-11-25 11:59")
    assert upcoming(found, late)
    assert list(shown(found, MONDAY, late)) == ["2026-11-25"]


@st.composite
def calendars(draw: st.DrawFn) -> Content:
    """A dozen occurrences in spring and autumn of every length up to the longest."""
    lengths = st.integers(0, 62 * 24 * 4).map(lambda quarters: timedelta(minutes=15 * quarters))
    spans = draw(st.lists(st.tuples(MINUTES, lengths), max_size=12))
    return content(
        events=[event("e")],
        occurrences=[Occurrence(n, "e", starts, starts + length) for n, (starts, length) in enumerate(spans)],
    )


def days_left(one: Occurrence, now: datetime) -> set[date]:
    """The days on which `one` is looked for: its own, and today while it is on."""
    today = {local(now).date()} if one.starts <= now < one.ends else set()
    return {day for day in days_of(one.starts, one.ends) if day >= local(now).date()} | today


@given(calendars(), MINUTES)
def test_upcoming_is_everything_that_has_not_ended_in_order(found: Content, now: datetime) -> None:
    assert list(upcoming(found, now)) == [one for one in found.occurrences if one.ends > now]


def test_between_holds_its_start_and_not_its_end() -> None:
    start, end = datetime(2026, 11, 23, tzinfo=UTC), datetime(2026, 11, 24, tzinfo=UTC)
    hour = timedelta(hours=1)
    times = {
        "ends at the start": (start - hour, start),
        "starts at the start": (start, start + hour),
        "around": (start - hour, end + hour),
        "starts at the end": (end, end + hour),
    }
    found = content(
        events=[event("e")], occurrences=[Occurrence(n, "e", *span) for n, span in enumerate(times.values())]
    )
    assert {list(times)[one.id] for one in between(found, start, end)} == {"starts at the start", "around"}
