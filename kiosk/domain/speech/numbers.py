"""Numbers: grouped by any sign, with decimals or a minus; years; ordinals; and one of something."""

import re

from kiosk.domain.speech.language import Language
from kiosk.domain.speech.scanning import Rule, Scanner, any_of, word_before


def number(language: Language) -> str:
    """The pattern of a number, with neither figure nor mark against it."""
    group = f"[{re.escape(language.grouping)} ]"
    whole = rf"(?:[1-9]\d{{0,2}}(?:{group}\d{{3}})+(?!\d)|\d+)"
    return rf"(?<![\w.,:])(?:−|(?<![^\s(])-)?{whole}(?:{re.escape(language.decimal)}\d+)?(?![\d])"


def figure_by_figure(text: str) -> str:
    """The letters and figures of `text`, apart."""
    return " ".join(sign for sign in text if sign.isalnum())


def number_words(text: str, language: Language) -> str:
    """A number as `number` finds it: without groups, the point as a word, decimals figure by figure."""
    whole, point, decimals = text.strip().partition(language.decimal)
    minus = language.words["minus"] + " " if whole[0] in "-−" else ""
    figures = "".join(sign for sign in whole if sign.isdecimal())
    said = figure_by_figure(figures) if figures[0] == "0" and len(figures) > 1 else figures
    return minus + said + (f" {language.words['point']} {figure_by_figure(decimals)}" if point else "")


def _number(match: re.Match[str], scanner: Scanner) -> str:
    return number_words(match[0], scanner.language)


def _year(match: re.Match[str], scanner: Scanner) -> str:
    return scanner.language.year(int(match[0]))


def _ordinal(match: re.Match[str], scanner: Scanner) -> str:
    ordinal = scanner.language.ordinals[int(match["number"].rstrip("stndrh")) - 1]
    return scanner.language.bent(ordinal, word_before(match))


def _one(match: re.Match[str], scanner: Scanner) -> str:
    article = scanner.language.ones[match["noun"].lower()] + " "
    return scanner.language.bent(article, word_before(match))


_PARTS = {"½": "half", "1/2": "half", "¼": "quarter", "1/4": "quarter", "¾": "quarters", "3/4": "quarters"}


def _half(language: Language) -> str:
    part = r"(?P<part>[½¼¾]|(?<![\d/])(?:1/2|1/4|3/4)(?![\d/]))"
    return rf"(?P<whole>\d*) ?{part}(?: ?(?P<unit>{any_of(language.units)})(?!\w))?"


def _half_words(match: re.Match[str], scanner: Scanner) -> str:
    words = scanner.language.words
    part = words[_PARTS[match["part"]]]
    said = f"{match['whole']} {words['and']} {part}" if match["whole"] else part
    unit = scanner.language.units.get(match["unit"].lower()) if match["unit"] else None
    return f"{said} {unit.many}" if unit else said


def _points(match: re.Match[str], scanner: Scanner) -> str:
    return f" {scanner.language.words['dot']} ".join(match[0].split("."))


NUMBERS = (
    Rule(_half, _half_words),
    Rule(lambda language: rf"(?<![\w.,:/])1 (?=(?P<noun>{any_of(language.ones)})(?!\w| \d))", _one),
    Rule(lambda language: rf"(?<![\w.,:]){language.ordinal}", _ordinal),
    Rule(lambda _: r"(?<![\w.,:−-])(?:1[1-9]|20)\d\d(?![\w:]|[.,]\d| \d{3}(?!\d))", _year),
    Rule(lambda _: r"(?<![\w.,])\d+(?:\.\d{1,2}){2,}(?![\w]|\.\d)", _points),
    Rule(number, _number),
)
