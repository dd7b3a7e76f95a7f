"""Nights and exhibitions on the screen: one evening, and what is open until February, on every page that shows them."""

from datetime import date, timedelta

import pytest

from kiosk.domain.model import Content
from kiosk.viewmodels.pages.attract import slides
from kiosk.viewmodels.pages.events import EventsView, events_view
from kiosk.viewmodels.pages.home import home_view
from tests.factories import all_day, content, event, occurrence
from tests.viewmodels.conftest import SceneOf

MONDAY = date(2026, 11, 23)
HUNDRED_DAYS = all_day("show", "2026-11-07", 100, id=1)
CONTENT = content(
    events=[
        event("show", {"sv": "Havet", "en": "The sea"}, all_day=True),
        event("night", "Natt"),
        event("talk", "Samtal"),
    ],
    occurrences=[
        HUNDRED_DAYS,
        occurrence("night", "2026-11-24 22:00", "2026-11-25 01:30", 2),
        occurrence("talk", "2026-11-26 13:00", "2026-11-26 14:00", 3),
    ],
)


def rows(view: EventsView) -> list[str]:
    """A heading as it stands, a showing as its time, title and the rest."""
    return [row.heading or f"{row.time} | {row.title} | {plain(row.detail)}" for row in view.rows]


def plain(text: str) -> str:
    return text.replace("\N{NO-BREAK SPACE}", " ")


def agenda(scene: SceneOf, now: str, week: int = 0, language: str = "sv") -> EventsView:
    return events_view(scene(CONTENT, now, language), MONDAY + timedelta(weeks=week), None, "")


def test_a_hundred_days_are_one_row_of_the_week(scene: SceneOf) -> None:
    view = agenda(scene, "2026-11-23 12:00")
    assert rows(view) == [
        "I dag",
        "Pågår | Havet | till och med 14 februari 2027",
        "I morgon",
        "22:00 | Natt | 3 tim 30 min",
        "Torsdag 26 november",
        "13:00 | Samtal | 1 tim",
    ]
    assert [day.dots for day in view.days] == [1, 1, 0, 1, 0, 0, 0]


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("sv", "Pågår | Havet | till och med 14 februari"),
        ("en", "Goes on | The sea | until 14 February"),
        ("da", "I gang | The sea | til og med 14. februar · Tekst: English"),
        ("de", "Läuft | The sea | bis 14. Februar · Text: English"),
    ],
)
def test_it_says_so_in_every_language(scene: SceneOf, language: str, words: str) -> None:
    view = agenda(scene, "2027-01-13 12:00", 7, language)
    assert [row.split(" · ")[0] for row in rows(view)[1:]] == [words.split(" · ")[0]]


def test_nobody_pages_through_weeks_of_one_exhibition(scene: SceneOf) -> None:
    assert not agenda(scene, "2026-11-23 12:00").has_later
    assert rows(agenda(scene, "2026-11-30 12:00", 1)) == ["I dag", "Pågår | Havet | till och med 14 februari 2027"]


def test_a_night_is_still_there_after_midnight(scene: SceneOf) -> None:
    assert rows(agenda(scene, "2026-11-25 00:30"))[:3] == [
        "I dag",
        "Pågår | Havet | till och med 14 februari 2027",
        "Pågår | Natt | 3 tim 30 min",
    ]
    assert "Natt" not in "".join(rows(agenda(scene, "2026-11-25 01:30")))


@pytest.mark.parametrize(
    ("now", "badge", "title"),
    [
        ("2026-11-23 12:00", "I morgon", "Natt"),
        ("2026-11-25 00:30", "Just nu", "Natt"),
    ],
)
def test_the_card_of_home_waits_for_nobody_who_has_months(scene: SceneOf, now: str, badge: str, title: str) -> None:
    card = home_view(scene(CONTENT, now)).card
    assert card
    assert (card.badge, card.title) == (badge, title)


def test_an_exhibition_stands_below_the_card_of_a_quiet_day(scene: SceneOf) -> None:
    view = home_view(scene(CONTENT, "2026-11-27 12:00"))
    assert view.card is None
    assert [(row.title, row.time) for row in view.rows] == [("Havet", "Pågår")]


def test_the_loop_says_until_when(scene: SceneOf) -> None:
    details = [plain(slide.detail) for slide in slides(scene(CONTENT))]
    assert any("till och med 14 februari 2027" in detail for detail in details)


def test_an_exhibition_of_hours_begins_at_one(scene: SceneOf) -> None:
    opening = occurrence("talk", "2026-11-24 10:00", "2027-02-14 16:00", 1)
    shown: Content = content(events=[event("talk", "Samtal")], occurrences=[opening])
    view = events_view(scene(shown, "2026-11-23 12:00"), MONDAY, None, "")
    assert rows(view) == ["I morgon", "10:00 | Samtal | till och med 14 februari 2027"]
