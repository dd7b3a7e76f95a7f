"""Until when a rule holds, and which of its times are left out or changed: every way in which programs write that."""

from datetime import date

import pytest

from tests.sources.calendars.sample_calendars import STOCKHOLM, calendar, event, one, read, walls

TODAY = date(2026, 11, 29)
EVENING = [f"DTSTART;{STOCKHOLM}:20261203T180000", f"DTEND;{STOCKHOLM}:20261203T190000"]
DAY = ["DTSTART;VALUE=DATE:20261203"]
NEW_YORK = ["DTSTART;TZID=America/New_York:20261203T120000", "DTEND;TZID=America/New_York:20261203T130000"]
WEEKLY = "RRULE:FREQ=WEEKLY;COUNT=4"


def days(*lines: str, change: str = "", head: tuple[str, ...] = ()) -> str:
    """The days of December on which it takes place."""
    return " ".join(told[8:10] for told in walls(one(calendar(event(*lines), change, head=head), TODAY)))


UNTIL = [
    ("20261217T170000Z", "03 10 17"),
    ("20261217T165959Z", "03 10"),
    ("20261217T180000", "03 10 17"),
    ("20261217T175959", "03 10"),
    ("20261217T000000Z", "03 10"),
    ("20261217T225959Z", "03 10 17"),
    ("20261217T235959Z", "03 10 17"),
    ("20261217", "03 10 17"),
    ("2026-12-17", "03 10 17"),
    ("20261203", "03"),
    ("20261203T000000Z", "03"),
]


@pytest.mark.parametrize(("until", "expected"), UNTIL)
def test_the_last_time_of_a_rule_of_hours(until: str, expected: str) -> None:
    assert days(*EVENING, f"RRULE:FREQ=WEEKLY;UNTIL={until}") == expected


@pytest.mark.parametrize("until", ["20261202", "20261203T120000Z"])
def test_a_rule_that_ends_before_it_begins_is_told(until: str) -> None:
    drafts = read(calendar(event(*EVENING, f"RRULE:FREQ=WEEKLY;UNTIL={until}")), TODAY)
    assert [(problem.column, problem.sentence) for problem in drafts.problems] == [
        ("RRULE", "No time of the event is left.")
    ]


UNTIL_OF_DAYS = [
    ("20261217", "03 10 17"),
    ("20261216T230000Z", "03 10 17"),
    ("20261217T000000Z", "03 10 17"),
    ("20261217T000000", "03 10 17"),
    ("20261217T225959Z", "03 10 17"),
    ("20261217T235959Z", "03 10 17"),
    ("20261216T225959Z", "03 10"),
    ("20261216", "03 10"),
]


@pytest.mark.parametrize(("until", "expected"), UNTIL_OF_DAYS)
def test_the_last_time_of_a_rule_of_days(until: str, expected: str) -> None:
    assert days(*DAY, f"RRULE:FREQ=WEEKLY;UNTIL={until}") == expected


def test_in_summer_midnight_in_stockholm_is_another_hour_in_utc() -> None:
    lines = ["DTSTART;VALUE=DATE:20270603", "RRULE:FREQ=WEEKLY;UNTIL=20270623T220000Z", "EXDATE:20270609T220000Z"]
    assert walls(one(calendar(event(*lines)), TODAY)) == ["2027-06-03", "2027-06-17", "2027-06-24"]


WITHOUT = [
    "EXDATE:20261210T170000Z",
    "EXDATE;VALUE=DATE:20261210",
    "EXDATE:20261210",
    "EXDATE:20261210T180000",
    f"EXDATE;{STOCKHOLM}:20261210T180000",
    "EXDATE;TZID=America/New_York:20261210T120000",
    "EXDATE;TZID=W. Europe Standard Time:20261210T180000,20271210T180000",
]


@pytest.mark.parametrize("exception", WITHOUT)
def test_a_time_is_left_out(exception: str) -> None:
    assert days(*EVENING, WEEKLY, exception) == "03 17 24"


WITHOUT_DAYS = [
    "EXDATE:20261209T230000Z",
    "EXDATE;VALUE=DATE:20261210",
    "EXDATE:20261210",
    "EXDATE:20261210T000000Z",
    "EXDATE:20261210T000000",
    f"EXDATE;{STOCKHOLM}:20261210T000000",
    "EXDATE;TZID=America/New_York:20261210T000000",
    "EXDATE:20261210T120000Z",
]


@pytest.mark.parametrize("exception", WITHOUT_DAYS)
@pytest.mark.parametrize("zone", ["Europe/Stockholm", "America/New_York", ""])
def test_a_day_is_left_out_in_whichever_way_it_is_told(exception: str, zone: str) -> None:
    assert days(*DAY, WEEKLY, exception, head=(f"X-WR-TIMEZONE:{zone}",)) == "03 17 24"


def test_midnight_in_the_zone_of_the_calendar_names_the_day() -> None:
    assert days(*DAY, WEEKLY, "EXDATE:20261210T050000Z", head=("X-WR-TIMEZONE:America/New_York",)) == "03 17 24"


