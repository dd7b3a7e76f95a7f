"""How much room the screen has for each text, measured at its largest size on the reference panel, upright.

`tests/qml/test_text_limits.py` draws every page with texts that fill this room, and fails when the layout has less.
"""

from collections.abc import Mapping

LONGEST: Mapping[str, int] = {
    "name": 80,
    "title": 90,
    "summary": 200,
    "text": 1_000,
    "facts.text": 400,
    "figure_note": 40,
    "when": 40,
    "notices.text": 160,
    "direction": 120,
    "credit": 60,
}
"""The most characters of a text, by the field, or by table and field where one table has less room."""

LONGEST_WORD: Mapping[tuple[str, str], int] = {
    ("member", "name"): 21,
    ("member", "summary"): 40,
    ("member", "text"): 27,
    ("event", "title"): 28,
    ("event", "text"): 27,
    ("place", "name"): 17,
    ("place", "summary"): 27,
    ("place", "text"): 27,
    ("topic", "title"): 31,
    ("topic", "summary"): 26,
    ("fact", "title"): 21,
    ("fact", "text"): 27,
    ("fact", "when"): 26,
    ("notice", "text"): 48,
    ("tag", "name"): 25,
}
"""How broad one word may be (`breadth`), by kind and field; a broader one is broken at the end of the line."""

_NARROW, _BROAD = frozenset("fijlrtI1.,:;'’!|-"), frozenset("mwMWæÆ")


def breadth(word: str) -> float:
    """About how broad `word` is, in letters n: narrow letters are half of one, broad ones one and a half."""
    return sum(0.5 if sign in _NARROW else 1.5 if sign in _BROAD else 1 for sign in word)
