"""Times of the clock."""

import re

from kiosk.domain.speech.language import Language
from kiosk.domain.speech.scanning import Rule, Scanner, word_before


def time(language: Language) -> str:
    """The pattern of a time, with the words that may be in front of it."""
    return rf"(?<![\w:])(?<!\d[.,])(?:{language.clock_words} ?)?{language.time}(?![\d:]|\.\d)"


def bare_time(match: re.Match[str], language: Language) -> str:
    """A time without what it begins with: `13 och 5`."""
    hour, half = int(match["hour"]), (match.groupdict().get("half") or "").lower()
    if half == "p" and hour < 12:
        hour += 12
    return language.clock(0 if half == "a" and hour == 12 else hour, int(match["minute"] or 0))


def _time_words(match: re.Match[str], scanner: Scanner) -> str:
    language = scanner.language
    begins = "" if word_before(match) == language.at_clock.strip() else language.at_clock
    return begins + bare_time(match, language)


def _hour(language: Language) -> str:
    return rf"(?<!\w){language.clock_words} ?(?P<hour>2[0-4]|[01]?\d)(?P<minute>)(?![\w:]|[.,]\d)"


CLOCK = (Rule(time, _time_words), Rule(_hour, _time_words))
