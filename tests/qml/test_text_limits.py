"""The table of the room that texts have (`kiosk.sources.text_limits`) is the layout's.

What fills it stands whole on every page at the largest size of text, and more would not.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from kiosk.content.schema import TEXTS
from kiosk.content.writer import write
from kiosk.domain.content import Content
from kiosk.domain.model import Level, Notice
from kiosk.sources.text_limits import LONGEST, LONGEST_WORD, breadth
from kiosk.tour.offscreen import Drawing, Look
from tests.qml.page_walk import idle_loop, laid_out, round_trip
from tests.qml.ruler import Rule, Sheet, beside_the_window, broken_words, crossed_texts, cut_texts
from tests.screens import HALL, Screens, heidi_content, heidi_pictures

WORDS = "Vandring genom Oceanhamnens nya kvarter med forskare som berättar om klimatet, vattnet och framtiden "
WORD = "oceanhamnspromenadsutvecklingsprojektledargruppsmötesprotokoll"
SLACK = 4
"""A word this much broader than its room is broken on some page."""
PERCENT = 200
LETTERS = {key: chr(ord("a") + number) for number, key in enumerate(LONGEST_WORD)}
"""A letter for each kind and field, to know its word by."""

Fill = Callable[[str, str], str | None]
"""The text for a kind and a field; None leaves them as they are."""


def long_text(kind: str, field: str) -> str | None:
    """A text that fills the room of its field."""
    most = LONGEST.get(f"{kind}s.{field}") or LONGEST.get(field)
    text = ("{} " if field == "figure_note" else "") + WORDS * 20
    return None if most is None else text[: most - 1].rstrip().ljust(most, "n")


def long_word(kind: str, field: str, more: float = 0) -> str | None:
    """A word that fills its line, or is broader by `more`."""
    most = LONGEST_WORD.get((kind, field))
    if most is None:
        return None
    word = f"Q{LETTERS[kind, field]}q"
    for letter in WORD:
        if breadth(word + letter) > most + more:
            break
        word += letter
    return f"Om {word} nu"


def filled(fill: Fill) -> Content:
    """The first content with other texts wherever it has some, and a notice."""
    found = replace(heidi_content(), notices=(Notice("n", Level.WARNING, {"sv": "Hissen står."}),))
    for texts in TEXTS:
        things: Any = getattr(found, texts.table)
        rows = things.items() if isinstance(things, Mapping) else enumerate(things)
        made = {key: _refilled(thing, texts.kind, texts.fields, fill) for key, thing in rows}
        changed: dict[str, Any] = {texts.table: made if isinstance(things, Mapping) else tuple(made.values())}
        found = replace(found, **changed)
    return found


def _refilled(thing: Any, kind: str, fields: tuple[str, ...], fill: Fill) -> Any:
    words = {field: fill(kind, field) for field in fields if getattr(thing, field)}
    return replace(thing, **{field: {"sv": text, "en": text} for field, text in words.items() if text})


def complaints(screens: Screens, path: Path, fill: Fill, *rules: Rule) -> Iterator[str]:
    """What `rules` have to say of any page and of the idle loop, with the texts of `fill`."""
    write(filled(fill), heidi_pictures(), path)
    drawing = screens.show(HALL, path)
    for name in round_trip(drawing, Look(HALL.size, text=PERCENT)):
        yield from _page(drawing, name, PERCENT, rules)
    for name in idle_loop(drawing):
        yield from _page(drawing, name, 100, rules)


def _page(drawing: Drawing, name: str, percent: int, rules: tuple[Rule, ...]) -> Iterator[str]:
    sheet = Sheet(laid_out(drawing), HALL, percent)
    yield from (f"{name}: {complaint}" for rule in rules for complaint in rule(sheet))


def test_texts_that_fill_their_room_stand_whole_on_every_page(screens: Screens, tmp_path: Path) -> None:
    rules = (cut_texts, crossed_texts, beside_the_window)
    assert list(complaints(screens, tmp_path / "c.sqlite", long_text, *rules)) == []


def test_titles_without_end_are_cut(screens: Screens, tmp_path: Path) -> None:
    def fill(_kind: str, field: str) -> str | None:
        return (WORDS * 3)[:290] if field in {"name", "title"} else None

    assert next(complaints(screens, tmp_path / "c.sqlite", fill, cut_texts), None)


def test_words_that_fill_their_line_are_not_broken(screens: Screens, tmp_path: Path) -> None:
    found = complaints(screens, tmp_path / "c.sqlite", long_word, broken_words)
    assert [each for each in found if "Q" in each.split("breaks the word")[-1]] == []


def test_broader_words_are_broken(screens: Screens, tmp_path: Path) -> None:
    def fill(kind: str, field: str) -> str | None:
        return long_word(kind, field, SLACK)

    found = list(complaints(screens, tmp_path / "c.sqlite", fill, broken_words))
    roomy = [key for key, letter in LETTERS.items() if not any(f"word Q{letter}q" in each for each in found)]
    assert roomy == [], "there is more room than kiosk/sources/text_limits.py says"
