"""Calendars to try, and what was read from one in the words of a table test."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta

from kiosk.domain.model import Status
from kiosk.domain.problems import Problem
from kiosk.domain.walltime import local
from kiosk.sources.calendars.reading import read_calendar
from kiosk.sources.drafts import Drafts, EventDraft, Span
from kiosk.sources.plan import SourceKind, SourcePlan

TODAY = date(2026, 3, 2)
"""A Monday, four weeks before the clocks go forward."""
PLAN = SourcePlan(name="talks", type=SourceKind.CALENDAR, path="talks.ics")
NAME = "talks.ics"
STOCKHOLM = "TZID=Europe/Stockholm"


def event(*lines: str, uid: str = "a", title: str = "Hub talk") -> str:
    """A component with a UID, a title and `lines`."""
    named = [f"UID:{uid}"] if uid else []
    titled = [f"SUMMARY:{title}"] if title else []
    return "\r\n".join(["BEGIN:VEVENT", *named, *titled, *lines, "END:VEVENT", ""])


def calendar(*parts: str, head: Iterable[str] = ()) -> bytes:
    """A calendar of `parts`, with the properties `head` of its own."""
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//kiosk//tests//SV", *head, ""]
    return ("\r\n".join(lines) + "".join(parts) + "END:VCALENDAR\r\n").encode()


def read(data: bytes, today: date = TODAY, *, wall_time: bool = False) -> Drafts:
    """What is read of `data` in a Swedish content built on `today`."""
    return read_calendar(data, replace(PLAN, wall_time=wall_time), NAME, today, "sv")


def one(data: bytes, today: date = TODAY) -> EventDraft:
    """The only event of `data`, which has no problem."""
    drafts = read(data, today)
    assert not drafts.problems, drafts.problems
    (draft,) = drafts.events
    return draft


def only(data: bytes, today: date = TODAY) -> Problem:
    """The only problem of `data`."""
    (problem,) = read(data, today).problems
    return problem


def wall(span: Span) -> str:
    """`2026-03-29 18:00-19:00` in Stockholm, days as `2026-03-29..2026-03-30`, both included; `!` when cancelled."""
    starts, ends = local(span.starts), local(span.ends)
    off = "!" if span.status is Status.CANCELLED else ""
    if f"{starts:%H%M}{ends:%H%M}" == "00000000" and ends > starts:
        last = ends.date() - timedelta(days=1)
        return off + (f"{starts:%F}" if last == starts.date() else f"{starts:%F}..{last}")
    if starts.date() == ends.date():
        return f"{off}{starts:%F %H:%M}-{ends:%H:%M}"
    return f"{off}{starts:%F %H:%M}-{ends:%F %H:%M}"


def walls(draft: EventDraft) -> list[str]:
    """When `draft` takes place."""
    return [wall(span) for span in draft.spans]
