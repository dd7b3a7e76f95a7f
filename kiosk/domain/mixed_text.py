"""A text whose pieces are in different languages, so that a voice of its own can say each of them.

What is put together from them by the functions here still knows; whatever else is done with a text gives a plain one.
"""

import re
from collections.abc import Iterable, Iterator

Piece = tuple[str, str]
"""A text, and the code of the language that it is in; an empty code is the language of the screen."""

BLANK = re.compile(r"(%\d)")


class MixedText(str):
    """A text that is not, or not all, in the language of the screen. Its `pieces`, put together, are the text."""

    __slots__ = ("pieces",)
    pieces: tuple[Piece, ...]

    def __new__(cls, pieces: tuple[Piece, ...]) -> "MixedText":
        """The text of these."""
        made = super().__new__(cls, "".join(text for text, _ in pieces))
        made.pieces = pieces
        return made

    def __getnewargs__(self) -> tuple[tuple[Piece, ...]]:  # type: ignore[override]
        """What a copy is made of."""
        return (self.pieces,)


def pieces_of(text: str) -> tuple[Piece, ...]:
    """The pieces of any text: those of a MixedText, of another one itself; none of an empty one."""
    if isinstance(text, MixedText):
        return text.pieces
    return ((str(text), ""),) if text else ()


def mixed(pieces: Iterable[Piece]) -> str:
    """The text of these: a plain one where all of it is in the language of the screen."""
    together = tuple(united(pieces))
    return "".join(text for text, _ in together) if all(not code for _, code in together) else MixedText(together)


def united(pieces: Iterable[Piece]) -> Iterator[Piece]:
    """The same text in as few pieces as there are changes of language."""
    last, language = "", ""
    for text, code in pieces:
        if last and text and code != language:
            yield last, language
            last = ""
        if text:
            last, language = last + text, code
    if last:
        yield last, language


def in_language(text: str, language: str) -> str:
    """`text`, all of it in the language of that code."""
    return mixed(((text, language),))


def join(separator: str, parts: Iterable[str]) -> str:
    """The parts that are not empty, with `separator` between them; it belongs to what it comes after."""
    pieces: list[Piece] = []
    for part in filter(None, parts):
        if pieces:
            pieces.append((separator, pieces[-1][1]))
        pieces += pieces_of(part)
    return mixed(pieces)


def filled(template: str, *values: str) -> str:
    """`template` with `%1`, `%2` and so on replaced by `values`."""
    blanks = {f"%{number}": value for number, value in enumerate(values, 1)}
    return mixed(piece for part in BLANK.split(template) for piece in pieces_of(blanks.get(part, part)))


def beginning(text: str, length: int) -> str:
    """The first `length` characters of `text`."""
    pieces: list[Piece] = []
    for piece, language in pieces_of(text):
        pieces.append((piece[:length], language))
        length -= len(pieces[-1][0])
    return mixed(pieces)
