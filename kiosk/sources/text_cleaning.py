"""What is taken out of every cell before anyone reads it."""

import re
import unicodedata

from kiosk.content.reading.columns import HIDDEN

_SPACES = re.compile(r"[^\S\u00a0\u202f]+")


def clean_lines(text: str) -> str:
    """`text` with each line cleaned and none empty."""
    return "\n".join(line for line in map(clean, text.splitlines()) if line)


def clean(text: str) -> str:
    """`text` in NFC, one line, without control, direction, zero-width and private characters.

    Runs of white space become one space; a no-break space stays (`5 500`).
    """
    if text.isascii() and text.isprintable() and "  " not in text:
        return text.strip()
    spaced = _SPACES.sub(" ", unicodedata.normalize("NFC", text))
    return unicodedata.normalize("NFC", _SPACES.sub(" ", HIDDEN.sub("", spaced))).strip()
