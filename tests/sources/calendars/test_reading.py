"""A calendar as a whole: what is one, what is none, and the way through the sandbox."""

import subprocess
import sys
from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.content.reading.sandbox import Limits, SandboxError, sandboxed
from kiosk.domain.problems import Severity
from kiosk.sources.calendars.reading import read_calendar
from tests.sources.calendars.sample_calendars import NAME, PLAN, TODAY, calendar, event, only, read

WEEKLY = event("DTSTART:20260305T180000", "DURATION:PT1H", "RRULE:FREQ=WEEKLY")
ROOT = Path(__file__).parents[3]

NONE = [
    b"",
    b"\0\0\0",
    b"<!DOCTYPE html><title>Log in</title>",
    b"id,title\r\na,b\r\n",
    b"BEGIN:VCARD\r\nEND:VCARD\r\n",
]


@pytest.mark.parametrize("data", NONE)
def test_what_is_no_calendar_stops_the_build(data: bytes) -> None:
    problem = only(data)
    assert (problem.severity, problem.table) == (Severity.ERROR, NAME)


def test_a_file_too_large_is_not_read() -> None:
    problem = only(calendar(WEEKLY) + b" " * 16_000_000)
    assert (problem.severity, problem.table) == (Severity.ERROR, NAME)


def test_an_empty_calendar_is_one() -> None:
    assert read(calendar()).problems == ()


def test_events_without_a_calendar_around_them_are_read() -> None:
    drafts = read(WEEKLY.encode())
    assert (len(drafts.events), drafts.problems) == (1, ())


def test_a_calendar_cut_off_says_so_and_tells_what_is_left() -> None:
    whole = calendar(event("DTSTART:20260305T180000", uid="a"), event("DTSTART:20260306T180000", uid="b"))
    drafts = read(whole[: whole.rindex(b"SUMMARY")])
    assert [draft.uid for draft in drafts.events] == ["a"]
    assert [(problem.uid, problem.column) for problem in drafts.problems] == [("", "END"), ("b", "BEGIN")]


def test_a_calendar_of_other_years_is_left_out() -> None:
    drafts = read(calendar(WEEKLY, head=["CALSCALE:HEBREW"]))
    assert drafts.events == ()
    assert [problem.column for problem in drafts.problems] == ["CALSCALE"]


def test_several_calendars_in_a_file_are_all_read() -> None:
    drafts = read(
        calendar(event("DTSTART:20260305T180000", uid="a")) + calendar(event("DTSTART:20260305T180000", uid="b"))
    )
    assert [draft.uid for draft in drafts.events] == ["a", "b"]


def test_where_an_event_stands() -> None:
    (draft,) = read(calendar(WEEKLY)).events
    assert (draft.where.source, draft.where.uid, draft.where.row) == (NAME, "a", None)


def test_times_are_in_their_order() -> None:
    mixed = event("DTSTART:20260305T180000", "RDATE:20260401T100000,20260303T100000,20260320T100000")
    starts = [span.starts for span in read(calendar(mixed)).events[0].spans]
    assert starts == sorted(starts)


def test_what_is_read_comes_through_the_cage_as_it_was() -> None:
    data = calendar(WEEKLY, event("DTSTART:nonsense", uid="broken"), event("DTSTART;VALUE=DATE:20260305", uid="day"))
    assert sandboxed(read_calendar, Limits(), data, PLAN, name=NAME, today=TODAY, language="sv") == read(data)


def test_a_calendar_beyond_all_measure_costs_its_child_alone() -> None:
    data = b"BEGIN:VCALENDAR\n" + b"BEGIN:VEVENT\nEND:VEVENT\n" * 600_000
    with pytest.raises(SandboxError):
        sandboxed(read_calendar, Limits(cpu_s=1), data, PLAN, name=NAME, today=TODAY, language="sv")


def test_many_events_are_read_well_within_the_limits_of_the_cage() -> None:
    days = (TODAY + timedelta(days=n % 300) for n in range(3_000))
    data = calendar(
        *(event(f"DTSTART:{day:%Y%m%d}T180000", "DURATION:PT1H", uid=f"e{n}") for n, day in enumerate(days))
    )
    drafts = sandboxed(read_calendar, Limits(cpu_s=5), data, PLAN, name=NAME, today=TODAY, language="sv")
    assert (len(drafts.events), drafts.problems) == (3_000, ())


def test_reading_a_calendar_loads_no_screen() -> None:
    code = (
        "import sys, kiosk.sources.calendars.reading; sys.exit(any(name.startswith('PySide6') for name in sys.modules))"
    )
    assert subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False).returncode == 0
