"""The names of zones: the world's, Windows', those of the file, and names that mean nothing."""

import pytest

from kiosk.sources.calendars import zones
from tests.sources.calendars.sample_calendars import calendar, event, one, read, walls

PACIFIC_ISLAND = """BEGIN:VTIMEZONE
TZID:{name}
{more}BEGIN:STANDARD
DTSTART:16010101T030000
TZOFFSETFROM:+0500
TZOFFSETTO:+0400
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:16010101T020000
TZOFFSETFROM:+0400
TZOFFSETTO:+0500
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
END:DAYLIGHT
END:VTIMEZONE
"""
"""Four hours east of Greenwich, five in summer: no zone of the world's list."""


def zone(name: str, more: str = "") -> str:
    return PACIFIC_ISLAND.format(name=name, more=more).replace("\n", "\r\n")


KNOWN = [
    ("Europe/Stockholm", "10:00"),
    ('"Europe/Stockholm"', "10:00"),
    ("/Europe/Stockholm", "10:00"),
    ("europe/stockholm", "10:00"),
    ("Europe\\/Stockholm", "10:00"),
    ("/mozilla.org/20070129_1/Europe/Stockholm", "10:00"),
    ("/freeassociation.sourceforge.net/Tzfile/Europe/London", "11:00"),
    ("W. Europe Standard Time", "10:00"),
    ("w. europe standard time", "10:00"),
    ("Romance Standard Time", "10:00"),
    ("GMT Standard Time", "11:00"),
    ("FLE Standard Time", "09:00"),
    ("Eastern Standard Time", "16:00"),
    ("UTC", "12:00"),
    ("Etc/GMT-2", "10:00"),
    ("tzone://Microsoft/Utc", "12:00"),
    ("(GMT +01:00)", "11:00"),
    ("UTC+11", "01:00"),
    ("+0200", "10:00"),
]


@pytest.mark.parametrize(("name", "clock"), KNOWN)
def test_a_name_is_known(name: str, clock: str) -> None:
    told = walls(one(calendar(event(f"DTSTART;TZID={name}:20260715T100000", "DURATION:PT1H"))))
    assert told[0].split()[1].startswith(clock)


DESCRIBED = ["Nowhere/Middle", "Customized Time Zone", "(UTC+04:00) Nowhere, Middle", "GMT +0400 (Standard)", "Åland"]


@pytest.mark.parametrize("name", DESCRIBED)
def test_a_zone_that_only_the_file_knows(name: str) -> None:
    weekly = event(f"DTSTART;TZID={name}:20260318T100000", "DURATION:PT1H", "RRULE:FREQ=WEEKLY;COUNT=3")
    told = walls(one(calendar(zone(name), weekly)))
    assert told == ["2026-03-18 07:00-08:00", "2026-03-25 07:00-08:00", "2026-04-01 07:00-08:00"]


def test_a_described_zone_changes_its_clocks_on_its_own_day() -> None:
    half_a_year = event("DTSTART;TZID=X:20260926T100000", "DURATION:PT1H", "RRULE:FREQ=MONTHLY;COUNT=2")
    told = walls(one(calendar(zone("X").replace("BYMONTH=10", "BYMONTH=9"), half_a_year)))
    assert told == ["2026-09-26 07:00-08:00", "2026-10-26 07:00-08:00"]


def test_a_file_that_lies_of_a_known_zone_is_not_believed() -> None:
    lie = zone("Europe/Stockholm")
    assert walls(one(calendar(lie, event("DTSTART;TZID=Europe/Stockholm:20260715T100000")))) == [
        "2026-07-15 10:00-10:00"
    ]


def test_a_zone_may_say_what_the_world_calls_it() -> None:
    named = zone("Custom", "X-LIC-LOCATION:Europe/London\n")
    assert walls(one(calendar(named, event("DTSTART;TZID=Custom:20260715T100000")))) == ["2026-07-15 11:00-11:00"]


