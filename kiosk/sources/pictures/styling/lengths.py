"""Lengths with any unit of CSS → pixels, or a unit that resvg reads."""

import re

PIXELS = {"": 1.0, "px": 1.0, "pt": 4 / 3, "pc": 16.0, "mm": 96 / 25.4, "cm": 96 / 2.54, "in": 96.0, "q": 96 / 101.6}
FONT_SIZE = 16.0
_LENGTH = re.compile(
    r"\s*\+?([0-9]*\.?[0-9]+(?:e[+-]?[0-9]+)?)(px|pt|pc|mm|cm|in|q|em|rem|ex|ch|%)?\s*\Z", re.IGNORECASE
)
_SIGNED = re.compile(r"\s*([+-]?)([0-9.]+(?:e[+-]?[0-9]+)?[a-z%]*)\s*\Z", re.IGNORECASE)
_LARGEST, _LONGEST = 1e9, 40


def pixels(text: str, font_size: float = FONT_SIZE) -> float | None:
    """How many pixels `text` is, at 96 an inch; None for a share of something else, nothing and what is no length."""
    found = _LENGTH.match(text) if len(text) < _LONGEST else None
    if not found or found[2] == "%":
        return None
    unit = (found[2] or "").casefold()
    relative = {"rem": FONT_SIZE, "em": font_size, "ex": font_size / 2, "ch": font_size / 2}
    value = float(found[1]) * (PIXELS.get(unit) or relative[unit])
    return value if 0 < value < _LARGEST else None


def plain_length(text: str) -> str:
    """`text` with a unit in small letters that resvg knows; what is no length stays."""
    signed = _SIGNED.match(text) if len(text) < _LONGEST else None
    if not signed or not _LENGTH.match(signed[2]):
        return text
    sign, length = signed[1].replace("+", ""), signed[2].casefold()
    if length.endswith(("rem", "q", "ch")):
        return f"{sign}{pixels(length) or 0:.6g}"
    return sign + length
