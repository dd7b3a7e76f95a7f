from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.calendar import LONGEST
from kiosk.sources.checks.times import with_whole_times
from kiosk.sources.drafts import Span
from tests.sources.checks.drafts import DAY, HOUR, event, span

GOOD = span(DAY)
FAR = Span(datetime(2300, 1, 1, tzinfo=UTC), datetime(2300, 1, 2, tzinfo=UTC))


@pytest.mark.parametrize(
    "spans",
    [(GOOD,), (GOOD, span(2 * DAY)), (span(DAY, timedelta()),), (span(DAY, 61 * DAY),), (span(DAY, 1_829 * DAY),)],
)
def test_whole_times_stay_as_they_are(spans: Sequence[Span]) -> None:
    assert with_whole_times([event(*spans)]) == ((event(*spans),), ())


@pytest.mark.parametrize(
    ("wrong", "words"),
    [
        (span(DAY, -HOUR), "ends before it starts"),
        (span(DAY, 1_829 * DAY + HOUR), "longer than 1,829 days"),
        (FAR, "too far away"),
        (Span(datetime(1, 1, 1, tzinfo=UTC), datetime(1, 1, 2, tzinfo=UTC)), "too far away"),
    ],
)
def test_a_wrong_time_is_left_out_and_named_once(wrong: Span, words: str) -> None:
    kept, (problem,) = with_whole_times([event(wrong, GOOD, wrong)])
    assert [draft.spans for draft in kept] == [(GOOD,)]
    assert words in problem.sentence
    assert (problem.table, problem.uid) == ("talks.ics", "a")


@pytest.mark.parametrize("spans", [(), (span(DAY, -HOUR),)])
def test_an_event_without_a_time_is_left_out_with_a_warning(spans: Sequence[Span]) -> None:
    kept, problems = with_whole_times([event(*spans), event(GOOD)])
    assert [draft.spans for draft in kept] == [(GOOD,)]
    assert len(problems) == 1


moments = st.datetimes(timezones=st.just(UTC))


@given(st.lists(st.builds(Span, moments, moments), max_size=5))
def test_what_is_kept_is_what_the_screen_can_look_up(spans: list[Span]) -> None:
    kept, problems = with_whole_times([event(*spans)])
    found = [each for draft in kept for each in draft.spans]
    assert all(timedelta() <= each.ends - each.starts <= LONGEST for each in found)
    assert bool(problems) == (len(found) < max(len(spans), 1))
