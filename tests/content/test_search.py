"""What a visitor types, and whom it finds."""

import gc
import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial

import pytest

from kiosk.content.search.full_text import Found
from kiosk.content.search.index import FEW, SearchIndex
from kiosk.content.search.texts import Kind
from kiosk.domain.content import Content, Meta
from kiosk.domain.model import Member, Place, Tag, TagScope
from tests.content.found import NOW, found_members, nearest_ids

CHAINS = {"sv": ("sv", "en"), "en": ("en", "sv"), "da": ("da", "sv", "en"), "de": ("de", "en", "sv")}
MEMBERS = (
    Member("angelholm", "A0001", {"sv": "Ängelholms Båtbyggeri", "en": "Ängelholm Boatyard"}, tags=("build",)),
    Member("angel", "A0002", {"sv": "Angel Invest", "en": "Angel Invest"}, tags=("finance",)),
    Member("lund", "A0003", {"sv": "Lunds universitet", "en": "Lund University"}, tags=("academia",), place="campus"),
    Member("hub", "A0004", {"sv": "Nordlunds Nav", "en": "Nordlund Hub"}, {"en": "A hub near Lund"}),
    Member("friends", "A0005", {"sv": "Vännerna i Lund", "en": "Friends in Lund"}),
    Member("oster", "A0006", {"sv": "Östervik", "en": "Östervik"}, {"sv": "Ritar hus"}, place="harbour"),
    Member("ostron", "A0007", {"sv": "Ostronbaren", "en": "The Oyster Bar"}, {"sv": "Mat vid kajen"}, place="harbour"),
    Member("kost", "A0008", {"sv": "Kostnära Östgöta", "en": "Kostnära Östgöta"}),
    Member("reco", "A0009", {"sv": "RecoLab", "en": "RecoLab"}, text={"sv": "Vatten blir biogas"}, place="works"),
    Member("robot", "A0010", {"sv": "Robot Minds", "en": "Robot Minds"}, tags=("build",), place="harbour"),
    Member("ros", "A0011", {"sv": "Øresund & Søn AB", "en": "Øresund & Søn AB"}),
    Member("cafe", "A0012", {"sv": "Café N°1 «Ro»", "en": "Café N°1 «Ro»"}),
    Member("city", "A0013", {"sv": "Helsingborgs stad", "en": "City of Helsingborg"}, tags=("public",)),
)
TAGS = (
    Tag("academia", TagScope.MEMBER, 1, {"sv": "Akademi", "en": "Academia"}),
    Tag("build", TagScope.MEMBER, 2, {"sv": "Tillverkning", "en": "Manufacturing"}),
    Tag("finance", TagScope.MEMBER, 3, {"sv": "Finans", "en": "Finance"}),
    Tag("public", TagScope.MEMBER, 4, {"sv": "Offentlig sektor", "en": "Public sector"}),
)
PLACES = (
    Place("harbour", "P0001", 2, {"sv": "Oceanhamnen", "en": "Ocean Harbour"}),
    Place("campus", "P0002", 3, {"sv": "Campus", "en": "Campus"}),
    Place("works", "P0003", 4, {"sv": "Reningsverket", "en": "Treatment Works"}),
)
CONTENT = Content(
    meta=Meta(datetime(2026, 1, 1, tzinfo=UTC), datetime(2027, 1, 1, tzinfo=UTC), ("sv", "en"), "heidi.example"),
    tags={tag.id: tag for tag in TAGS},
    places={place.id: place for place in PLACES},
    members={member.id: member for member in MEMBERS},
)


@pytest.fixture(scope="module")
def index() -> Iterator[SearchIndex]:
    built = SearchIndex.build(CONTENT, CHAINS)
    yield built
    built.close()


