"""Abbreviations, letters that are said one by one, names that a voice says wrongly, and marks that are words."""

import re

from kiosk.domain.speech.language import Language
from kiosk.domain.speech.scanning import Rule, Scanner, any_of, stop_after

_CAPITAL = "A-ZÅÄÖÆØÜ"


def _painted(key: str) -> str:
    """The pattern of an abbreviation: `t.ex.` is written `t. ex.`, `t.ex` and `t ex` as well, `nr` with a full stop or
    without, `max.` never without, and `no.#` only before a figure."""
    before_figure, key = key.endswith("#"), key.rstrip("#")
    parts = [re.escape(part) for part in key.split(".") if part]
    stop = r"\." if key.endswith(".") and len(parts) == 1 else r"\.?"
    return r"(?:\. ?| )".join(parts) + stop + (r"(?= ?\d)" if before_figure else "")


def _abbreviation(language: Language) -> str:
    keys = sorted(language.abbreviations, key=len, reverse=True)
    return rf"(?<![\w.])(?P<key>{'|'.join(map(_painted, keys))})(?!\w)"


def _key(painted: str) -> str:
    return re.sub(r"[. ]+", ".", painted.lower()).rstrip(".#")


def _abbreviation_words(match: re.Match[str], scanner: Scanner) -> str:
    language = scanner.language
    words = {_key(key): said for key, said in language.abbreviations.items()}
    key = _key(match["key"])
    return words[key] + (stop_after(match, language) if key in language.closing else "")


def _letters(match: re.Match[str], scanner: Scanner) -> str:
    """Capitals one by one, unless the whole text is in capitals; a text of one letter, as a key shows it."""
    text = match.string
    if text.upper() == text and len(text) > 4:
        return match[0]
    return " ".join(scanner.language.letters.get(letter.upper(), letter) for letter in match[0])


def _name(match: re.Match[str], scanner: Scanner) -> str:
    return scanner.language.names[match[0]]


def _mark(match: re.Match[str], scanner: Scanner) -> str:
    return f" {scanner.language.marks[match[0]]} "


NAMES = (Rule(lambda language: rf"(?<!\w)(?-i:{any_of(language.names)})(?!\w)", _name),)
WORDS = (
    Rule(_abbreviation, _abbreviation_words),
    Rule(lambda _: rf"(?<![\w'])(?-i:[{_CAPITAL}]{{2,3}}|(?<=\w )A(?= [a-z]))(?!\w)|\A[^\W\d_]\Z", _letters),
    Rule(lambda _: r"(?<=\d )x(?= \d)", lambda _, scanner: scanner.language.marks["×"]),
    Rule(lambda language: any_of(language.marks), _mark, anywhere=True),
)
