"""What the kiosk says of a step beside what Orca says of it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from tests.e2e.accessibility.tree_rules import plain


@dataclass(frozen=True, slots=True)
class Step:
    """A key that was pressed. `role` and `name` are those of the item that the keys came to, as the reading model has
    them; both are empty where they came to none. `announced` is what the kiosk told by itself, and `heard` what Orca
    said."""

    key: str
    role: str
    name: str
    announced: tuple[str, ...]
    heard: tuple[str, ...]

    @property
    def expected(self) -> tuple[str, ...]:
        """What has to be heard: the name, and each announcement."""
        return tuple(filter(None, (self.name, *self.announced)))

    @property
    def is_heard(self) -> bool:
        """Whether all of it was heard."""
        return all(times(words, self.heard) for words in self.expected)


def times(words: str, heard: tuple[str, ...]) -> int:
    """How often `words` are heard; signs and the size of letters do not count, nor what Orca says at a comma."""
    parts = r"\b.*?\b".join(re.escape(plain(part)) for part in words.split(", "))
    return len(re.findall(rf"(?<!\w){parts}(?!\w)", plain(", ".join(heard))))


def complaints(step: Step) -> Iterator[str]:
    """What is not heard, and the name where it is heard more than once."""
    for words in step.expected:
        count = times(words, step.heard)
        if count == 0 or (count > 1 and words == step.name and words not in step.announced):
            yield f"{step.key}: “{words}” is heard {count} times: {' | '.join(step.heard)}"


def row(step: Step) -> str:
    """A row of a table: the key, what the kiosk says, what Orca says."""
    kiosk = [f"{step.name} ({step.role})"] if step.name else []
    return f"| {step.key} | {' · '.join([*kiosk, *step.announced])} | {' · '.join(step.heard)} |"
