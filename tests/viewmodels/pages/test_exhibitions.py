"""Nights and exhibitions on the screen: one evening, and what is open until February, on every page that shows them."""

from dataclasses import replace
from datetime import date

import pytest

from kiosk.domain.content import Content
from kiosk.viewmodels.pages.attract import slides
from kiosk.viewmodels.pages.events_view import Choice, EventsView, events_view
from kiosk.viewmodels.pages.home_view import home_view
from tests.factories import all_day, at, content, event, occurrence
from tests.viewmodels.conftest import SceneOf

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
    """A heading or a gap as it stands, a showing as its time, title and the rest."""
    return [
        f"{row.time} | {row.title} | {plain(row.detail or row.length)}"
        if row.kind == "event"
        else row.heading or row.note
        for row in view.rows
    ]


def plain(text: str) -> str:
    return text.replace("\N{NO-BREAK SPACE}", " ")


def agenda(scene: SceneOf, now: str, day: str = "", language: str = "sv") -> EventsView:
    return events_view(scene(CONTENT, now, language), Choice(day=date.fromisoformat(day) if day else None))


def test_a_hundred_days_are_one_row_of_the_agenda(scene: SceneOf) -> None:
    view = agenda(scene, "2026-11-23 12:00")
    assert rows(view) == [
        "I dag",
        "Pågår | Havet | till och med 14 februari 2027",
        "I morgon",
        "22:00 | Natt | 3 tim 30",
        "Torsdag",
        "13:00 | Samtal | 1 tim",
    ]
    assert [day.dots for day in view.days] == [1, 2, 1, 2, 1, 1, 1]


def test_a_day_with_nothing_but_an_exhibition_is_not_empty(scene: SceneOf) -> None:
    assert rows(agenda(scene, "2026-11-23 12:00", "2026-11-27")) == [
        "Fredag",
        "Pågår | Havet | till och med 14 februari 2027",
    ]


def test_a_stretch_with_an_exhibition_has_nothing_else(scene: SceneOf) -> None:
    later = replace(CONTENT.occurrences[-1], starts=at("2026-12-10 13:00"), ends=at("2026-12-10 14:00"))
    found = replace(CONTENT, occurrences=(*CONTENT.occurrences[:-1], later))
    view = events_view(scene(found, "2026-11-26 12:00"), Choice())
    assert [plain(row.note) for row in view.rows if row.kind == "gap"] == [
        "Inget annat planerat 27 november – 9 december"
    ]


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("sv", "Pågår | Havet | till och med 14 februari"),
        ("en", "Ongoing | The sea | until 14 February"),
        ("da", "I gang | The sea | til og med 14. februar"),
        ("de", "Läuft | The sea | bis 14. Februar"),
    ],
)
def test_it_says_so_in_every_language(scene: SceneOf, language: str, words: str) -> None:
    view = agenda(scene, "2027-01-13 12:00", language=language)
    assert rows(view)[1:] == [words]


def test_nobody_pages_through_weeks_of_one_exhibition(scene: SceneOf) -> None:
    assert not agenda(scene, "2026-11-23 12:00").later
    assert rows(agenda(scene, "2026-11-30 12:00")) == ["I dag", "Pågår | Havet | till och med 14 februari 2027"]


def test_a_night_is_still_there_after_midnight(scene: SceneOf) -> None:
    assert rows(agenda(scene, "2026-11-25 00:30"))[:3] == [
        "I dag",
        "Pågår | Havet | till och med 14 februari 2027",
        "Pågår | Natt | 3 tim 30",
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
    told = [(slide.kicker, plain(slide.detail)) for slide in slides(scene(CONTENT)) if slide.title == "Havet"]
    assert told == [("Pågår", "till och med 14 februari 2027")]


def test_an_exhibition_of_hours_begins_at_one(scene: SceneOf) -> None:
    opening = occurrence("talk", "2026-11-24 10:00", "2027-02-14 16:00", 1)
    shown: Content = content(events=[event("talk", "Samtal")], occurrences=[opening])
    view = events_view(scene(shown, "2026-11-23 12:00"), Choice())
    assert rows(view) == ["Inget mer är planerat i dag", "I morgon", "10:00 | Samtal | till och med 14 februari 2027"]
