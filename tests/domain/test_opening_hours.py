"""When the house is open, and when that changes next."""

import re
from datetime import UTC, date, timedelta

import pytest

from kiosk.domain.opening_hours import Opening, OpeningHours, hours_of, opening
from kiosk.domain.walltime import local, parse_moment

WEEK = dict.fromkeys(("monday", "tuesday", "wednesday", "thursday", "friday"), "08:00-18:00")
OFFICE = hours_of({**WEEK, "saturday": "10:00-16:00", "sunday": "closed", "2026-12-23": "08:00-12:00"})
PUB = hours_of({**WEEK, "friday": "18:00-02:30", "saturday": "20:00-02:30", "sunday": "closed"})
NIGHT = hours_of({**WEEK, "saturday": "02:15-02:45", "sunday": "02:15-03:30"})
ALWAYS = hours_of(dict.fromkeys((*WEEK, "saturday", "sunday"), "00:00-24:00"))
WEEKEND = hours_of({**dict.fromkeys(WEEK, "closed"), "saturday": "00:00-24:00", "sunday": "00:00-18:00"})
ONCE = hours_of({**dict.fromkeys((*WEEK, "saturday", "sunday"), "closed"), "2027-06-01": "09:00-10:00"})
HOLIDAYS = {date(2026, 12, 24), date(2026, 12, 25), date(2026, 12, 26), date(2027, 1, 1), date(2027, 1, 6)}


def when(hours: OpeningHours, at: str) -> tuple[bool, str]:
    found = opening(hours, parse_moment(at), HOLIDAYS.__contains__)
    return found.is_open, f"{local(found.until):%Y-%m-%d %H:%M}" if found.until else "never"


@pytest.mark.parametrize(
    ("hours", "at", "is_open", "until"),
    [
        (OFFICE, "2026-11-30 07:59:59", False, "2026-11-30 08:00"),
        (OFFICE, "2026-11-30 08:00", True, "2026-11-30 18:00"),
        (OFFICE, "2026-11-30 17:59:59", True, "2026-11-30 18:00"),
        (OFFICE, "2026-11-30 18:00", False, "2026-12-01 08:00"),
        (OFFICE, "2026-12-05 16:00", False, "2026-12-07 08:00"),  # Saturday evening: Sunday is closed
        (OFFICE, "2026-12-23 11:00", True, "2026-12-23 12:00"),  # a date of its own
        (OFFICE, "2026-12-23 12:00", False, "2026-12-28 08:00"),  # two holidays, one on a Saturday, and a Sunday
        (OFFICE, "2026-12-31 18:00", False, "2027-01-02 10:00"),
        (OFFICE, "2027-01-05 18:00", False, "2027-01-07 08:00"),
        (PUB, "2026-12-04 23:00", True, "2026-12-05 02:30"),
        (PUB, "2026-12-05 02:29", True, "2026-12-05 02:30"),  # Friday's, after midnight
        (PUB, "2026-12-05 02:30", False, "2026-12-05 20:00"),
        (PUB, "2026-12-06 01:00", True, "2026-12-06 02:30"),  # Saturday's, though Sunday is closed
        (PUB, "2026-12-06 02:30", False, "2026-12-07 08:00"),
        (ALWAYS, "2026-12-01 03:00", True, "never"),
        (WEEKEND, "2026-12-04 12:00", False, "2026-12-05 00:00"),
        (WEEKEND, "2026-12-05 12:00", True, "2026-12-06 18:00"),  # one day runs into the other
        (ONCE, "2026-12-01 12:00", False, "2027-06-01 09:00"),
        (ONCE, "2027-06-01 10:00", False, "never"),
    ],
)
def test_whether_it_is_open_and_until_when(hours: OpeningHours, at: str, is_open: bool, until: str) -> None:
    assert when(hours, at) == (is_open, until)


@pytest.mark.parametrize(
    ("at", "is_open", "until"),
    [
        ("2026-03-28 18:00", False, "2026-03-28 20:00"),
        ("2026-03-29 01:59", True, "2026-03-29 03:30"),  # at 2 the clock goes to 3: 02:30 is 03:30
        ("2026-03-29T03:29+02:00", True, "2026-03-29 03:30"),
        ("2026-03-29T03:30+02:00", False, "2026-03-30 08:00"),
        ("2026-10-25T02:29+02:00", True, "2026-10-25 02:30"),  # at 3 the clock goes to 2: the first 02:30 counts
        ("2026-10-25T02:29+01:00", False, "2026-10-26 08:00"),
    ],
)
def test_hours_after_midnight_in_the_nights_when_the_clock_changes(at: str, is_open: bool, until: str) -> None:
    assert when(PUB, at) == (is_open, until)


