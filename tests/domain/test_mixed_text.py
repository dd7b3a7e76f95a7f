"""Texts that know which language each piece of them is in."""

import pickle
from copy import deepcopy
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.mixed_text import MixedText, beginning, filled, in_language, join, mixed, pieces_of
from kiosk.domain.texts import capital, cut

HARBOUR = in_language("hamnen", "sv")
SENTENCE = filled("From %1 to %2, on foot", HARBOUR, "town")
PIECES = st.lists(st.tuples(st.text(), st.sampled_from(["", "sv", "de"])))


def test_a_text_of_the_screen_is_a_plain_one() -> None:
    assert type(join(", ", ("one", "", "two"))) is str
    assert pieces_of("one") == (("one", ""),)
    assert pieces_of("") == ()
    assert type(in_language("", "sv")) is str


def test_a_sentence_keeps_the_language_of_what_it_is_filled_with() -> None:
    assert SENTENCE == "From hamnen to town, on foot"
    assert pieces_of(SENTENCE) == (("From ", ""), ("hamnen", "sv"), (" to town, on foot", ""))
    assert filled("%2 and %1, %3", "a", "%1") == "%1 and a, %3"


def test_a_separator_belongs_to_what_it_comes_after() -> None:
    assert pieces_of(join(", ", ("at noon", HARBOUR, in_language("kajen", "sv"), "free"))) == (
        ("at noon, ", ""),
        ("hamnen, kajen, ", "sv"),
        ("free", ""),
    )


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        (capital(HARBOUR), (("Hamnen", "sv"),)),
        (capital(SENTENCE), pieces_of(SENTENCE)),
        (beginning(SENTENCE, 8), (("From ", ""), ("ham", "sv"))),
        (cut(SENTENCE, 20), (("From ", ""), ("hamnen", "sv"), (" to…", ""))),
        (cut(SENTENCE, 13), (("From ", ""), ("hamnen", "sv"), ("…", ""))),
        (cut(SENTENCE, 99), pieces_of(SENTENCE)),
    ],
)
def test_what_is_changed_keeps_its_languages(text: str, pieces: tuple[tuple[str, str], ...]) -> None:
    assert pieces_of(text) == pieces


def test_a_copy_is_the_same() -> None:
    for copied in (deepcopy(SENTENCE), pickle.loads(pickle.dumps(SENTENCE))):
        assert (type(copied), copied, pieces_of(copied)) == (MixedText, SENTENCE, pieces_of(SENTENCE))


@given(pieces=PIECES, length=st.integers(0, 20))
def test_the_pieces_are_the_text(pieces: list[tuple[str, str]], length: int) -> None:
    text = mixed(pieces)
    assert text == "".join(piece for piece, _ in pieces) == "".join(piece for piece, _ in pieces_of(text))
    codes = [code for _, code in pieces_of(text)]
    assert all(code != after for code, after in pairwise(codes))
    assert beginning(text, length) == text[:length]


@given(parts=st.lists(PIECES.map(mixed)), separator=st.sampled_from([", ", " "]))
def test_joined_is_as_of_plain_texts(parts: list[str], separator: str) -> None:
    assert join(separator, parts) == separator.join(filter(None, parts))