def test_what_says_no_zone_is_in_that_of_the_start() -> None:
    assert days(*NEW_YORK, WEEKLY, "EXDATE:20261210T120000") == "03 17 24"
    assert days(*NEW_YORK, "RDATE:20261210T120000") == "03 10"
    change = event("RECURRENCE-ID:20261210T120000", f"DTSTART;{STOCKHOLM}:20261211T180000", "DURATION:PT1H")
    assert days(*NEW_YORK, WEEKLY, change=change) == "03 11 17 24"


def test_times_that_are_left_out_count() -> None:
    assert days(*EVENING, WEEKLY, f"EXDATE;{STOCKHOLM}:20261203T180000") == "10 17 24"


REPLACED = [
    "RECURRENCE-ID:20261209T230000Z",
    "RECURRENCE-ID;VALUE=DATE:20261210",
    "RECURRENCE-ID:20261210T000000Z",
    "RECURRENCE-ID:20261210T000000",
    "RECURRENCE-ID;TZID=America/New_York:20261210T000000",
]


@pytest.mark.parametrize("replaced", REPLACED)
def test_a_day_is_changed_in_whichever_way_it_is_told(replaced: str) -> None:
    assert days(*DAY, WEEKLY, change=event(replaced, "DTSTART;VALUE=DATE:20261211")) == "03 11 17 24"


HOURS = [f"DTSTART;{STOCKHOLM}:20261211T180000", f"DTEND;{STOCKHOLM}:20261211T200000"]
FOLLOWING = [
    (DAY, ["RECURRENCE-ID;RANGE=THISANDFUTURE;VALUE=DATE:20261210", *HOURS], ["2026-12-03"], "18:00-20:00"),
    (DAY, ["RECURRENCE-ID;RANGE=THISANDFUTURE:20261209T230000Z", *HOURS], ["2026-12-03"], "18:00-20:00"),
    (
        EVENING,
        [f"RECURRENCE-ID;RANGE=THISANDFUTURE;{STOCKHOLM}:20261210T180000", "DTSTART;VALUE=DATE:20261211"],
        ["2026-12-03 18:00-19:00"],
        "",
    ),
]


@pytest.mark.parametrize(("core", "change", "before", "hours"), FOLLOWING)
def test_the_following_times_are_as_the_change_has_them(
    core: list[str], change: list[str], before: list[str], hours: str
) -> None:
    first, second = read(calendar(event(*core, WEEKLY), event(*change)), TODAY).events
    assert walls(first) == before
    assert walls(second) == [f"{day} {hours}".strip() for day in ("2026-12-11", "2026-12-18", "2026-12-25")]
    assert second.all_day == (not hours)


def test_the_following_times_stay_at_their_hour_when_the_clocks_change() -> None:
    core = event(f"DTSTART;{STOCKHOLM}:20270318T180000", "DURATION:PT1H", "RRULE:FREQ=WEEKLY;COUNT=3")
    replaced = f"RECURRENCE-ID;RANGE=THISANDFUTURE;{STOCKHOLM}:20270325T180000"
    change = event(replaced, f"DTSTART;{STOCKHOLM}:20270325T200000", "DURATION:PT1H")
    assert walls(one(calendar(core, change), TODAY))[1:] == ["2027-03-25 20:00-21:00", "2027-04-01 20:00-21:00"]


def test_the_following_times_are_called_off_together() -> None:
    replaced = "RECURRENCE-ID;RANGE=THISANDFUTURE;VALUE=DATE:20261217"
    change = event(replaced, "DTSTART;VALUE=DATE:20261217", "STATUS:CANCELLED")
    told = walls(one(calendar(event(*DAY, WEEKLY), change), TODAY))
    assert told == ["2026-12-03", "2026-12-10", "!2026-12-17", "!2026-12-24"]


def test_a_change_of_a_time_that_there_is_not_is_shown_and_told() -> None:
    change = event(f"RECURRENCE-ID;{STOCKHOLM}:20261211T180000", *HOURS)
    drafts = read(calendar(event(*EVENING, WEEKLY), change), TODAY)
    assert [told[8:16] for told in walls(drafts.events[0])] == [
        "03 18:00",
        "10 18:00",
        "11 18:00",
        "17 18:00",
        "24 18:00",
    ]
    (problem,) = drafts.problems
    assert (problem.column, problem.value, problem.uid) == ("RECURRENCE-ID", "2026-12-11 18:00", "a")
    assert problem.sentence.startswith("It changes a time which the event does not have")


def test_a_change_of_a_time_that_there_is_not_is_no_matter_once_it_is_over() -> None:
    change = event(f"RECURRENCE-ID;{STOCKHOLM}:20250911T180000", f"DTSTART;{STOCKHOLM}:20250912T180000")
    assert days(*EVENING, WEEKLY, change=change) == "03 10 17 24"
