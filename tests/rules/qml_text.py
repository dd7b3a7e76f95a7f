"""QML as text: without its comments, cut into objects and bindings. Enough for rules, no more."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

TOKEN = re.compile(r"""(?P<comment>//[^\n]*|/\*.*?\*/)|(?P<string>"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*')""", re.DOTALL)
OPENING = re.compile(r"(?:\b(?P<type>(?:\w+\.)*[A-Z]\w*)\s*(?:on\s+[\w.]+\s*)?)\{")
BINDING = re.compile(
    r"(?:^|(?<=[{;]))[ \t]*(?:(?:readonly|required|default)\s+)*(?:property\s+[\w<>.]+\s+)?"
    r"(?P<name>[\w.]+)[ \t]*:(?!:)",
    re.MULTILINE,
)
LITERAL = re.compile(r""""((?:\\.|[^"\\])*)"|'((?:\\.|[^'\\])*)'""")


@dataclass(frozen=True, slots=True)
class Object:
    """An object of a QML file: its type as written, where it starts, its own text without that of its children."""

    type: str
    start: int
    own: str


@dataclass(frozen=True, slots=True)
class Binding:
    """`name: value`, where it starts; the value goes on over lines that are deeper or close a bracket."""

    name: str
    start: int
    value: str


def bare(text: str) -> str:
    """`text` with every comment blanked out, each character still in its place."""

    def blank(match: re.Match[str]) -> str:
        return re.sub(r"[^\n]", " ", match[0]) if match["comment"] else match[0]

    return TOKEN.sub(blank, text)


def literals(text: str) -> list[str]:
    """The string literals in `text`, without their quotes."""
    return [double or single for double, single in LITERAL.findall(text)]


def objects(text: str) -> Iterator[Object]:
    """Every object in `text` (see `bare`)."""
    quiet = _without_literals(text)
    for match in OPENING.finditer(quiet):
        end = _closing(quiet, match.end())
        inside = list(text[match.end() : end])
        for child in OPENING.finditer(quiet, match.end(), end):
            stop = _closing(quiet, child.end())
            inside[child.start() - match.end() : stop - match.end()] = " " * (stop - child.start())
        yield Object(match["type"], match.start(), "".join(inside))


def members(text: str, found: Object) -> Iterator[tuple[int, str]]:
    """Each member of an object of `text` in turn, children as well: where it starts, and its first line."""
    quiet = _without_literals(text)
    position = quiet.index("{", found.start) + 1
    end = _closing(quiet, position) - 1
    while position < end:
        if text[position].isspace() or text[position] == ";":
            position += 1
            continue
        yield position, text[position:end].partition("\n")[0].rstrip()
        position += len(_value(quiet, position)) or 1


def bindings(text: str) -> Iterator[Binding]:
    """Every binding in `text` (see `bare`), those of nested objects too."""
    for match in BINDING.finditer(text):
        yield Binding(match["name"], match.start("name"), _value(text, match.end()))


def _without_literals(text: str) -> str:
    return LITERAL.sub(lambda match: '"' + "_" * (len(match[0]) - 2) + '"', text)


def _closing(text: str, position: int) -> int:
    depth = 1
    while depth and position < len(text):
        depth += {"{": 1, "}": -1}.get(text[position], 0)
        position += 1
    return position


def _value(text: str, start: int) -> str:
    depth, position = 0, start
    while position < len(text):
        sign = text[position]
        depth += {"(": 1, "[": 1, "{": 1, ")": -1, "]": -1, "}": -1}.get(sign, 0)
        if depth < 0 or (not depth and sign in "\n;" and not _goes_on(text, start, position)):
            break
        position += 1
    return text[start:position].strip()


def _goes_on(text: str, start: int, position: int) -> bool:
    """Whether an expression breaks at `position` only to go on: after or before an operator."""
    if text[position] == ";":
        return False
    before, after = text[start:position].rstrip(), text[position:].lstrip()
    return bool(re.search(r"(?:[+*/%?:&|<>=,-]|^)$", before)) or bool(re.match(r"[?:+*/%&|.]", after))
