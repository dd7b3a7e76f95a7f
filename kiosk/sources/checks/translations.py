"""Texts of calendars and other sources that are not in every language; a table says it of each cell."""

from collections import Counter
from collections.abc import Iterator, Sequence

from kiosk.domain.problems import Problem
from kiosk.domain.sentences import Sentence, say
from kiosk.domain.texts import LocalText
from kiosk.sources.checks.reporting import is_row, warning
from kiosk.sources.drafts import Drafts, Where
from kiosk.sources.language_names import language_name


def missing(drafts: Drafts, languages: Sequence[str]) -> Iterator[Problem]:
    """One warning for each source and language that lacks texts, with how many, and the language shown instead."""
    lacking: Counter[tuple[str, str, str]] = Counter()
    for where, text in _texts(drafts):
        there = [language for language in languages if text.get(language)]
        if there and not is_row(where):
            lacking.update((where.source, language, there[0]) for language in languages if language not in there)
    for (source, language, fallback), count in lacking.items():
        remedy = say("Translate them where they come from, if that can be done.")
        yield warning(Where(source), "", "", _sentence(count, language, fallback), remedy)


def _sentence(count: int, language: str, fallback: str) -> Sentence:
    named = {"language": language_name(language), "fallback": language_name(fallback)}
    if count == 1:
        return say(
            "1 text is missing in {language}; the screen shows it in {fallback} and says so.",
            language=named["language"],
            fallback=named["fallback"],
        )
    return say(
        "{count} texts are missing in {language}; the screen shows them in {fallback} and says so.",
        count=count,
        language=named["language"],
        fallback=named["fallback"],
    )


def _texts(drafts: Drafts) -> Iterator[tuple[Where, LocalText]]:
    for event in drafts.events:
        yield from ((event.where, text) for text in (event.title, event.summary, event.text))
    for member in drafts.members:
        yield from ((member.where, text) for text in (member.name, member.summary, member.text))
    for place in drafts.places:
        yield from ((place.where, text) for text in (place.name, place.summary, place.text, place.direction))
