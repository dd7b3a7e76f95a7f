"""Words as search compares them: as they are spelled, folded to their base letters, and in a steady order."""

import re
import unicodedata
from collections.abc import Callable, Iterable

_BETWEEN_WORDS = re.compile(r"[^\w\n ]+")
_SPACES = re.compile("  +")
_MARKS = re.compile("[\u0300-\u036f]+")
_UNDIVIDED = {"ø": "o", "æ": "a", "œ": "o", "ß": "ss", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i"}
"""Letters that Unicode does not take apart. æ meets ä, as ø meets ö: a Dane types one for the other."""
_UNDIVIDED_CAPITALS = {"Ø": "O", "Æ": "A", "Œ": "O", "ẞ": "SS", "Ł": "L", "Đ": "D", "Ð": "D", "Þ": "TH"}
_COMMON = {"å": "a", "ä": "a", "ö": "o", "é": "e", "ü": "u"}
"""Taken off first, because most texts have no other accents and taking letters apart is slow."""
_AFTER_Z = {"å": "{", "ä": "|", "æ": "|", "ö": "}", "ø": "}"}


def spelled(text: str) -> str:
    """The words of `text` in small letters, with their å, ä, ö and é, one space between; lines stay lines."""
    words = _BETWEEN_WORDS.sub(" ", unicodedata.normalize("NFC", text.lower()).replace("_", " "))
    return _SPACES.sub(" ", words) if "  " in words else words


def folded(text: str) -> str:
    """`text` (of `spelled`) on base letters: `ängelholm` gives `angelholm`."""
    text = _replaced(text, _UNDIVIDED | _COMMON)
    return text if text.isascii() else _MARKS.sub("", unicodedata.normalize("NFD", text))


def undivided(text: str) -> str:
    """`text` with letters like ø and ß on base letters; the full-text index folds the others itself."""
    return _replaced(text, _UNDIVIDED | _UNDIVIDED_CAPITALS)


def alphabetical(text: str) -> str:
    """What to sort `text` (of `spelled`) by: å ä ö after z, any other accent with its base letter."""
    return folded(_replaced(text, _AFTER_Z))


def at_once(change: Callable[[str], str], texts: Iterable[str]) -> list[str]:
    """Each of `texts` changed, all in one call (ten times as fast for thousands); `change` keeps lines as they are.

    A line break within a text becomes a space.
    """
    lines = list(texts)
    joined = "\n".join(lines)
    if joined.count("\n") >= len(lines):
        joined = "\n".join(line.replace("\n", " ") for line in lines)
    return change(joined).split("\n") if lines else []


def _replaced(text: str, letters: dict[str, str]) -> str:
    if not text.isascii():
        for letter, base in letters.items():
            text = text.replace(letter, base)
    return text
