"""What is shown, and what is said of it."""

import subprocess
import sys
import time

import pytest

from kiosk.domain.speech import to_say
from tests.domain.speech.phrase_table import LANGUAGES, Phrase, phrases


@pytest.mark.parametrize("phrase", phrases(), ids=lambda phrase: f"{phrase.language}-{phrase.painted}")
def test_a_text_is_said_as_people_say_it(phrase: Phrase) -> None:
    assert to_say(phrase.painted, phrase.language) == phrase.said


@pytest.mark.parametrize("hour", range(24))
@pytest.mark.parametrize("language", LANGUAGES)
def test_both_ends_of_a_span_are_said_as_they_are_alone(language: str, hour: int) -> None:
    for minute in (0, 5, 10, 12, 30, 59):
        time = f"{hour:02}:{minute:02}"
        alone = to_say(time, language)
        first, last = to_say(f"{time}–{time}", language).split(TO[language])
        assert first.split(" ", 1)[1] == alone
        assert alone.endswith(last)


TO = {"sv": " till ", "en": " to ", "da": " til ", "de": " bis "}


@pytest.mark.parametrize(
    ("shown", "said"),
    [
        ("Min liste", "Min liste"),
        ("No need to sign up", "No need to sign up"),
        ("So viele Max", "So viele Max"),
        ("A tour of the hall", "A tour of the hall"),
        ("C", "C"),
        ("HEIDI", "HEIDI"),
        ("25:61", "25, 61"),
        ("24/7", "24 7"),
        ("32 december", "32 december"),
        ("1-2-3", "1 2 3"),
    ],
)
def test_what_only_looks_like_an_abbreviation_a_time_or_a_day_is_left(shown: str, said: str) -> None:
    assert {to_say(shown, language) for language in LANGUAGES} == {said}


def test_a_language_without_rules_of_its_own_has_those_of_english() -> None:
    assert to_say("Monday 23 November", "fi") == "Monday the twenty third of November"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_page_is_written_out_in_next_to_no_time(language: str) -> None:
    page = [painted for _, painted, _, _ in phrases(language)][:40]
    for text in page:
        to_say(text, language)
    begun = time.process_time()
    for text in page:
        to_say(text, language)
    assert time.process_time() - begun < 0.005
    to_say.cache_clear()
    begun = time.process_time()
    for text in page:
        to_say(text, language)
    assert time.process_time() - begun < 0.1


def test_nothing_is_loaded_before_something_is_to_be_said() -> None:
    loaded = "import sys, kiosk.domain.speech; print([m for m in sys.modules if m.startswith('kiosk.domain.speech.')])"
    found = subprocess.run([sys.executable, "-c", loaded], capture_output=True, text=True, check=True)
    assert found.stdout.strip() == "[]"
