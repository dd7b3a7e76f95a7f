"""Whatever bytes a calendar has, drafts and Problems come of them, never an exception."""

from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.content.limits import EARLIEST, LATEST
from kiosk.domain.calendar import LONGEST
from kiosk.sources.text_cleaning import clean
from tests.sources.calendars.sample_calendars import STOCKHOLM, calendar, event, read
from tests.sources.calendars.test_zones import zone
from tests.thoroughness import examples

GOOD = calendar(
    zone("Nowhere/Middle"),
    event(
        f"DTSTART;{STOCKHOLM}:20260305T180000", "DURATION:PT1H", "RRULE:FREQ=WEEKLY;COUNT=9", "EXDATE:20260312T180000"
    ),
    event("RECURRENCE-ID:20260319T170000Z", "DTSTART:20260320T180000", "DTEND:20260320T190000", "SEQUENCE:2"),
    event("DTSTART;VALUE=DATE:20260401", "RDATE;VALUE=DATE:20260501,20260601", "LOCATION:Hetch", uid="b"),
    event("DTSTART;TZID=Nowhere/Middle:20260401T100000", "RRULE:FREQ=MONTHLY;BYDAY=-1FR;BYSETPOS=1", uid="c"),
    event("DTSTART:20260401T100000Z", "RDATE;VALUE=PERIOD:20260501T100000Z/PT2H", "CLASS:PUBLIC", uid="d"),
    head=["X-WR-TIMEZONE:Europe/London", "METHOD:PUBLISH"],
)
LINES = GOOD.decode().split("\r\n")
NUMBER = st.integers(-3, 400).map(str)
PART = st.one_of(
    st.sampled_from(
        ["FREQ=DAILY", "FREQ=WEEKLY", "FREQ=MONTHLY", "FREQ=YEARLY", "FREQ=HOURLY", "BYDAY=MO,-1FR", "WKST=SU"]
    ),
    st.builds("{}={}".format, st.sampled_from(["COUNT", "INTERVAL", "BYMONTH", "BYMONTHDAY", "BYSETPOS"]), NUMBER),
    st.builds("{}={}".format, st.sampled_from(["BYHOUR", "BYMINUTE", "BYWEEKNO", "BYYEARDAY", "UNTIL"]), NUMBER),
    st.sampled_from(["UNTIL=20261231", "UNTIL=20260401T000000Z", "UNTIL=99991231T235959", "X-A=B", "BYDAY=", "="]),
)
TIME = st.one_of(
    st.dates().map("{:%Y%m%d}".format),
    st.datetimes().map("{:%Y%m%dT%H%M%S}".format),
    st.datetimes().map("{:%Y%m%dT%H%M%SZ}".format),
    st.sampled_from(["20260329T023000", "20261025T023000", "PT1H", "P2W", "", "20260305T180000/PT1H", "00000000"]),
)
NAME = st.sampled_from(["DTSTART", "DTEND", "DURATION", "RDATE", "EXDATE", "RECURRENCE-ID"])
PARAMETER = st.sampled_from(["", ";VALUE=DATE", ";TZID=Europe/London", ";TZID=?", ";RANGE=THISANDFUTURE"])


def is_whole(data: bytes, today: date) -> None:
    drafts = read(data, today)
    assert len({draft.uid for draft in drafts.events}) == len(drafts.events)
    for draft in drafts.events:
        assert 0 < len(draft.uid) <= 200
        assert draft.title
        assert all(text and clean(text) == text for text in draft.title.values())
        starts = [span.starts for span in draft.spans]
        assert starts == sorted(set(starts))
        assert starts
        for span in draft.spans:
            assert span.starts <= span.ends <= span.starts + LONGEST
            assert EARLIEST <= span.starts.timestamp() < LATEST
    for problem in drafts.problems:
        assert problem.table
        assert problem.sentence.endswith((".", "…"))
        assert problem.remedy
        assert clean(problem.value) == problem.value
        assert clean(problem.where) == problem.where


@settings(deadline=None)
@given(st.binary(max_size=400))
def test_any_bytes(data: bytes) -> None:
    is_whole(data, date(2026, 3, 2))


@settings(deadline=None, max_examples=examples(150))
@given(st.binary(max_size=12), st.integers(0, len(GOOD)), st.integers(0, 30))
def test_any_bytes_in_place_of_some_of_a_good_calendar(data: bytes, where: int, gone: int) -> None:
    is_whole(GOOD[:where] + data + GOOD[where + gone :], date(2026, 3, 2))


@settings(deadline=None, max_examples=examples(100))
@given(st.lists(st.integers(0, len(LINES) - 1), max_size=12), st.lists(st.integers(0, len(LINES) - 1), max_size=3))
def test_lines_lost_and_lines_doubled(lost: list[int], doubled: list[int]) -> None:
    kept = [line for number, line in enumerate(LINES) for _ in range((number not in lost) + (number in doubled))]
    is_whole("\r\n".join(kept).encode(), date(2026, 3, 2))


@settings(deadline=None, max_examples=examples(100))
@given(
    st.lists(st.builds("{}{}:{}".format, NAME, PARAMETER, TIME), max_size=5),
    st.lists(st.lists(PART, max_size=4).map(";".join), max_size=2),
    st.dates(date(2000, 1, 1), date(2100, 1, 1)),
)
def test_any_times_and_rules(times: list[str], rules: list[str], today: date) -> None:
    start = "DTSTART:20260305T180000"
    core = event(start, *times, *(f"RRULE:{rule}" for rule in rules))
    is_whole(calendar(core, event(*times, start, uid="b"), event(*times)), today)
