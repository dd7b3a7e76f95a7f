"""What has to hold of a tree beside what is painted. Each rule yields what breaks it, in words."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from tests.e2e.accessibility.nodes import Node

CONTROLS = {"push button", "radio button", "check box", "page tab", "text"}
SLACK_PX = 3


@dataclass(frozen=True, slots=True)
class Painted:
    """Words on the screen, the middle of their place in pixels, and whether any of it is in sight."""

    text: str
    x: float
    y: float
    seen: bool


def lacking(tree: Node, painted: Sequence[Painted]) -> Iterator[str]:
    """Words that are painted, and that nothing at their height has in its name or as its value.

    The address beside a code is said by the code.
    """
    nodes = [node for node in tree.all() if node is not tree]
    for words in painted:
        there = [node for node in nodes if at_height(node, words) or node.role == "graphic"]
        for part in parts(words.text):
            if not any(part in plain(f"{node.name} {node.text}") for node in there):
                yield f"“{part}” is painted and in no name"


def twice(tree: Node, _: Sequence[Painted]) -> Iterator[str]:
    """Nodes whose words another one around them says already."""
    for node in tree.all():
        for below in node.all():
            if below is not node is not tree and below.name and f" {plain(below.name)} " in f" {plain(node.name)} ":
                yield f"{node} holds {below}"


def unpressed(tree: Node, _: Sequence[Painted]) -> Iterator[str]:
    """Controls that cannot be pressed, and what can be reached or pressed without a name."""
    for node in tree.all():
        if node.role in CONTROLS and "Press" not in node.actions:
            yield f"{node} cannot be pressed"
        if not node.name and (node.actions or "focusable" in node.states):
            yield f"a {node.role} at {node.rect} has no name"


def out_of_order(tree: Node, painted: Sequence[Painted]) -> Iterator[str]:
    """Nodes in sight that stand wholly above the one before them, in the same column: the eye has met them before."""
    seen = in_sight(tree, painted)
    for node in tree.all():
        for one, other in pairwise(child for child in node.children if child.path in seen):
            (x, y, width, _), (left, top, across, height) = one.rect, other.rect
            beside = left >= x + width - SLACK_PX or x >= left + across - SLACK_PX
            if top + height <= y + SLACK_PX and not beside:
                yield f"{other} at {other.rect} comes after {one} at {one.rect}"


def in_sight(tree: Node, painted: Sequence[Painted]) -> set[str]:
    """The paths of the nodes whose words are seen at their place: of several with them in their names, the least."""
    found: set[str] = set()
    for words in painted:
        if words.seen:
            named = [node for node in tree.all() if holds(node, words) and says(node, words)]
            found.update(node.path for node in sorted(named, key=lambda node: node.rect[2] * node.rect[3])[:1])
    return found


def says(node: Node, words: Painted) -> bool:
    """Whether some of the words are in its name."""
    return any(part in plain(node.name) for part in parts(words.text))


RULES = (lacking, twice, unpressed, out_of_order)


def complaints(tree: Node, painted: Sequence[Painted]) -> list[str]:
    """What breaks any of the rules."""
    return [complaint for rule in RULES for complaint in rule(tree, painted)]


def at_height(node: Node, words: Painted) -> bool:
    """Whether the words stand within the node, or at its side."""
    _, y, _, height = node.rect
    return y - SLACK_PX <= words.y <= y + height + SLACK_PX


def holds(node: Node, words: Painted) -> bool:
    """Whether the words stand within the node."""
    x, _, width, _ = node.rect
    return x - SLACK_PX <= words.x <= x + width + SLACK_PX and at_height(node, words)


def plain(text: str) -> str:
    """The words of `text` alone: in small letters, with one space between them."""
    return re.sub(r"[\s·,]+", " ", text).strip().lower()


def parts(text: str) -> list[str]:
    """What is said of a painted text, piece by piece: as its lines and dots part it."""
    return [part for part in map(plain, re.split(r"\n|\s·\s", text)) if re.search(r"\w", part)]
