"""How the panel calls the state of the screen, and what it says that cannot be done."""

from dataclasses import replace
from datetime import timedelta

import pytest

from kiosk.content.generations.staff_notes import Request
from kiosk.domain.walltime import parse_moment
from kiosk.runtime.language import Languages
from kiosk.runtime.staff.settings import StaffSettings
from kiosk.viewmodels.staff.house import FAILED, NEW, SAME, House
from kiosk.viewmodels.staff.view import Situation, StaffView, staff_view
from kiosk.viewmodels.staff.words import trouble_words

NOW = parse_moment("2026-11-27 12:00")
WELL = House(ran=NOW - timedelta(hours=8), outcome=NEW, number=7, before=NOW - timedelta(days=1))


def seen(languages: Languages, house: House | None, *, fetches: bool = True, asked: Request | None = None) -> StaffView:
    settings = StaffSettings(fetches=fetches)
    return staff_view(Situation(settings, languages.current.locale, NOW, house=house, asked=asked))


@pytest.mark.parametrize(
    ("house", "title"),
    [
        (WELL, "Allt fungerar"),
        (replace(WELL, outcome=SAME), "Allt fungerar"),
        (replace(WELL, outcome=FAILED), "Senaste hämtningen misslyckades"),
        (replace(WELL, ran=NOW - timedelta(hours=27)), "Inget har hämtats på ett dygn"),
        (replace(WELL, ran=None), "Inget har hämtats på ett dygn"),
        (replace(WELL, pinned=True, newer=True), "Tidigare innehåll visas"),
        (replace(WELL, pinned=True), "Allt fungerar"),
    ],
)
def test_the_title_is_how_the_screen_is(languages: Languages, house: House, title: str) -> None:
    assert seen(languages, house).title == title


@pytest.mark.parametrize(("house", "fetches"), [(None, True), (House(), False)])
def test_what_cannot_be_done_says_so(languages: Languages, house: House | None, fetches: bool) -> None:
    view = seen(languages, house, fetches=fetches)
    refused = {row.title: row.detail for row in view.actions if not row.possible}
    assert refused == {
        "Hämta nu": "Inget hämtas av sig självt här.",
        "Gå tillbaka": "Det finns inget äldre innehåll här.",
        "Prova ljud": "Ingen röst är inställd här.",
    }
    assert (view.title, view.next_fetch, view.nights) == ("Allt fungerar", "", ())


def test_while_something_is_asked_for_nothing_else_is(languages: Languages) -> None:
    view = seen(languages, WELL, asked=Request.SYNC)
    possible = [row.id for row in view.actions if row.possible]
    assert possible == ["clean", "dark", "restart", "touch", "colours"]


@pytest.mark.parametrize(("hour", "day"), [("03:29", "i dag"), ("03:30", "lördag 28 november")])
def test_the_next_fetch_is_the_next_half_past_three(languages: Languages, hour: str, day: str) -> None:
    moment = parse_moment(f"2026-11-27 {hour}")
    about = Situation(StaffSettings(fetches=True), languages.current.locale, moment, house=WELL)
    assert staff_view(about).next_fetch == f"Nästa hämtning: {day} kl. 03:30."


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        ("StoreUnreachable", "Lagret svarade inte. Finns det nätverk?"),
        ("ContentUnreadable", "Disken är full eller går inte att skriva till."),
        ("ContentHostile", "Innehållet nekades."),
        ("", "Det misslyckades. Kommandot kiosk status säger mer."),
    ],
)
def test_why_a_fetch_failed_is_said_in_words_of_ours(languages: Languages, kind: str, words: str) -> None:
    assert languages.current.code == "sv"
    assert trouble_words(kind) == words
