"""What is said at the end of a page is true of what comes next."""

import pytest

from kiosk.runtime.language import Languages
from kiosk.viewmodels.listening_words import bar_reading, last_words
from kiosk.viewmodels.reader import ScreenReading
from kiosk.viewmodels.reading import Reading
from tests.viewmodels.listening.house import DOCK, PAGE

VOICE = {
    "sv": "Sedan kommer röstens knappar, och platserna längst ner.",
    "en": "The keys of the voice come next, then the dock.",
    "da": "Derefter kommer stemmens knapper og stederne nederst.",
    "de": "Danach kommen die Tasten der Stimme und die Orte ganz unten.",
}


@pytest.mark.parametrize("language", list(VOICE))
@pytest.mark.parametrize("away", [False, True])
def test_the_keys_of_the_voice_are_told_of(languages: Languages, language: str, away: bool) -> None:
    languages.use(language)
    items = Reading(PAGE, bar_reading(away, language), DOCK)
    assert last_words(ScreenReading(items, 0, len(PAGE))).endswith(VOICE[language])


def test_the_dock_is_told_of_where_it_comes_next(languages: Languages) -> None:
    languages.use("en")
    last = last_words(ScreenReading(Reading(PAGE, DOCK), 0, len(PAGE)))
    assert last == "That was all of this page. The places of the dock come next."


@pytest.mark.parametrize("end", [None, len(PAGE)])
def test_where_nothing_follows_nothing_is_told_of(languages: Languages, end: int | None) -> None:
    languages.use("en")
    assert last_words(ScreenReading(Reading(PAGE), 0, end)) == "That was all of this page."
