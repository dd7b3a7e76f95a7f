"""Whatever is typed, search answers, and only with members that are there."""

import sys
from collections.abc import Iterator, Mapping, Sequence
from typing import TypeVar

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bench.generate import big_content
from kiosk.content.search.folding import alphabetical, at_once, folded, spelled
from kiosk.content.search.index import SearchIndex
from kiosk.content.search.texts import Kind
from kiosk.domain.content import Content
from tests.content.found import NOW, found_members

CONTENT = big_content(members=200, events=100, seed=7)
THINGS: dict[Kind, Mapping[str, object]] = {
    Kind.MEMBER: CONTENT.members,
    Kind.EVENT: CONTENT.events,
    Kind.PLACE: CONTENT.places,
    Kind.FACT: CONTENT.facts,
}
NAMES = [name for member in CONTENT.members.values() for name in member.name.values()]
SYNTAX = [
    '"',
    "'",
    "*",
    "^",
    "(",
    ")",
    ":",
    "{",
    "}",
    "+",
    "-",
    "AND",
    "OR",
    "NOT",
    "NEAR",
    "name",
    "\x00",
    "🙂",
    "%",
    ";",
]
ANYTHING = st.text(max_size=500) | st.text(st.characters(), max_size=40)
PIECES = st.lists(st.sampled_from([*SYNTAX, *NAMES]) | st.text(max_size=6), max_size=12).map(" ".join)

Item = TypeVar("Item")


def batched(items: Sequence[Item], size: int) -> list[Sequence[Item]]:
    return [items[start : start + size] for start in range(0, len(items), size)]


@pytest.fixture(scope="module")
def index() -> Iterator[SearchIndex]:
    built = SearchIndex.build(CONTENT, {"sv": ("sv", "en"), "en": ("en", "sv")})
    yield built
    built.close()


@given(query=ANYTHING | PIECES, language=st.sampled_from(["sv", "en"]), limit=st.integers(0, 300))
@settings(deadline=None)
def test_anything_typed_gives_things_that_are_there(index: SearchIndex, query: str, language: str, limit: int) -> None:
    hits = index.find(query, language, NOW, limit)
    for kind, found in hits.groups.items():
        assert set(found.ids) <= THINGS[kind].keys()
        assert len(set(found.ids)) == len(found.ids) == min(limit, found.total)
    assert all(id in THINGS[kind] for kind, id in hits.nearest)
    assert len(set(hits.nearest)) == len(hits.nearest) <= 5
    assert not (hits.total and hits.nearest)


def test_every_letter_and_digit_of_unicode_may_be_typed(index: SearchIndex) -> None:
    letters = [chr(code) for code in range(sys.maxunicode + 1) if chr(code).isalnum()]
    assert len(letters) > 100_000
    for words in batched(batched(letters, 39), 2):
        index.find(" ".join("".join(word) for word in words), "sv", NOW)


@given(st.sampled_from(NAMES), st.integers(1, 60))
@settings(deadline=None)
def test_each_beginning_of_a_name_finds_it(index: SearchIndex, name: str, length: int) -> None:
    named = {id for id, member in CONTENT.members.items() if name in member.name.values()}
    for language in ("sv", "en"):
        assert named & set(found_members(index, name[:length], language).ids)


@given(st.lists(st.text()))
def test_changing_all_at_once_is_changing_each(texts: list[str]) -> None:
    lines = [text.replace("\n", " ") for text in texts]
    for change in (spelled, folded, alphabetical):
        assert at_once(change, texts) == [change(line) for line in lines]


@given(st.text())
def test_folding_twice_changes_nothing_more(text: str) -> None:
    once = folded(spelled(text))
    assert folded(once) == once


@pytest.mark.parametrize(
    ("text", "words", "base"),
    [
        ("Ängelholm", "ängelholm", "angelholm"),
        ("A\u030angstro\u0308m", "ångström", "angstrom"),
        ("Ærø Smørrebrød", "ærø smørrebrød", "aro smorrebrod"),
        ("Straße & Łódź", "straße łódź", "strasse lodz"),
        ("Reco_Lab – 2:a", "reco lab 2 a", "reco lab 2 a"),
        ("Кухня", "кухня", "кухня"),
    ],
)
def test_words_are_spelled_and_folded(text: str, words: str, base: str) -> None:
    assert spelled(text) == words
    assert folded(words) == base


def test_names_sort_with_their_last_letters_after_z() -> None:
    names = ["öga", "zon", "ära", "ål", "ek", "écru", "alm"]
    assert sorted(names, key=alphabetical) == ["alm", "écru", "ek", "zon", "ål", "ära", "öga"]


def test_generated_content_is_the_same_each_time() -> None:
    again: Content = big_content(members=200, events=100, seed=7)
    assert again == CONTENT
