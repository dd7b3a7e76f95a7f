"""How `kiosk status` says until when the screen sleeps."""

from datetime import timedelta

import pytest

from kiosk.cli.status import _until
from kiosk.content.generations.running_note import RunningNote
from kiosk.domain.walltime import parse_moment

OPENS = parse_moment("2026-12-01 08:00")


@pytest.mark.parametrize(
    ("before", "words"),
    [
        (timedelta(hours=14), " until 08:00"),
        (timedelta(), " until 08:00"),
        (timedelta(hours=24), " until 2026-12-01 08:00"),
        (timedelta(minutes=-1), " until 2026-12-01 08:00"),
    ],
)
def test_the_date_stands_there_where_it_is_not_within_a_day(before: timedelta, words: str) -> None:
    assert _until(RunningNote(True, True, OPENS), OPENS - before) == words


def test_nothing_where_nothing_is_known() -> None:
    assert _until(RunningNote(True, False, None), OPENS) == ""
    assert _until(RunningNote(False, True, OPENS), OPENS) == ""
