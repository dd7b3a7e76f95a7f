"""The little of CSS that drawings use: rules and declarations, taken apart."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache

from kiosk.sources.pictures.answers import Reason, RefusedError

DEEPEST = 10
"""Blocks inside one another."""
_ASIDE = re.compile(r"""/\*.*?(?:\*/|\Z)|<!--|-->|"(?:\\.|[^"\\])*(?:"|\Z)|'(?:\\.|[^'\\])*(?:'|\Z)""", re.DOTALL)
_TOKEN = re.compile(r""""(?:\\.|[^"\\])*(?:"|\Z)|'(?:\\.|[^'\\])*(?:'|\Z)|[{}()\[\];]""", re.DOTALL)
_BRACKETS = {"(": 1, "[": 1, ")": -1, "]": -1}
_DECLARATION = re.compile(r"\s*(--[\w-]+|-?[a-z_][\w-]*)\s*:(.*)\Z", re.DOTALL | re.IGNORECASE)
_IMPORTANT = re.compile(r"!\s*important\s*\Z", re.IGNORECASE)
_GROUPS = {"@media": False, "@supports": True, "@layer": True}
"""Rules around others, and whether any condition of them is taken to hold."""
_OF_NO_USE = {
    "@charset",
    "@namespace",
    "@font-face",
    "@keyframes",
    "@-webkit-keyframes",
    "@page",
    "@property",
    "@layer",
}


@dataclass(frozen=True, slots=True)
class Declaration:
    """A property, in small letters unless it is a variable, and its value."""

    name: str
    value: str
    important: bool = False

    def __str__(self) -> str:
        return f"{self.name}:{self.value}" + "!important" * self.important


@dataclass(slots=True)
class Sheet:
    """The rules of a style sheet in their order, and what of it cannot be used."""

    rules: list[tuple[str, tuple[Declaration, ...]]] = field(default_factory=list)
    unread: list[str] = field(default_factory=list)


@lru_cache(1_000)
def declarations(text: str) -> tuple[Declaration, ...]:
    """What a style attribute or the block of a rule declares; what is no declaration is left out."""
    found = []
    for statement, block in _statements(_without_comments(text)):
        parts = _DECLARATION.match(statement) if block is None else None
        value = _IMPORTANT.sub("", parts[2].strip()).strip() if parts else ""
        if parts and value:
            name = parts[1] if parts[1].startswith("--") else parts[1].casefold()
            found.append(Declaration(name, value, bool(_IMPORTANT.search(parts[2].strip()))))
    return tuple(found)


def sheet(text: str) -> Sheet:
    """The rules of a style sheet that hold on a screen.

    Raises:
        RefusedError: its blocks stand too deep in one another.
    """
    found = Sheet()
    _read(_without_comments(text), found, 0)
    return found


def holds_on_screen(query: str) -> bool:
    """Whether a media query holds for a still picture on a light screen."""
    kinds = {"", "all", "screen", "only screen", "(prefers-color-scheme: light)", "(prefers-color-scheme:light)"}
    return any(each.strip().casefold() in kinds for each in query.split(","))


def _read(text: str, found: Sheet, depth: int) -> None:
    if depth > DEEPEST:
        raise RefusedError(Reason.TANGLED, kind="SVG")
    for prelude, block in _statements(text):
        keyword = re.split(r"[\s({]", prelude, maxsplit=1)[0].casefold()
        condition = prelude[len(keyword) :].strip()
        if not keyword.startswith("@"):
            if prelude and block is not None:
                found.rules.append((prelude, declarations(block)))
                found.unread.extend(inner for inner, nested in _statements(block) if nested is not None)
        elif block is not None and keyword in _GROUPS:
            if _GROUPS[keyword] or holds_on_screen(condition):
                _read(block, found, depth + 1)
        elif keyword not in _OF_NO_USE:
            found.unread.append(prelude)


def _without_comments(text: str) -> str:
    return _ASIDE.sub(lambda aside: aside[0] if aside[0][0] in "\"'" else " ", text)


def _statements(text: str) -> Iterator[tuple[str, str | None]]:
    """What ends with a semicolon, and what stands before a block, with the block."""
    start = inside = braces = brackets = 0
    prelude = ""
    for token in _TOKEN.finditer(text):
        brackets = max(0, brackets + _BRACKETS.get(token[0], 0))
        match token[0]:
            case "{":
                if not braces:
                    prelude, inside = text[start : token.start()].strip(), token.end()
                braces, brackets = braces + 1, 0
            case "}" if braces:
                braces -= 1
                if not braces:
                    yield prelude, text[inside : token.start()]
                    start = token.end()
            case ";" if not braces and not brackets:
                yield text[start : token.start()].strip(), None
                start = token.end()
    if braces:
        yield prelude, text[inside:]
    elif rest := text[start:].strip():
        yield rest, None
