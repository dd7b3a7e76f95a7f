"""A duration is days by the clock on the wall and exact hours; one that nobody means costs its event alone."""

from datetime import date
from typing import Any

import pytest

from kiosk.domain.walltime import local, midnight
from tests.sources.linked.sample_answers import event, linked, only

CLOCKS = {"PT24H": "28 19:00", "P1D": "28 18:00", "P1DT2H": "28 20:00", "PT9H": "28 04:00", "P1W": "03 18:00"}


@pytest.mark.parametrize(("length", "ends"), CLOCKS.items())
def test_over_a_night_in_which_the_clocks_change(length: str, ends: str) -> None:
    (span,) = only(linked(event(startDate="2027-03-27T18:00", endDate=None, duration=length))).spans
    assert f"{local(span.ends):%d %H:%M}" == ends


@pytest.mark.parametrize(("length", "last"), [("PT2H", 1), ("P1D", 1), ("PT36H", 2), ("P1DT1M", 2), ("P1W", 7)])
def test_of_whole_days_each_that_is_begun_counts(length: str, last: int) -> None:
    (span,) = only(linked(event(startDate="2026-12-01", endDate=None, duration=length))).spans
    assert span.ends == midnight(date(2026, 12, last + 1))


BEYOND: list[dict[str, Any]] = [
    {"endDate": None, "duration": "P9999Y"},
    {"endDate": None, "duration": "P9999YT99999H"},
    {"startDate": "2026-12-01", "endDate": None, "duration": "P9999M"},
    {"eventSchedule": {"repeatFrequency": "P1W", "startTime": "9:00", "duration": "P9999W"}},
]


@pytest.mark.parametrize("properties", BEYOND)
def test_one_beyond_all_calendars_costs_its_event_alone(properties: dict[str, Any]) -> None:
    drafts = linked([event(**properties, **{"@id": "https://ok.example/broken"}), event()])
    assert only(drafts).uid == "https://ok.example/e"
    (problem,) = drafts.problems
    assert (problem.column, problem.value) == ("endDate", "")
    assert problem.sentence == "The event lasts longer than 1,829 days."