@pytest.mark.parametrize(
    ("language", "query", "ids"),
    [
        ("sv", "l", ["lund", "friends", "hub"]),
        ("sv", "lund", ["lund", "friends", "hub"]),
        ("sv", "LUND", ["lund", "friends", "hub"]),
        ("sv", "  lund ", ["lund", "friends", "hub"]),
        ("en", "lund", ["lund", "friends", "hub"]),
        ("sv", "lunds uni", ["lund"]),
        ("sv", "universitet lund", ["lund"]),
        ("sv", "uni akad", ["lund"]),
        ("sv", "lund oceanhamnen", []),
        ("sv", "robot hamnen", []),
        ("sv", "robot ocean", ["robot"]),
        ("sv", "r", ["reco", "robot", "cafe", "oster"]),
        ("sv", "tillv", ["robot", "angelholm"]),
        ("en", "manu", ["robot", "angelholm"]),
        ("sv", "oceanhamnen", ["ostron", "robot", "oster"]),
        ("en", "harbour", ["robot", "ostron", "oster"]),
        ("sv", "biogas", ["reco"]),
        ("sv", "n°1", ["cafe"]),
        ("sv", "helsingborgs-stad", ["city"]),
    ],
)
def test_search_ranks_name_before_field_before_place_before_text(
    index: SearchIndex, language: str, query: str, ids: list[str]
) -> None:
    found = found_members(index, query, language)
    assert list(found.ids) == ids
    assert found.total == len(ids)


@pytest.mark.parametrize(
    ("query", "ids"),
    [
        ("angelholm", ["angelholm"]),
        ("ängelholm", ["angelholm"]),
        ("ÄNGELHOLM", ["angelholm"]),
        ("a\u0308ngelholm", ["angelholm"]),
        ("ängel", ["angelholm", "angel"]),
        ("angel", ["angel", "angelholm"]),
        ("öst", ["oster", "kost", "ostron"]),
        ("ost", ["ostron", "oster", "kost"]),
        ("öresund", ["ros"]),
        ("oresund son", ["ros"]),
        ("øresund", ["ros"]),
        ("Østervik", ["oster"]),
        ("cafe", ["cafe"]),
    ],
)
def test_accents_are_optional_but_lead_when_typed(index: SearchIndex, query: str, ids: list[str]) -> None:
    assert list(found_members(index, query, "sv").ids) == ids


@pytest.mark.parametrize(
    ("query", "best"),
    [
        ("rexolab", "reco"),
        ("recoalb", "reco"),
        ("reclab", "reco"),
        ("reccolab", "reco"),
        ("recxla", "reco"),
        ("tecolab", "reco"),
        ("angelhlm", "angelholm"),
        ("ängelhlom", "angelholm"),
        ("ängelmholn", "angelholm"),
        ("univrsitte", "lund"),
        ("lunds univrsitet", "lund"),
        ("robbot mnds", "robot"),
        ("akdemi", "lund"),
        ("lynd", "lund"),
        ("reco lab", "reco"),
        ("robotminds", "robot"),
    ],
)
def test_a_typing_error_or_two_are_forgiven(index: SearchIndex, query: str, best: str) -> None:
    assert found_members(index, query, "sv").ids[0] == best


@pytest.mark.parametrize(
    ("query", "nearest"),
    [
        ("lyn", "lund"),
        ("rxbxt", "robot"),
        ("angehxlxmx", "angelholm"),
        ("helsingfors universum", "city"),
    ],
)
def test_more_errors_offer_the_nearest_names(index: SearchIndex, query: str, nearest: str) -> None:
    assert index.find(query, "sv", NOW).total == 0
    near = nearest_ids(index, query, "sv")
    assert nearest in near
    assert len(near) <= 5


def test_errors_are_not_looked_for_when_there_are_hits_enough(index: SearchIndex) -> None:
    assert found_members(index, "lund", "en").total == FEW
    assert not nearest_ids(index, "lund", "en")


def test_the_name_in_another_language_finds_after_the_name_that_is_shown(index: SearchIndex) -> None:
    assert found_members(index, "university", "sv").ids == ("lund",)
    assert found_members(index, "city", "sv").ids == ("city",)
    assert found_members(index, "nav", "en").ids == ("hub",)


def test_texts_of_another_language_are_found_only_where_they_are_shown(index: SearchIndex) -> None:
    assert found_members(index, "near lund", "sv").ids == ("hub",), (
        "its only summary is English, so Swedish shows it too"
    )
    assert found_members(index, "public", "sv").ids == ()
    assert found_members(index, "public", "en").ids == ("city",)


