"""Calendars in the shapes that programs write them in, from end to end."""

from pathlib import Path

import pytest

from tests.sources.calendars.sample_calendars import read, walls

HERE = Path(__file__).parent / "fixtures"
KAJEN = f"040000008200E00074C5B7101A82E00800000000B0C1D2E3F4A5DB01{'0' * 16}10000000AABBCCDDEEFF00112233445566778899"

SHAPES: list[tuple[str, dict[str, list[str]], list[tuple[str, str]]]] = [
    (
        "google.ics",
        {
            "5k1hubtalk0001@google.com": [
                "2026-03-05 18:00-20:00",
                "2026-03-20 12:00-13:00",
                "!2026-03-26 18:00-20:00",
                "2026-04-02 18:00-20:00",
                "2026-04-09 18:00-20:00",
            ],
            "5k1once@google.com": ["2026-03-10 10:00-12:00"],
            "5k1days@google.com": ["2026-06-05..2026-06-06"],
        },
        [("", "CLASS")],
    ),
    (
        "outlook.ics",
        {
            KAJEN: ["2026-03-02 09:00-10:00", "2026-04-06 09:00-10:00"],
            "call-1": ["2026-03-04 13:30-14:30"],
            "clean-1": ["2026-03-09", "2026-03-16", "2026-03-23"],
        },
        [],
    ),
    (
        "apple.ics",
        {
            "2C1B7F64-0F1E-4B7E-9C55-111111111111": ["2026-03-04 17:00-18:00", "2026-03-18 17:00-18:00"],
            "2C1B7F64-0F1E-4B7E-9C55-222222222222": ["2026-03-06", "2027-03-06"],
        },
        [],
    ),
    ("wordpress.ics", {"812-1773234000-1773241200@campus.example.org": ["2026-03-11 13:00-15:00"]}, []),
    ("phone_of_1999.vcs", {"old-1": ["2026-03-03 18:00-19:00"]}, [("old-2", "RRULE")]),
    ("latin.ics", {"latin-1": ["2026-03-05 18:00-18:00"]}, []),
]


@pytest.mark.parametrize(("name", "events", "problems"), SHAPES, ids=[shape[0] for shape in SHAPES])
def test_a_shape(name: str, events: dict[str, list[str]], problems: list[tuple[str, str]]) -> None:
    drafts = read((HERE / name).read_bytes())
    assert {draft.uid: walls(draft) for draft in drafts.events} == events
    assert [(problem.uid, problem.column) for problem in drafts.problems] == problems


def test_every_fixture_is_tried() -> None:
    assert {shape[0] for shape in SHAPES} == {path.name for path in HERE.iterdir()}


def test_the_words_of_google() -> None:
    draft = read((HERE / "google.ics").read_bytes()).events[0]
    assert draft.title == {"sv": "Torsdagssamtal"}
    assert (draft.summary, draft.text) == (
        {},
        {"sv": "Ett kort samtal & kaffe.\nLäs mer: här (https://example.org/samtal)."},
    )
    assert draft.place == "Prisma, Redaregatan 48, 252 36 Helsingborg, Sverige"
    assert draft.organiser == "Hubben"


def test_the_words_of_outlook() -> None:
    swedish, english, _day = read((HERE / "outlook.ics").read_bytes()).events
    assert (swedish.title, english.title) == ({"sv": "Frukost på kajen"}, {"en": "Call with Bengaluru"})
    assert swedish.text == {"sv": "Välkommen!\nVi ses på kajen."}
    assert swedish.organiser == "Andersson, Åsa"


def test_the_words_of_apple() -> None:
    draft = read((HERE / "apple.ics").read_bytes()).events[0]
    assert draft.place == "Mindpark, Bredgatan 11, 252 25 Helsingborg, Sverige"
    assert draft.booking == "https://example.org/verkstad"


def test_the_words_of_wordpress() -> None:
    (draft,) = read((HERE / "wordpress.ics").read_bytes()).events
    assert draft.title == {"sv": "Mingel: forskning – näringsliv"}
    assert draft.tags == ("Forskning", "Mingel & mat")


def test_words_in_old_encodings() -> None:
    assert read((HERE / "phone_of_1999.vcs").read_bytes()).events[0].title == {"sv": "Kör på kajen, med lång rubrik"}
    latin = read((HERE / "latin.ics").read_bytes()).events[0]
    assert (latin.title, latin.place) == ({"sv": "Kör i Smörgåsbyn"}, "Gården")
    assert latin.text == {"sv": "Första raden\nandra raden utan indrag"}