def test_hours_of_which_the_change_of_the_clock_leaves_nothing() -> None:
    gone = hours_of({**WEEK, "saturday": "closed", "sunday": "02:45-03:15"})
    assert when(gone, "2026-03-29 00:00") == (False, "2026-03-30 08:00")
    assert when(gone, "2026-04-05 00:00") == (False, "2026-04-05 02:45")


def test_an_hour_that_comes_twice_is_open_both_times() -> None:
    first = opening(NIGHT, parse_moment("2026-10-25T02:15+02:00"), lambda _: False)
    assert first == Opening(True, parse_moment("2026-10-25T03:30+01:00"))
    assert first.until is not None
    assert first.until - parse_moment("2026-10-25T02:15+02:00") == timedelta(hours=2, minutes=15)


def test_a_day_of_the_change_is_as_long_as_it_is() -> None:
    day = hours_of({**WEEK, "saturday": "closed", "sunday": "00:00-24:00", "monday": "closed"})
    for at, hours in (("2026-03-29", 23), ("2026-10-25", 25), ("2026-11-01", 24)):
        began = parse_moment(at)
        assert opening(day, began, lambda _: False) == Opening(True, began + timedelta(hours=hours))


def test_moments_come_in_utc_whatever_zone_was_asked_in() -> None:
    found = opening(OFFICE, local(parse_moment("2026-11-30 12:00")), lambda _: False)
    assert found.until is not None
    assert found.until.tzinfo is UTC


@pytest.mark.parametrize(
    ("holidays", "until"),
    [({}, "2026-12-28 08:00"), ({"holidays": "11:00-12:00"}, "2026-12-24 11:00"),
     ({"holidays": "weekday"}, "2026-12-24 08:00"),
     ({"holidays": "weekday", "2026-12-24": "closed"}, "2026-12-25 08:00")],
)  # fmt: skip
def test_holidays_are_as_sunday_unless_the_table_says_otherwise(holidays: dict[str, str], until: str) -> None:
    hours = hours_of({**WEEK, "saturday": "10:00-16:00", "sunday": "closed", **holidays})
    assert when(hours, "2026-12-23 20:00") == (False, until)


def test_one_line_says_the_same_as_a_table() -> None:
    told = {**WEEK, "saturday": "closed", "sunday": "closed", "2026-12-23": "08:00-12:00"}
    assert hours_of(" ".join(f"{day}={span}" for day, span in told.items())) == hours_of(told)


@pytest.mark.parametrize(
    ("told", "sentence"),
    [
        ("", "There are no hours for monday."),
        (5, "It must be a table of days and hours."),
        ({**WEEK, "saturday": "closed"}, "There are no hours for sunday."),
        ({**WEEK, "saturday": "closed", "sunday": "8-18"}, 'must be as "08:00-18:00", or "closed".'),
        ({**WEEK, "saturday": "closed", "sunday": 8}, 'The hours for sunday must be as "08:00-18:00", or "closed".'),
        ({**WEEK, "saturday": "closed", "sunday": "08:00-24:30"}, "The hours for sunday must end by 24:00."),
        ({**WEEK, "saturday": "closed", "sunday": "08:00-08:00"}, "begin and end at the same time."),
        ({**WEEK, "saturday": "closed", "sunday": "weekday"}, "The hours for sunday must be as"),
        ({**WEEK, "saturday": "closed", "sunday": "closed", "2026-02-30": "closed"}, "There is no day 2026-02-30"),
        ({**WEEK, "saturday": "closed", "sunday": "closed", "20261224": "closed"}, "There is no day 20261224"),
        (dict.fromkeys((*WEEK, "saturday", "sunday"), "closed"), "The house must be open on one day at least."),
    ],
)  # fmt: skip
def test_what_nobody_can_mean_is_a_sentence(told: object, sentence: str) -> None:
    with pytest.raises(ValueError, match=re.escape(sentence)):
        hours_of(told)


def test_all_that_is_wrong_is_said_at_once() -> None:
    with pytest.raises(ValueError, match=r"There are no hours for sunday\.") as refused:
        hours_of({**WEEK, "tuesday": "9", "saturday": "closed", "sonday": "closed", "2026-13-01": "closed"})
    for words in ("for tuesday must", "no day sonday", "no day 2026-13-01"):
        assert words in str(refused.value)
