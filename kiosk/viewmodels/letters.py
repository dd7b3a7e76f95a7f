"""The letters at the side of the directory, and the keys that they share."""

from bisect import bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from kiosk.runtime.language import Language
from kiosk.viewmodels.scene import Scene


@dataclass(frozen=True, slots=True)
class LetterRow:
    """A key of the rail (`A`, or `B–D` where there is little room) and the number of the first member under it."""

    label: str
    first: int


def letters(scene: Scene, ids: Sequence[str]) -> tuple[LetterRow, ...]:
    """The first letters of the sorted `ids`, each once, with the number of its first member."""
    rows: dict[str, LetterRow] = {}
    letter_of = letters_of(scene.language)
    for number, id in enumerate(ids):
        letter = letter_of(scene.text(scene.content.members[id].name)[:1])
        rows.setdefault(letter, LetterRow(letter, number))
    return tuple(rows.values())


def grouped(rows: Sequence[LetterRow], room: int) -> tuple[LetterRow, ...]:
    """The letters as at most `room` keys, neighbours joined evenly where there are more letters than room."""
    count = min(len(rows), max(1, room))
    bounds = [len(rows) * n // count for n in range(count + 1)] if rows else []
    return tuple(
        LetterRow(rows[a].label if b - a == 1 else f"{rows[a].label}–{rows[b - 1].label}", rows[a].first)
        for a, b in pairwise(bounds)
    )


def letters_of(language: Language) -> Callable[[str], str]:
    """What tells the letter under which a name that begins with a character stands: `#` for what is no letter, else
    the last letter of the language that does not sort after it.

    The letters of a language are those without an accent, and the keys of its keyboard that it sorts after z.
    """
    key = language.sort_key()
    own = sorted(
        (letter for letter in "".join(language.keyboard) if letter.isascii() or key("z") < key(letter)), key=key
    )
    keys = [key(letter) for letter in own]

    @cache
    def letter_of(first: str) -> str:
        at = bisect_right(keys, key(first)) - 1
        return own[at].upper() if first.isalpha() and at >= 0 else "#"

    return letter_of
