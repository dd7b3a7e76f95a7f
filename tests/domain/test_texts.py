"""Which text is taken when the wanted one is missing."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.texts import Picked, capital, pick, within_sentence

CODES = st.sampled_from(["sv", "en", "da", "de"])


@pytest.mark.parametrize(
    ("text", "chain", "picked"),
    [
        ({"sv": "hej", "en": "hello"}, ("sv", "en"), Picked("hej", "sv")),
        ({"sv": "hej", "en": "hello"}, ("da", "en", "sv"), Picked("hello", "en")),
        ({"sv": "", "en": "hello"}, ("sv", "en"), Picked("hello", "en")),
        ({"fi": "moi", "de": "hallo"}, ("sv", "en"), Picked("hallo", "de")),
        ({"fi": ""}, ("sv",), Picked("", "")),
        ({}, ("sv", "en"), Picked("", "")),
        ({"sv": "hej"}, (), Picked("hej", "sv")),
    ],
)
def test_pick_goes_down_the_chain(text: dict[str, str], chain: tuple[str, ...], picked: Picked) -> None:
    assert pick(text, chain) == picked


@given(st.dictionaries(CODES, st.text(max_size=3)), st.lists(CODES))
def test_pick_is_empty_only_when_every_text_is(text: dict[str, str], chain: list[str]) -> None:
    picked = pick(text, chain)
    assert bool(picked.text) == any(text.values())
    assert picked.text == text.get(picked.language, "")


@pytest.mark.parametrize(("text", "shown"), [("", ""), ("ö", "Ö"), ("i dag", "I dag"), ("iPad", "IPad")])
def test_capital_changes_the_first_letter_only(text: str, shown: str) -> None:
    assert capital(text) == shown


@pytest.mark.parametrize(
    ("text", "language", "within"),
    [
        ("", "sv", ""),
        ("Resenärer om dagen", "sv", "resenärer om dagen"),
        ("Öppna dagar", "sv", "öppna dagar"),
        ("A day out", "en", "a day out"),
        ("EU-projekt i hamnen", "sv", "EU-projekt i hamnen"),
        ("RecoLab tar emot", "sv", "RecoLab tar emot"),
        ("H22 besökare", "sv", "H22 besökare"),
        ("iPads", "en", "iPads"),
        ("Wohnungen am Wasser", "de", "Wohnungen am Wasser"),
    ],
)
def test_within_a_sentence_words_begin_small_but_for_names_and_german(text: str, language: str, within: str) -> None:
    assert within_sentence(Picked(text, language)) == within
