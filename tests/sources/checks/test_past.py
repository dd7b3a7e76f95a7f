from collections.abc import Sequence
from datetime import timedelta

import pytest

from kiosk.domain.model import Status
from kiosk.sources.checks.past import nothing_soon, over
from kiosk.sources.drafts import EventDraft
from tests.sources.checks.drafts import DAY, HOUR, NOW, ROW, event, span

PAST = span(-2 * DAY)


@pytest.mark.parametrize(
    "draft",
    [event(span(HOUR)), event(PAST, span(DAY)), event(span(-HOUR, 2 * HOUR)), event(PAST, sample=True, where=ROW)],
)
def test_what_is_to_come_or_on_or_a_sample_is_not_over(draft: EventDraft) -> None:
    assert list(over([draft], NOW)) == []


def test_each_row_that_is_over_is_told_with_its_last_day() -> None:
    first, second = over([event(span(-9 * DAY), PAST, where=ROW), event(PAST, where=ROW)], NOW)
    assert (first.table, first.row, first.value) == ("events.csv", 4, "Samtal")
    assert first.sentence == second.sentence == "The event is over since 2026-11-25."


def test_the_past_of_a_calendar_is_told_once() -> None:
    (problem,) = over([event(PAST)] * 300, NOW)
    assert (problem.table, problem.sentence) == ("talks.ics", "300 events are over.")
    (single,) = over([event(PAST)], NOW)
    assert single.uid == "a"


@pytest.mark.parametrize(
    ("events", "told"),
    [
        ([], True),
        ([event(PAST)], True),
        ([event(span(32 * DAY))], True),
        ([event(span(DAY), status=Status.CANCELLED)], True),
        ([event(span(DAY, status=Status.CANCELLED))], True),
        ([event(span(30 * DAY))], False),
        ([event(span(-DAY, timedelta(days=40)))], False),
        ([event(PAST), event(span(DAY))], False),
    ],
)
def test_a_month_with_nothing_to_go_to_is_told(events: Sequence[EventDraft], told: bool) -> None:
    assert len(list(nothing_soon(events, NOW, "events.csv"))) == told
