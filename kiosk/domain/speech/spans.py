"""From … to: a dash between times, days, numbers, amounts or letters."""

import re

from kiosk.domain.speech.clock import bare_time, time
from kiosk.domain.speech.dates import DAY, date, month, weekday, whole_weekday
from kiosk.domain.speech.language import Day, Language
from kiosk.domain.speech.numbers import number
from kiosk.domain.speech.quantities import unit
from kiosk.domain.speech.scanning import Rule, Scanner, unnamed, word_before

_BETWEEN = frozenset({"mellan", "between", "mellem", "zwischen"})
_ABOUT = frozenset(
    {
        *("ca", "c:a", "cirka", "ungefär", "omkring", "about", "around", "some", "approx", "approximately", "circa"),
        *("omtrent", "rundt", "zirka", "etwa", "rund", "of", "av", "af"),
    }
)
"""Words after which nothing begins a span, whatever the language."""
_BEGUN = r"(?:(?:from|från|fra|von|vom) )?"


def _part(language: Language) -> str:
    moment = rf"{time(language)}|{date(language)}(?:,? {time(language)})?"
    weekdays = rf"(?<!\w){weekday(language)}(?:,? {time(language)})?"
    hour = rf"{language.clock_words} ?\d\d?(?![\w:])"
    amount = rf"{number(language)}(?:{unit(language)})?"
    return unnamed(rf"(?:{moment}|{weekdays}|(?<!\w){month(language)}|{hour}|{amount}|(?<!\w){DAY}\.)")


def _span(language: Language) -> str:
    part = _part(language)
    return rf"(?<![\w/:.,–-]){_BEGUN}(?P<first>{part}) ?[–-] ?(?P<last>{part})(?![\w]|[–-]\d)"


def _span_words(match: re.Match[str], scanner: Scanner) -> str:
    """The dash as words; what they join is then said by the other rules."""
    language, first, last = scanner.language, _whole(match["first"], scanner.language), match["last"]
    words, before = language.words, word_before(match).rstrip(".")
    begins, joins = words["from"], words["and" if before in _BETWEEN else "to"]
    if (day := re.fullmatch(rf"({DAY})\.?", first)) and re.fullmatch(date(language), last, re.IGNORECASE):
        begins = words["from day"]
        first = language.date(Day(int(day[1]), before=begins))
    elif first[:1].isdigit() and re.match(date(language), first, re.IGNORECASE):
        begins = words["from day"]
    shared = ""
    if clock := re.fullmatch(time(language), last, re.IGNORECASE):
        last = bare_time(clock, language)
        shared, first = _day_apart(first, language)
    begins = "" if before in _BETWEEN | _ABOUT else f"{begins} "
    return scanner.said(f"{shared}{begins}{first} {joins} {_whole(last, language)}")


def _day_apart(first: str, language: Language) -> tuple[str, str]:
    """The day that both ends of a span share, and the time at which it begins, as it is said."""
    begins = re.search(rf"{time(language)}$", first, re.IGNORECASE)
    return (first[: begins.start()], language.at_clock + bare_time(begins, language)) if begins else ("", first)


def _whole(text: str, language: Language) -> str:
    """`text` with its short weekday, or the short month that it is, in full."""
    found = re.match(weekday(language), text, re.IGNORECASE)
    return whole_weekday(found[0], language) + text[found.end() :] if found else text


_ALL_LETTERS = re.compile("a ?– ?[zöå]", re.IGNORECASE)


def _letters(match: re.Match[str], scanner: Scanner) -> str:
    words = scanner.language.words
    if _ALL_LETTERS.fullmatch(match[0]):
        return words["letters"]
    first, last = (scanner.language.letters.get(match[one], match[one]) for one in ("first", "last"))
    return f"{words['from']} {first} {words['to']} {last}"


SPANS = (
    Rule(_span, _span_words),
    Rule(lambda _: r"(?<!\w)(?-i:(?P<first>[A-ZÅÄÖÆØ]) ?– ?(?P<last>[A-ZÅÄÖÆØ]))(?!\w)", _letters),
)