@pytest.mark.parametrize("query", ["", " ", "!?", '"', "*", "\x00", "🙂", "_", "\u0308", "\ud800", "« — »"])
def test_a_query_without_letter_or_digit_finds_nothing(index: SearchIndex, query: str) -> None:
    assert found_members(index, query, "sv") == Found()


@pytest.mark.parametrize(
    "query",
    ['lund"', '"lund', "lund*", "^lund", "(lund)", "lund -", "lund\x00", "lund 🙂", "{lund}", "lund;--"],
)
def test_signs_around_a_word_do_not_matter(index: SearchIndex, query: str) -> None:
    assert found_members(index, query, "sv") == found_members(index, "lund", "sv")


@pytest.mark.parametrize("query", ["lund AND", "lund OR robot", "NOT lund", "NEAR(lund robot)", "name:lund", "a" * 500])
def test_operators_are_words_like_any_other(index: SearchIndex, query: str) -> None:
    assert found_members(index, query, "sv").ids == ()


def test_a_long_query_counts_up_to_its_sixth_word(index: SearchIndex) -> None:
    assert found_members(index, "l lu lun lund lunds u x y z", "sv").ids == ("lund",)


def test_limit_shortens_the_list_but_not_the_total(index: SearchIndex) -> None:
    assert found_members(index, "lund", "en", limit=1) == Found(("lund",), 3)
    assert found_members(index, "lund", "en", limit=0) == Found((), 3)


def test_languages_that_see_the_same_texts_share_a_table(index: SearchIndex) -> None:
    tables = index._database.execute("SELECT count(*) FROM sqlite_schema WHERE sql LIKE 'CREATE VIRTUAL TABLE%'")
    assert tables.fetchone() == (2 * len(Kind),)
    assert found_members(index, "stad", "da") == found_members(index, "stad", "sv")
    assert found_members(index, "near", "de") == found_members(index, "near", "en")


def test_content_without_members_finds_nothing() -> None:
    index = SearchIndex.build(Content(CONTENT.meta), CHAINS)
    assert found_members(index, "lund", "sv") == Found()
    index.close()


@pytest.fixture
def closed(monkeypatch: pytest.MonkeyPatch) -> list[sqlite3.Connection]:
    """The databases of indexes that were closed."""
    found: list[sqlite3.Connection] = []

    class Watched(sqlite3.Connection):
        def close(self) -> None:
            found.append(self)
            super().close()

    monkeypatch.setattr(sqlite3, "connect", partial(sqlite3.connect, factory=Watched))
    return found


def test_an_index_that_nobody_holds_any_more_is_closed(closed: list[sqlite3.Connection]) -> None:
    index = SearchIndex.build(CONTENT, CHAINS)
    assert closed == []
    del index
    gc.collect()
    assert len(closed) == 1


def test_an_index_that_could_not_be_built_is_closed(closed: list[sqlite3.Connection]) -> None:
    nameless = replace(CONTENT, members={"x": None})  # type: ignore[dict-item]
    with pytest.raises(AttributeError):
        SearchIndex.build(nameless, CHAINS)
    assert len(closed) == 1


def test_a_closed_index_finds_nothing() -> None:
    index = SearchIndex.build(CONTENT, CHAINS)
    index.close()
    assert found_members(index, "lund", "sv") == Found()


def test_a_name_whose_words_begin_in_turn_with_what_was_typed_comes_before_one_that_has_them_anywhere() -> None:
    names = ("Alaskog Livsmedel", "Bergafors Lindlivs", "Lindväxa Livsmedel", "Livsmedel Ala Lund", "Lösa Linor Lund")
    members = {name: Member(name, f"B000{number}", {"sv": name}) for number, name in enumerate(names)}
    built = SearchIndex.build(replace(CONTENT, members=members), CHAINS)
    try:
        assert found_members(built, "li li", "sv").ids[0] == "Lindväxa Livsmedel"
        assert found_members(built, "l l", "sv").ids[:2] == ("Lindväxa Livsmedel", "Lösa Linor Lund")
        assert found_members(built, "li al lu", "sv").ids[0] == "Livsmedel Ala Lund"
    finally:
        built.close()
