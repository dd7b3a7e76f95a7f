"""The same calendars read by recurring-ical-events itself, from the same bytes: the same times.

Those that nobody here wrote are the ones with which icalendar and recurring-ical-events are tested, where they lie.
"""

import re
from datetime import date, datetime, time, timedelta
from pathlib import Path

import icalendar
import pytest
import recurring_ical_events  # type: ignore[import-untyped]
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.sources.calendars.components import read_calendars
from kiosk.sources.calendars.lines import read_lines
from tests.sources.calendars.peer import ours, theirs
from tests.sources.calendars.sample_calendars import TODAY, calendar, event, read
from tests.thoroughness import examples

DAYS = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]
WEEKDAYS = st.lists(st.sampled_from(DAYS), min_size=1, max_size=3, unique=True).map(",".join)
INTERVAL = st.integers(1, 4).map("INTERVAL={}".format)
RULES = st.one_of(
    st.builds("FREQ=DAILY;{}".format, INTERVAL),
    st.builds("FREQ=WEEKLY;{};BYDAY={};WKST={}".format, INTERVAL, WEEKDAYS, st.sampled_from(["MO", "SU"])),
    st.builds("FREQ=WEEKLY;{}".format, INTERVAL),
    st.builds("FREQ=MONTHLY;{};BYDAY={}{}".format, INTERVAL, st.sampled_from([1, 2, 4, -1]), st.sampled_from(DAYS)),
    st.builds("FREQ=MONTHLY;BYMONTHDAY={}".format, st.sampled_from([1, 15, 31, -1])),
    st.builds("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS={}".format, st.sampled_from([1, 3, -1])),
    st.builds("FREQ=YEARLY;BYMONTH={};BYDAY=-1SU".format, st.integers(1, 12)),
    st.builds("FREQ=DAILY;BYMONTH={};BYDAY={}".format, st.integers(1, 12), WEEKDAYS),
)
ENDS = st.one_of(
    st.just(""),
    st.integers(1, 80).map(";COUNT={}".format),
    st.dates(date(2025, 6, 1), date(2027, 6, 1)).map(";UNTIL={:%Y%m%d}T220000Z".format),
)
EVENING = datetime(2025, 9, 4, 18)  # noqa: DTZ001


def is_plain(when: datetime) -> bool:
    """Whether three hours from then are three hours on the clock too; the library takes them for that always."""
    return 4 <= when.hour <= 20


STARTS = st.builds(
    datetime.combine,
    st.dates(date(2019, 1, 1), date(2026, 12, 31)),
    st.builds(time, st.integers(4, 23), st.sampled_from([0, 15, 30])),
)
"""Not in the hours that clocks leave out or repeat: there the library lets events end before they begin."""
MOVES = st.integers(-60, 60).filter(lambda hours: is_plain(EVENING + timedelta(hours=hours)))
"""Hours from EVENING to a time that clocks neither leave out nor repeat before what begins then is over."""
ZONES = st.sampled_from([";TZID=Europe/Stockholm", ";TZID=Europe/London", ";TZID=America/New_York", ""])
LENGTHS = st.sampled_from(["PT45M", "PT2H", "P2D"])
TODAYS = st.dates(date(2025, 1, 1), date(2027, 12, 31))


@settings(deadline=None, max_examples=examples(200))
@given(RULES, ENDS, STARTS, ZONES, LENGTHS, TODAYS)
def test_rules(rule: str, end: str, starts: datetime, zone: str, length: str, today: date) -> None:
    until = end if zone else end.removesuffix("Z")
    lines = [f"DTSTART{zone}:{starts:%Y%m%dT%H%M%S}", f"DURATION:{length}", f"RRULE:{rule}{until}"]
    data = calendar(event(*lines))
    assert ours(data, today) == theirs(data, today)


@settings(deadline=None, max_examples=examples(200))
@given(RULES, ENDS, st.dates(date(2019, 1, 1), date(2026, 12, 31)), st.integers(1, 3), TODAYS)
def test_rules_of_days(rule: str, end: str, starts: date, days: int, today: date) -> None:
    until = end.removesuffix("T220000Z")
    data = calendar(event(f"DTSTART;VALUE=DATE:{starts:%Y%m%d}", f"DURATION:P{days}D", f"RRULE:{rule}{until}"))
    assert ours(data, today) == theirs(data, today)


