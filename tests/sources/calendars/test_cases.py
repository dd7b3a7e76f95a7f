"""Small calendars after reports about other programs, from end to end: what stands in `cases/`, and when it is."""

from datetime import date
from pathlib import Path

import pytest

from tests.sources.calendars.sample_calendars import read, walls

HERE = Path(__file__).parent / "cases"
TODAY = date(2026, 11, 29)

TIMES: dict[str, list[str]] = {
    "until-is-a-day": ["2026-12-03 18:00-19:00", "2026-12-10 18:00-19:00", "2026-12-17 18:00-19:00"],
    "until-is-the-first-day": ["2026-12-03 18:00-19:00"],
    "all-day-exceptions-in-utc": ["2026-12-03", "2026-12-18", "2026-12-24"],
    "exchange-all-day": ["2026-12-03"],
    "sundays-and-first-friday": [
        f"{day} 17:00-19:00"
        for day in (
            *("2026-12-04", "2026-12-06", "2026-12-13", "2026-12-20", "2026-12-27"),
            *("2027-01-01", "2027-01-03", "2027-01-10"),
        )
    ],
    "second-of-three-weekdays": [f"2026-12-{day} 18:00-19:00" for day in ("02", "09", "16")],
    "week-twenty": ["2027-05-17 18:00-19:00"],
    "day-and-night-of-24-hours": ["2027-03-27 18:00-2027-03-28 19:00"],
    "last-day-of-month-by-skip": [f"{day} 18:00-19:00" for day in ("2026-12-31", "2027-01-31", "2027-02-28")],
    "far-zone-of-2026": ["2026-12-01 16:00-17:00"],
}
TOLD = {"angle-links", "markup-and-lines", "short-lines", "addresses-left-out"}
"""Whose words matter, not when they are: `test_texts` and `test_details` look at them."""


@pytest.mark.parametrize(("name", "expected"), TIMES.items())
def test_it_takes_place_when_its_sender_meant(name: str, expected: list[str]) -> None:
    drafts = read((HERE / f"{name}.ics").read_bytes(), TODAY)
    (draft,) = drafts.events
    assert walls(draft) == expected
    assert draft.all_day == (":" not in expected[0])
    assert drafts.problems == ()


def test_every_case_is_tried() -> None:
    assert {path.stem for path in HERE.iterdir()} == TIMES.keys() | TOLD