UNKNOWN = [
    "",
    zone("Mars/Base").replace("FREQ=YEARLY", "FREQ=MINUTELY;COUNT=2"),
    zone("Mars/Base").replace("+0500", "whenever"),
    zone("Mars/Base").replace("+0500", "+9900"),
    zone("Mars/Base").replace("END:STANDARD\r\n", "").replace("END:VTIMEZONE\r\n", ""),
    "BEGIN:VTIMEZONE\r\nTZID:Mars/Base\r\nEND:VTIMEZONE\r\n",
    "BEGIN:VTIMEZONE\r\nX-NAMELESS:1\r\nEND:VTIMEZONE\r\n",
    zone("Mars/Base").replace("DTSTART:16010101T020000", "DTSTART:today"),
]


@pytest.mark.parametrize("described", UNKNOWN)
def test_an_unknown_zone_is_taken_as_stockholm_and_told_once(described: str) -> None:
    parts = (event(f"DTSTART;TZID=Mars/Base:2026071{n}T100000", uid=f"u{n}") for n in range(3))
    drafts = read(calendar(described, *parts))
    assert [walls(draft) for draft in drafts.events] == [[f"2026-07-1{n} 10:00-10:00"] for n in range(3)]
    (problem,) = drafts.problems
    assert (problem.column, problem.value) == ("TZID", "Mars/Base")


def test_a_zone_whose_clocks_change_too_often_is_unknown_too(monkeypatch: pytest.MonkeyPatch) -> None:
    described = calendar(zone("Mars/Base"), event("DTSTART;TZID=Mars/Base:20260715T100000"))
    assert walls(one(described)) == ["2026-07-15 07:00-07:00"]
    monkeypatch.setattr(zones, "_MOST_CHANGES", 20)
    drafts = read(described)
    assert walls(drafts.events[0]) == ["2026-07-15 10:00-10:00"]
    assert [problem.column for problem in drafts.problems] == ["TZID"]


OWN = [
    (["X-WR-TIMEZONE:Europe/London"], "DTSTART:20260715T100000", "2026-07-15 11:00-11:00"),
    (["X-WR-TIMEZONE:GMT Standard Time"], "DTSTART:20260715T100000", "2026-07-15 11:00-11:00"),
    (["TIMEZONE-ID:Europe/London"], "DTSTART:20260715T100000", "2026-07-15 11:00-11:00"),
    (["X-WR-TIMEZONE:"], "DTSTART:20260715T100000", "2026-07-15 10:00-10:00"),
    (["X-WR-TIMEZONE:Europe/London"], "DTSTART:20260715T100000Z", "2026-07-15 12:00-12:00"),
    (["X-WR-TIMEZONE:Europe/London"], "DTSTART;TZID=Europe/Stockholm:20260715T100000", "2026-07-15 10:00-10:00"),
]


@pytest.mark.parametrize(("head", "start", "expected"), OWN)
def test_the_zone_of_the_calendar_is_that_of_floating_times(head: list[str], start: str, expected: str) -> None:
    assert walls(one(calendar(event(start), head=head))) == [expected]


def test_what_google_writes_in_utc_comes_back_by_the_clock_on_the_wall() -> None:
    weekly = event("DTSTART:20260318T170000Z", "DURATION:PT1H", "RRULE:FREQ=WEEKLY;COUNT=3")
    in_utc = one(calendar(weekly))
    in_stockholm = one(calendar(weekly, head=["X-WR-TIMEZONE:Europe/Stockholm"]))
    assert [told.split()[1] for told in walls(in_utc)] == ["18:00-19:00", "18:00-19:00", "19:00-20:00"]
    assert [told.split()[1] for told in walls(in_stockholm)] == ["18:00-19:00", "18:00-19:00", "18:00-19:00"]


def test_every_calendar_of_a_file_has_its_own_zone() -> None:
    data = calendar(event("DTSTART:20260715T100000", uid="a"), head=["X-WR-TIMEZONE:Europe/London"])
    drafts = read(data + calendar(event("DTSTART:20260715T100000", uid="b")))
    assert [walls(draft) for draft in drafts.events] == [["2026-07-15 11:00-11:00"], ["2026-07-15 10:00-10:00"]]
