"""The elements of a drawing while it is read."""

from collections.abc import Iterator
from dataclasses import dataclass, field


@dataclass(slots=True)
class Node:
    """An element: its attributes, and its texts and elements in their order."""

    name: str
    attributes: dict[str, str]
    content: list["Node | str"] = field(default_factory=list)

    @property
    def elements(self) -> Iterator["Node"]:
        """The elements inside it."""
        return (part for part in self.content if isinstance(part, Node))