@settings(deadline=None, max_examples=examples(100))
@given(
    st.sampled_from([7, 14]),
    ZONES,
    st.lists(st.integers(0, 60), max_size=5, unique=True),
    st.dictionaries(st.integers(0, 60), MOVES, max_size=5),
    st.lists(st.datetimes(datetime(2025, 1, 1), datetime(2027, 1, 1)).filter(is_plain), max_size=3),  # noqa: DTZ001
    TODAYS,
)
def test_exceptions_changes_and_more_times(
    step: int, zone: str, without: list[int], moved: dict[int, int], more: list[datetime], today: date
) -> None:
    first = EVENING

    def told(name: str, when: datetime) -> str:
        return f"{name}{zone}:{when:%Y%m%dT%H%M%S}"

    times = {number: first + timedelta(days=step * number) for number in range(61)}
    core = event(
        told("DTSTART", first),
        "DURATION:PT1H",
        f"RRULE:FREQ=WEEKLY;INTERVAL={step // 7}",
        *(told("EXDATE", times[number]) for number in without),
        *(told("RDATE", when.replace(minute=7, second=0)) for when in more),
    )
    changes = (
        event(
            told("RECURRENCE-ID", times[number]),
            told("DTSTART", times[number] + timedelta(hours=hours)),
            "DURATION:PT3H",
        )
        for number, hours in moved.items()
        if number not in without
    )
    data = calendar(core, *changes)
    assert ours(data, today) == theirs(data, today)


@settings(deadline=None, max_examples=examples(100))
@given(st.integers(0, 40), MOVES, TODAYS)
def test_this_and_the_following(number: int, hours: int, today: date) -> None:
    first = datetime(2026, 1, 7, 18)  # noqa: DTZ001
    replaced = first + timedelta(weeks=number)
    moved = replaced + timedelta(hours=hours)
    core = event(f"DTSTART:{first:%Y%m%dT%H%M%S}", "DURATION:PT1H", "RRULE:FREQ=WEEKLY;COUNT=50")
    change = event(
        f"RECURRENCE-ID;RANGE=THISANDFUTURE:{replaced:%Y%m%dT%H%M%S}", f"DTSTART:{moved:%Y%m%dT%H%M%S}", "DURATION:PT2H"
    )
    data = calendar(core, change)
    assert ours(data, today) == theirs(data, today)


PACKAGES = [Path(str(package.__file__)).parent for package in (icalendar, recurring_ical_events)]
FILES = sorted(path for package in PACKAGES for path in package.rglob("*.ics"))
RECURRING = sorted(PACKAGES[1].rglob("*.ics"))

DIFFERENT = {
    "Germany_Holidays.ics": "a day that ends on the day it begins is that day to us, and nothing to the library",
    "end_before_start_event.ics": "refused; the library swaps beginning and end",
    "issue_132_swapped_start_and_end.ics": "refused; the library swaps beginning and end",
    "issue_201_mixed_datetime_and_date.ics": "midnight of a day is that of Stockholm, not the one of its end in UTC",
    "issue_201_test_matrix.ics": "days and moments mixed, and a year before ours",
    "issue_28_rrule_with_UTC_endinginZ.ics": "Outlook's last day ends at local midnight, told in UTC",
}


def test_there_are_calendars_to_read() -> None:
    assert len(FILES) > 200
    assert len(RECURRING) > 80
    assert {path.name for path in RECURRING} > set(DIFFERENT)


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}-{path.name}")
@pytest.mark.parametrize("today", [TODAY, date(2019, 3, 4)], ids=str)
def test_every_component_is_read_or_named(path: Path, today: date) -> None:
    data = path.read_bytes()
    drafts = read(data, today)
    told = {draft.uid for draft in drafts.events} | {draft.where.row for draft in drafts.events}
    named = {problem.uid for problem in drafts.problems} | {problem.row for problem in drafts.problems}
    columns = {problem.column for problem in drafts.problems}
    for each in read_calendars(read_lines(data)):
        for component in each.events:
            uid = component.first("UID")
            key = uid.text.strip() if uid and uid.text.strip() else component.number
            private = component.word("CLASS") not in ("", "PUBLIC")
            assert key in told | named or (private and "CLASS" in columns), key


@pytest.mark.parametrize("path", [path for path in RECURRING if path.name not in DIFFERENT], ids=lambda path: path.name)
def test_the_times_are_those_of_the_library(path: Path) -> None:
    data = path.read_bytes().replace(b"\r\n", b"\n").replace(b"BEGIN:VEVENT\n", b"BEGIN:VEVENT\nSUMMARY:untitled\n")
    data = data.replace(b"CLASS:CONFIDENTIAL", b"CLASS:PUBLIC").replace(b"CLASS:PRIVATE", b"CLASS:PUBLIC")
    years = {int(year) for year in re.findall(rb"DTSTART[^\n]*:(20\d\d)", data)}
    for year in sorted(years)[-3:]:
        assert ours(data, date(year, 1, 1)) == theirs(data, date(year, 1, 1)), year
