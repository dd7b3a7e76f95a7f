"""Moments as people say them."""

import pytest

from kiosk.cli.moments import parse
from tests.factories import at

NOW = at("2026-11-24 10:42")
"""A Tuesday."""


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2026-11-27 14:00", "2026-11-27 14:00"),
        ("2026-11-27", "2026-11-27 00:00"),
        ("friday 14:00", "2026-11-27 14:00"),
        ("Fredag 14.00", "2026-11-27 14:00"),
        ("fre kl. 9.30", "2026-11-27 09:30"),
        ("sunday at 23:59", "2026-11-29 23:59"),
        ("tuesday 08:00", "2026-11-24 08:00"),
        ("monday", "2026-11-30 12:00"),
        ("tomorrow 9:30", "2026-11-25 09:30"),
        ("i  morgon 9:30", "2026-11-25 09:30"),
        ("idag", "2026-11-24 12:00"),
        ("14:00", "2026-11-24 14:00"),
        ("lördag 18:00", "2026-11-28 18:00"),
    ],
)
def test_a_moment_is_read_as_it_is_meant(text: str, moment: str) -> None:
    assert parse(text, NOW) == at(moment)


def test_a_day_by_name_keeps_to_the_clock_on_the_wall() -> None:
    assert parse("sunday 14:00", at("2026-10-23 10:00")) == at("2026-10-25 14:00")


@pytest.mark.parametrize("text", ["", "someday", "friday 25:00", "friday 14", "2026-13-01", "fredag i morgon", ":"])
def test_what_nobody_can_mean_is_refused(text: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011
        parse(text, NOW)
