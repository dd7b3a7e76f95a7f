"""Marks within words: without them `d'Arc` would be said with a letter by itself, and so would `CD'er`, `CD:n`."""

import re

from kiosk.domain.speech.scanning import Rule, Scanner

_SPELLED = re.compile("[bcdfghjklmnpqrstvwxz]{2,4}|(?-i:[A-ZÅÄÖÆØ]{2,3})", re.IGNORECASE)


def _joined(match: re.Match[str], scanner: Scanner) -> str:
    """`Darc`, `Loréal`, `O Brien`: of two capitals the voice says the first one by itself."""
    language, first, rest = scanner.language, match["first"], match["rest"]
    if (whole := f"{first}'{rest}".lower()) in language.abbreviations:
        return language.abbreviations[whole]
    if match["owner"]:
        rest = language.genitive(rest, "")
    if first == "O":
        return f"O {rest}"
    joined = f"{first}{rest}".lower()
    return joined.capitalize() if (first + rest) != joined else joined


def _letters(match: re.Match[str], scanner: Scanner) -> str:
    """`C dén`, `S M esset`; what is no row of letters becomes one word with its ending."""
    language, word, ending = scanner.language, match["letters"], match["ending"]
    if (whole := match[0].lower()) in language.abbreviations:
        return language.abbreviations[whole]
    if not _SPELLED.fullmatch(word):
        return word + ending
    *letters, last = list(word.upper())
    stem = language.stems.get(last, last).replace("-", " ")
    return " ".join([*(language.letters.get(letter, letter) for letter in letters), stem + ending])


def _decade(match: re.Match[str], scanner: Scanner) -> str:
    return scanner.language.decade(int(match["number"]))


def _and(match: re.Match[str], scanner: Scanner) -> str:
    """`rock 'n' roll` as `rockn roll`, `rock'n'roll` as `rocknroll`, `R'n'B` letter by letter."""
    if len(match["before"]) == len(match["after"]) == 1:
        letters = f"{match['before']}n{match['after']}".upper()
        return " ".join(scanner.language.letters.get(letter, letter) for letter in letters)
    return f"{match['before']}n{' ' if ' ' in match[0] else ''}{match['after']}"


APOSTROPHES = (
    Rule(lambda _: r"'s-h?(?P<rest>[^\W\d_]+)", lambda match, _: f"S{match['rest'].lower()}"),  # 's-Hertogenbosch
    Rule(lambda _: r"(?P<before>[^\W\d_]+)(?:'n'| 'n'? )(?P<after>[^\W\d_]+)", _and),
    Rule(lambda _: r"(?<!\w)'(?P<number>\d0)s(?!\w)", _decade),
    Rule(lambda language: rf"(?P<number>(?:\d\d)?\d0)'(?:{language.decade_ending})(?!\w)", _decade),
    Rule(
        lambda language: rf"(?P<letters>[^\W\d_][^\W\d_]+){language.genitive_mark}(?P<ending>{language.endings})(?!\w)",
        _letters,
    ),
    Rule(
        lambda _: r"(?P<first>[^\W\d_]|[^\W\d_]+(?='(?-i:[A-ZÀ-ÖØ-Þ])))'(?P<rest>[^\W\d_]{2,})(?P<owner>'s)?(?!\w)",
        _joined,
    ),
)
