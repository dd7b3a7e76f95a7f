"""The same calendars read by recurring-ical-events itself, from the same bytes: the same times."""

from datetime import UTC, date, datetime, timedelta

import icalendar
import recurring_ical_events  # type: ignore[import-untyped]
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.domain.walltime import STOCKHOLM, midnight
from kiosk.sources.tables.schedule import HORIZON
from tests.sources.calendars.desk import calendar, event, read

Times = set[tuple[datetime, datetime]]
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
STARTS = st.datetimes(datetime(2019, 1, 1), datetime(2026, 12, 31)).map(  # noqa: DTZ001
    lambda moment: moment.replace(minute=moment.minute // 15 * 15, second=0, microsecond=0)
)
ZONES = st.sampled_from([";TZID=Europe/Stockholm", ";TZID=Europe/London", ";TZID=America/New_York", ""])
LENGTHS = st.sampled_from(["PT45M", "PT2H", "P1DT3H"])
TODAYS = st.dates(date(2025, 1, 1), date(2027, 12, 31))


def ours(data: bytes, today: date) -> Times:
    drafts = read(data, today)
    return {
        (span.starts, span.ends)
        for draft in drafts.events
        for span in draft.spans
        if touches(span.starts, span.ends, today)
    }


def theirs(data: bytes, today: date) -> Times:
    window = [midnight(day).astimezone(STOCKHOLM) for day in (today, today + HORIZON + timedelta(days=1))]
    found = recurring_ical_events.of(icalendar.Calendar.from_ical(data)).between(*window)
    return {(moment(each.start), moment(each.end)) for each in found}


def touches(starts: datetime, ends: datetime, today: date) -> bool:
    first, last = midnight(today), midnight(today + HORIZON + timedelta(days=1))
    return starts < last and (ends > first or starts == ends >= first)


def moment(when: date) -> datetime:
    if not isinstance(when, datetime):
        return midnight(when)
    return (when if when.tzinfo else when.replace(tzinfo=STOCKHOLM)).astimezone(UTC)


@settings(deadline=None, max_examples=300)
@given(RULES, ENDS, STARTS, ZONES, LENGTHS, TODAYS)
def test_rules(rule: str, end: str, starts: datetime, zone: str, length: str, today: date) -> None:
    lines = [f"DTSTART{zone}:{starts:%Y%m%dT%H%M%S}", f"DURATION:{length}", f"RRULE:{rule}{end}"]
    data = calendar(event(*lines))
    assert ours(data, today) == theirs(data, today)


@settings(deadline=None, max_examples=200)
@given(RULES, ENDS, st.dates(date(2019, 1, 1), date(2026, 12, 31)), st.integers(1, 3), TODAYS)
def test_rules_of_days(rule: str, end: str, starts: date, days: int, today: date) -> None:
    until = end.removesuffix("T220000Z")
    data = calendar(event(f"DTSTART;VALUE=DATE:{starts:%Y%m%d}", f"DURATION:P{days}D", f"RRULE:{rule}{until}"))
    assert ours(data, today) == theirs(data, today)


@settings(deadline=None, max_examples=200)
@given(
    st.sampled_from([7, 14]),
    ZONES,
    st.lists(st.integers(0, 60), max_size=5, unique=True),
    st.dictionaries(st.integers(0, 60), st.integers(-60, 60), max_size=5),
    st.lists(st.datetimes(datetime(2025, 1, 1), datetime(2027, 1, 1)), max_size=3),  # noqa: DTZ001
    TODAYS,
)
def test_exceptions_changes_and_more_times(
    step: int, zone: str, without: list[int], moved: dict[int, int], more: list[datetime], today: date
) -> None:
    first = datetime(2025, 9, 4, 18)  # noqa: DTZ001

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


@settings(deadline=None, max_examples=100)
@given(st.integers(0, 40), st.integers(-20, 20), TODAYS)
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
