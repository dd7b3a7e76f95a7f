"""`var(--name, fallback)` → the value that it stands for."""

import re
from collections import ChainMap
from collections.abc import Iterable, MutableMapping

from kiosk.sources.pictures.styling.colours import first_argument
from kiosk.sources.pictures.styling.css import Declaration

Variables = MutableMapping[str, str | None]
"""What variables stand for by name, and the colour that is current by `color`; None for what stands for nothing."""
LONGEST = 500
"""Characters of a value after its variables were put in."""
_DEEPEST = 10
_VAR = re.compile(r"var\(", re.IGNORECASE)
_NAME = re.compile(r"--[\w-]+")
ROOTS = {":root", "svg", "svg:root", "*", "html", ":host"}
"""Selectors that mean a drawing as a whole."""


def has_variables(value: str) -> bool:
    """Whether `value` names a variable."""
    return bool(_VAR.search(value))


def substituted(value: str, known: Variables, depth: int = 0) -> str | None:
    """`value` with `known` variables in it put in, else what they fall back on; None when there is neither."""
    parts, at = [], 0
    while found := _VAR.search(value, at):
        end = _closing(value, found.end())
        name, fallback = first_argument(value[found.end() : end])
        meant = known.get(name.strip())
        if meant is None and fallback is not None and depth < _DEEPEST:
            meant = substituted(fallback, known, depth + 1)
        if meant is None:
            return None
        parts += [value[at : found.start()], meant.strip()]
        at = end + 1
    whole = "".join((*parts, value[at:]))
    return whole if not parts or len(whole) <= LONGEST else None


def resolved(declared: Iterable[Declaration], known: Variables) -> Variables:
    """`known` with the variables of `declared` on top, each of which may stand for others of them, in any order."""
    own = {each.name: each.value for each in declared if each.name.startswith("--")}
    if not own:
        return known
    meant: dict[str, str | None] = dict.fromkeys(own)
    found = ChainMap(meant, known)
    for _ in range(_DEEPEST):
        left = {name for name, value in meant.items() if value is None}
        for name in left:
            if not left.intersection(_NAME.findall(own[name])):
                meant[name] = substituted(own[name], found)
    return found


def of_sheet(rules: Iterable[tuple[str, Iterable[Declaration]]]) -> Variables:
    """The variables that a style sheet gives to all of a drawing, or everywhere the same value."""
    for_all: dict[str, str] = {}
    elsewhere: dict[str, set[str]] = {}
    for selector, declared in rules:
        is_root = bool(ROOTS & {each.strip() for each in selector.split(",")})
        for each in declared:
            if each.name.startswith("--"):
                elsewhere.setdefault(each.name, set()).add(each.value)
                if is_root:
                    for_all[each.name] = each.value
    alone = {name: values.pop() for name, values in elsewhere.items() if len(values) == 1}
    return resolved((Declaration(name, value) for name, value in (alone | for_all).items()), {})


def _closing(text: str, start: int) -> int:
    depth = 1
    for at in range(start, len(text)):
        depth += {"(": 1, ")": -1}.get(text[at], 0)
        if not depth:
            return at
    return len(text)
