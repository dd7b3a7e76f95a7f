"""What is said, as espeak-ng understands it: a number that it would read otherwise shows here."""

import shutil
import subprocess
from string import ascii_lowercase

import pytest

from kiosk.domain.speech import to_say
from tests.domain.speech.phrase_table import LANGUAGES, phrases

VOICES = {"sv": "sv", "en": "en-gb", "da": "da", "de": "de"}

pytestmark = pytest.mark.skipif(
    shutil.which("espeak-ng") is None, reason="espeak-ng is not installed: apt-get install espeak-ng"
)


def heard(language: str, text: str) -> str:
    """The phonemes of a text."""
    command = ["espeak-ng", "-v", VOICES[language], "-x", "-q", "--", text]
    return " ".join(subprocess.run(command, capture_output=True, text=True, check=True).stdout.split())


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_voice_hears_what_is_meant(language: str) -> None:
    table = phrases(language)
    assert {phrase.said: heard(language, phrase.said) for phrase in table} == {
        phrase.said: phrase.phonemes for phrase in table
    }


@pytest.mark.parametrize(
    ("language", "said", "spelled"),
    [
        ("sv", "klockan 8", "klockan åtta"),
        ("en", "8 o clock", "eight o clock"),
        ("en", "19 99", "nineteen ninety nine"),
        ("en", "20 26", "twenty twenty six"),
        ("de", "3 Uhr 30", "drei Uhr dreißig"),
        ("de", "0 4 2", "null vier zwei"),
    ],
)
def test_figures_are_said_as_the_words_that_they_stand_for(language: str, said: str, spelled: str) -> None:
    assert plain(heard(language, said)) == plain(heard(language, spelled))


@pytest.mark.parametrize(
    ("language", "letters", "role"),
    [("sv", "åäö", "knapp"), ("en", "", "button"), ("da", "æøå", "knap"), ("de", "äöüß", "Taste")],
)
def test_a_key_is_said_as_its_letter_before_what_it_is(language: str, letters: str, role: str) -> None:
    for letter in f"{ascii_lowercase}{letters}":
        said = to_say(letter, language)
        alone, after = (plain(heard(language, text)) for text in (letter, role))
        assert plain(heard(language, f"{said}. {role}")) == alone + after, letter


def plain(phonemes: str) -> str:
    """Sounds alone: stress and pauses are set otherwise in a number."""
    return "".join(sign for sign in phonemes if sign not in "',_:|!- ;")


def test_every_language_has_many_phrases() -> None:
    assert len(phrases()) >= 150
    assert all(len(phrases(language)) >= 40 for language in LANGUAGES)
