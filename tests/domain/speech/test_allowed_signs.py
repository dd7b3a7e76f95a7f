"""Nothing but letters, figures, spaces and . , ? ! in what is said, whatever is shown."""

import re
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.speech import to_say
from tests.domain.speech.phrase_table import LANGUAGES, phrases

PIECES = sorted({piece for _, painted, _, _ in phrases() for piece in re.findall(r"\w+|\W", painted)})
LETTERS = st.text(st.characters(categories=["L"]) | st.sampled_from("ABCXæøåß"), max_size=4)
ENDINGS = st.sampled_from(("s", "er", "erne", "n", "et", "ar", "n'b", "Arc", "Arc's", "s-h"))
MIXED = st.lists(st.sampled_from(PIECES), max_size=9).map("".join)


def faults(text: str, language: str) -> list[str]:
    """What is wrong with that which is said of `text`."""
    said = to_say(text, language)
    found = [sign for sign in said if not (sign.isalpha() or sign in "0123456789 .,?!")]
    if said != said.strip() or re.search(r"  | [.,?!]|[.,?!][.,?!]|[.,?!](?! |$)", said):
        found.append(said)
    if not said and any(sign.isalpha() or sign.isdecimal() for sign in text):
        found.append("nothing is said")
    return found


@given(text=st.text(), language=st.sampled_from([*LANGUAGES, "fi"]))
def test_any_text_is_said_in_allowed_signs(text: str, language: str) -> None:
    assert faults(text, language) == []


@given(text=MIXED, language=st.sampled_from(LANGUAGES))
def test_pieces_of_painted_texts_in_any_order_are_too(text: str, language: str) -> None:
    assert faults(text, language) == []


@given(before=LETTERS, mark=st.sampled_from("'’:"), after=LETTERS | ENDINGS, language=st.sampled_from(LANGUAGES))
def test_any_letters_round_a_mark_are_too(before: str, mark: str, after: str, language: str) -> None:
    assert faults(f"{before}{mark}{after}", language) == []


@pytest.mark.parametrize(
    ("shown", "said"),
    [
        ("", ""),
        ("·", ""),
        ("–", ""),
        ("…", ""),
        ("a\u00adb", "ab"),
        ("e\u0301", "é"),
        ("٣", "3"),
        ("x\ny", "x. y"),
        ("x.\ny", "x. y"),
        ("(x)", "x"),
        ("x ; y", "x, y"),
        ("“x”?!", "x?"),
        ("x .. y", "x. y"),
        ("😀 x", "x"),
        ("x\n \n\ty\n", "x. y"),
    ],
)
def test_marks_are_pauses_or_nothing(shown: str, said: str) -> None:
    assert {to_say(shown, language) for language in LANGUAGES} == {said}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "shown", ["frİ 20:00", "dİenstag, 1. december", "5 mİn", "mıttwoch 1. maı", "ſun 10:00", "1 ſ"]
)
def test_letters_that_only_match_others_without_regard_to_case_do_no_harm(shown: str, language: str) -> None:
    assert faults(shown, language) == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("piece", ["a-", "1, ", "1 ", "a.", "1.", " ", "0 ", "a@", "mån ", "12:00–", "kl. "])
def test_a_long_text_of_one_kind_takes_no_time(piece: str, language: str) -> None:
    begun = time.process_time()
    to_say(piece * 2000, language)
    assert time.process_time() - begun < 2
