"""Signs: kinds of spaces, dashes and quotes become one of each, and in the end only what a voice may get is left."""

import re
from unicodedata import category, decimal, normalize

_ONE_OF_EACH = str.maketrans(
    {
        **dict.fromkeys("\u2010\u2011\ufe63\uff0d", "-"),
        **dict.fromkeys("\u2012\u2013\u2014\u2015", "–"),
        **dict.fromkeys("‘’‚‛`´′", "'"),
        **dict.fromkeys("“”„‟«»″", '"'),
        **dict.fromkeys("\u00ad\u200b\u200c\u200d\u2060\ufeff"),
        "\u2212": "−",
        "İ": "I",  # these two match an i without regard to case, and are none in small letters
        "ı": "i",
    }
)
_AS_THEY_ARE = "½¼¾²³"
"""Signs whose plain forms would run into the figures beside them."""

_ENDS = (".", ",", "?", "!", ":", ";")
_COMMA = re.compile(r"\s[–-]+(?=\s|$)|(?:^|(?<=\s))[–-]+\s|–|[·•|:;()\[\]{}→←↑↓⇒>/]")
_ENDING = re.compile(r"(?<=[^\W_]):(?=[^\W\d_])")
_DOTS = re.compile(r"\.{2,}")
_SPACES = re.compile(r"\s+")
_SPACE_BEFORE = re.compile(r"\s+(?=[.,?!])")
_RUNS = re.compile(r"[.,?!](?:\s*[.,?!])+")
_GLUED = re.compile(r"(?<=[.,?!])(?=[^\s.,?!])")


def cleaned(text: str) -> str:
    """`text` with one kind of space, dash, quote and figure, compatibility signs folded, lines ended as sentences."""
    if not text.isascii():
        parts = re.split(f"([{_AS_THEY_ARE}])", text.translate(_ONE_OF_EACH))
        text = "".join(part if part in _AS_THEY_ARE else normalize("NFKC", part) for part in parts)
        text = "".join(str(decimal(sign)) if sign.isdecimal() else sign for sign in text)
    lines = [line for line in (_SPACES.sub(" ", line).strip() for line in text.splitlines()) if line]
    ended = (line if line.endswith(_ENDS) else f"{line}." for line in lines[:-1])
    return " ".join([*ended, *lines[-1:]])


def only_allowed(text: str) -> str:
    """`text` with marks as commas and full stops, and nothing but letters, figures, spaces and . , ? !"""
    text = _COMMA.sub(", ", _ENDING.sub(" ", _DOTS.sub(". ", text)))
    text = "".join(_allowed(sign) for sign in text)
    text = _RUNS.sub(_strongest, _SPACE_BEFORE.sub("", _SPACES.sub(" ", text)))
    return _GLUED.sub(" ", text).strip(" ,").lstrip(" .,?!")


def _allowed(sign: str) -> str:
    if sign.isalpha() or sign in "0123456789 .,?!":
        return sign
    return "" if sign in "'\"" or category(sign).startswith("M") else " "


def _strongest(match: re.Match[str]) -> str:
    """Of marks that stand together the one that matters most."""
    return next((mark for mark in "?!." if mark in match[0]), ",")
