"""A calendar that is longer than the list that is made of it at first, by the keys of the keypad."""

from datetime import datetime, timedelta
from pathlib import Path

import pytest

from kiosk.content.writer import write
from kiosk.domain.walltime import local
from kiosk.tour.offscreen import Drawing
from tests.factories import content, event, occurrence
from tests.screens import AT, DESK, Screens

DAYS, A_DAY = 12, 15
"""So many events a day that a list of forty ends within one, and its heading is out of sight then."""


def starts() -> list[datetime]:
    morning = local(AT).replace(hour=8, minute=0, tzinfo=None) + timedelta(days=1)
    return [morning + timedelta(days=day, minutes=30 * number) for day in range(DAYS) for number in range(A_DAY)]


@pytest.fixture
def calendar(screens: Screens, tmp_path: Path) -> Drawing:
    """At the first heading of the agenda."""
    file = tmp_path / "content.sqlite"
    times = [
        occurrence("tour", f"{time:%Y-%m-%d %H:%M}", f"{time + timedelta(minutes=20):%Y-%m-%d %H:%M}", number)
        for number, time in enumerate(starts())
    ]
    write(content(events=[event("tour", "Visning")], occurrences=times), {}, file)
    drawing = screens.show(DESK, content=file)
    drawing.screen.idle.touch()
    drawing.models.navigation.open("events", "")
    drawing.rest()
    return drawing


def test_down_leads_from_day_to_day_to_the_last(calendar: Drawing) -> None:
    reader, headings = calendar.models.reader, list[str]()
    reader.reach("rows/0")
    for _ in range(2 * DAYS):
        calendar.rest()
        if not str(reader.property("key")).startswith("rows/"):
            break
        item = reader.item
        assert item is not None
        headings.append(item.show)
        reader.down()
    assert len(headings) - ("idag" in headings[0]) >= DAYS, headings
