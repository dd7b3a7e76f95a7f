"""What the tree of accessibility holds, as a screen reader is told of it."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

STATES = {
    1: "active",
    4: "checked",
    7: "editable",
    8: "enabled",
    11: "focusable",
    12: "focused",
    16: "modal",
    22: "selectable",
    23: "selected",
    24: "sensitive",
    25: "showing",
    30: "visible",
    41: "checkable",
    43: "read-only",
}
"""AtspiStateType of those that concern us, by their bit."""


@dataclass(frozen=True, slots=True)
class Node:
    """One node with all below it. `text` is what stands in a field; `rect` is x, y, width and height in pixels."""

    path: str
    role: str
    name: str
    description: str
    text: str
    states: frozenset[str]
    actions: tuple[str, ...]
    rect: tuple[int, int, int, int]
    children: tuple["Node", ...]

    def all(self) -> Iterator["Node"]:
        """It and all below it, in the order in which they are read."""
        yield self
        for child in self.children:
            yield from child.all()

    def __str__(self) -> str:
        return f"{self.role} “{self.name}”"


@dataclass(frozen=True, slots=True)
class Event:
    """What was told: `kind` as StateChanged, its `detail` as `checked`, its `value` as 1, and `what` it is about."""

    kind: str
    path: str
    detail: str
    value: int
    what: Any


def states_of(low: int, high: int) -> frozenset[str]:
    """The names of the states in a set of two words of 32 bits."""
    bits = low | high << 32
    return frozenset(name for bit, name in STATES.items() if bits >> bit & 1)
