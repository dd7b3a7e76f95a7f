"""Words as search compares them: as they are spelled, folded to their base letters, and in a steady order."""

import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping
from functools import lru_cache

_BETWEEN_WORDS = re.compile("[^\\w\n \u0300-\u036f]+")
_SPACES = re.compile("  +")
_BEYOND_ASCII = re.compile(r"[^\x00-\x7f]")
UNDIVIDED: Mapping[str, str] = {
    "ø": "o", "æ": "a", "œ": "o", "ß": "ss", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i", "ħ": "h", "ŧ": "t",
    "ŋ": "n", "ə": "e", "ς": "σ",
}  # fmt: skip
"""Letters that Unicode does not take apart. æ meets ä, as ø meets ö: a Dane types one for the other.

The search of the phone pages (`kiosk/phone/assets/search.js`) has the same ones.
"""
_COMMON = {"å": "a", "ä": "a", "ö": "o", "é": "e", "ü": "u"}
"""Taken off first, because most texts have no other accents and taking letters apart is slow."""
_AFTER_Z = {"å": "{", "ä": "|", "æ": "|", "ö": "}", "ø": "}"}


def spelled(text: str) -> str:
    """The words of `text` in small letters, with their å, ä, ö and é, one space between; lines stay lines."""
    words = _BETWEEN_WORDS.sub(" ", unicodedata.normalize("NFC", text.lower()).replace("_", " "))
    return _SPACES.sub(" ", words) if "  " in words else words


def folded(text: str) -> str:
    """`text` (in small letters) on base letters: `ängelholm` gives `angelholm`. Nothing else folds what is indexed or
    typed. Empty for accents without a letter.
    """
    text = _replaced(text, _COMMON)
    return text if text.isascii() else _BEYOND_ASCII.sub(_base, text)


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


@lru_cache(maxsize=10_000)
def _base_of(letter: str) -> str:
    parts = unicodedata.normalize("NFKD", letter).lower()
    return "".join(UNDIVIDED.get(each, each) for each in parts if not unicodedata.category(each).startswith("M"))


def _base(found: re.Match[str]) -> str:
    return _base_of(found[0])


def _replaced(text: str, letters: dict[str, str]) -> str:
    if not text.isascii():
        for letter, base in letters.items():
            text = text.replace(letter, base)
    return text
