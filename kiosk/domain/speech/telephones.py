"""Telephone numbers: the first groups figure by figure, the rest in pairs."""

import re

from kiosk.domain.speech.language import Language
from kiosk.domain.speech.numbers import figure_by_figure
from kiosk.domain.speech.scanning import Rule, Scanner

_ABROAD = r"\+\d(?:[ -]?(?:\(0\))?\d){5,14}"
_AREA = r"0\d{1,4} ?[-/–] ?\d{2,8}(?: \d{2,4})*"
_SPACED = r"0\d{1,4}(?: \d{2,4}){2,4}"
_PLAIN = r"0\d{8,10}"
_EIGHT = r"\d\d(?: \d\d){3}"


def _pattern(_: Language) -> str:
    return rf"(?<![\w+.,/–-])(?:{_ABROAD}|{_AREA}|{_SPACED}|{_PLAIN}|{_EIGHT})(?![\w]|[ -]\d)"


def _telephone_words(match: re.Match[str], scanner: Scanner) -> str:
    groups = re.findall(r"\d+", match[0].replace("(0)", " "))
    by_figure = 2 if match[0][0] == "+" else 1 if match[0][0] == "0" else 0
    language = scanner.language
    said = [figure_by_figure(group) for group in groups[:by_figure]]
    for group in groups[by_figure:]:
        said.extend(_pair(part, language) for part in _pairs(group))
    return (language.words["plus"] + " " if match[0][0] == "+" else "") + ", ".join(said)


def _pairs(group: str) -> list[str]:
    """`1234567` as `123`, `45`, `67`."""
    first = len(group) if len(group) < 4 else 2 + len(group) % 2
    return [group[:first], *(group[at : at + 2] for at in range(first, len(group), 2))]


def _pair(figures: str, language: Language) -> str:
    whole = language.pairs and len(figures) == 2 and figures[0] != "0"
    return figures if whole else figure_by_figure(figures)


TELEPHONES = (Rule(_pattern, _telephone_words),)
