"""What is taken out of every cell before anyone reads it."""

import re
import unicodedata

from kiosk.content.reading.columns import HIDDEN

_SPACES = re.compile(r"[^\S\u00a0\u202f]+")


def clean(text: str) -> str:
    """`text` in NFC, one line, without control, direction, zero-width and private characters.

    Runs of white space become one space; a no-break space stays (`5 500`).
    """
    if text.isascii() and text.isprintable() and "  " not in text:
        return text.strip()
    spaced = _SPACES.sub(" ", unicodedata.normalize("NFC", text))
    return unicodedata.normalize("NFC", _SPACES.sub(" ", HIDDEN.sub("", spaced))).strip()


def clean_lines(text: str) -> str:
    """`text` with every line of it as `clean` has it, apart by one line feed; no line is empty."""
    if text.isprintable():
        return clean(text)
    return "\n".join(filter(None, map(clean, text.splitlines())))


def one_line(text: str) -> str:
    """`text` of `clean_lines` on one line."""
    return text.replace("\n", " ")
