"""What is on and what goes on for long: Home, the agenda and the idle loop say the same of it."""

from typing import Any

import pytest

from kiosk.domain.whats_on import Course, course_of, whats_on
from kiosk.viewmodels.pages.attract import slides
from kiosk.viewmodels.pages.events_view import Choice, events_view
from kiosk.viewmodels.pages.home_view import home_view
from tests.factories import all_day, at, content, event, occurrence
from tests.viewmodels.conftest import SceneOf

MONDAY, TUESDAY, NIGHT = "2026-11-23 12:00", "2026-11-24 12:00", "2026-11-24 00:30"
TOLD: dict[str, tuple[tuple[str, str] | int, str, Course, str, str, str]] = {
    "just under 18 hours": (("05:00", "23 22:59"), MONDAY, Course.ON, "Just nu", "05:00–22:59", "05:00"),
    "18 hours": (("05:00", "23 23:00"), MONDAY, Course.LASTING, "Pågår", "05:00–23:00", "05:00"),
    "20 hours": (("10:00", "24 06:00"), MONDAY, Course.LASTING, "Pågår", "Dag 1 av 2", "10:00"),
    "20 hours after midnight": (("10:00", "24 06:00"), NIGHT, Course.LASTING, "Pågår", "Dag 2 av 2", "Pågår"),
    "24 hours": (("09:00", "24 09:00"), MONDAY, Course.LASTING, "Pågår", "Dag 1 av 2", "09:00"),
    "17 hours over night": (("20:00", "24 13:00"), TUESDAY, Course.ON, "Just nu", "20:00–13:00", "Pågår"),
    "a night": (("22:00", "24 01:30"), NIGHT, Course.ON, "Just nu", "22:00–01:30", "Pågår"),
    "days": (("10:00", "25 16:00"), TUESDAY, Course.LASTING, "Pågår", "Dag 2 av 3", "Pågår"),
    "a whole day": (1, MONDAY, Course.LASTING, "I dag", "Hela dagen", "Hela dagen"),
    "whole days": (2, TUESDAY, Course.LASTING, "Pågår", "Dag 2 av 2", "Hela dagen"),
}


@pytest.mark.parametrize("name", TOLD)
def test_every_page_says_the_same_of_what_has_begun(scene: SceneOf, name: str) -> None:
    length, now, course, words, hours, time = TOLD[name]
    whole = isinstance(length, int)
    one = all_day("it", "2026-11-23", length) if isinstance(length, int) else occurrence("it", *_walls(*length))
    found = content(events=[event("it", "Det", all_day=whole)], occurrences=[one])
    on = whats_on(found, at(now))
    assert [course_of(showing, at(now)) for showing in (*on.now, *on.lasting)] == [course]
    assert len(on.now) == (course is Course.ON)

    shown = scene(found, now)
    card, slide = home_view(shown).card, slides(shown)[0]
    assert card
    assert (card.badge, card.time) == (words, hours)
    assert (slide.kicker, slide.detail) == (words, hours)
    row = next(row for row in events_view(shown, Choice()).rows if row.kind == "event")
    assert row.time == time
    assert row.lead == ("" if whole or words == time else words), "what the time says is not said twice"


def test_what_goes_on_tomorrow_is_on_today_alone(scene: SceneOf) -> None:
    found = content(events=[event("it")], occurrences=[occurrence("it", "2026-11-23 20:00", "2026-11-24 13:00")])
    rows = events_view(scene(found, "2026-11-23 21:00"), Choice()).rows
    assert [(row.lead, row.time) for row in rows if row.kind == "event"] == [("Just nu", "20:00"), ("", "Pågår")]


@pytest.mark.parametrize("more", [{"starts": "2026-11-23 12:00:01"}, {"ends": "2026-11-23 12:00"}])
def test_nothing_is_on_before_it_begins_or_after_it_ends(more: dict[str, Any]) -> None:
    walls = {"starts": "2026-11-23 10:00", "ends": "2026-11-23 14:00"} | more
    on = whats_on(content(events=[event("it")], occurrences=[occurrence("it", **walls)]), at(MONDAY))
    assert (on.now, on.lasting) == ((), ())


def _walls(starts: str, ends: str) -> tuple[str, str]:
    return f"2026-11-23 {starts}", f"2026-11-{ends}"
