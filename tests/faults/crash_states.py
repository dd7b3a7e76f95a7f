"""What a power cut may leave on the disk.

POSIX promises little: the bytes of a file last once the file was synced, a name once its folder was; until then any
part may be there or not, in any order. One rename is there or not. (The idea is ALICE's, OSDI '14.)
"""

import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import product
from pathlib import Path
from typing import Any

from tests.faults.system_calls import watched

Tree = Mapping[str, bytes | None]
"""Every file below a folder by its path, with its bytes; None for a folder."""

ROOT = 0
MOST_TOGETHER = 6
"""Of so many changes that may or may not last, every choice is tried; of more, each one missing and each one alone."""


@dataclass(frozen=True)
class Change:
    """One change of names: the node is taken out of some places and put into one, at once."""

    node: int
    gone: tuple[tuple[int, str], ...] = ()
    there: tuple[int, str] | None = None

    def touches(self, folder: int) -> bool:
        """Whether syncing that folder makes it last."""
        return any(place[0] == folder for place in (*self.gone, *((self.there,) if self.there else ())))

    def apply(self, names: dict[tuple[int, str], int]) -> None:
        """Make the change; a name that means another node by now is left alone."""
        for place in self.gone:
            if names.get(place) == self.node:
                del names[place]
        if self.there is not None:
            names[self.there] = self.node


@dataclass
class Disk:
    """A disk as the process sees it, and what of it lasts. Nodes are numbers; folders have no bytes."""

    names: dict[tuple[int, str], int] = field(default_factory=dict)
    lasting: dict[tuple[int, str], int] = field(default_factory=dict)
    pending: list[Change] = field(default_factory=list)
    seen: dict[int, bytes] = field(default_factory=dict)
    safe: dict[int, bytes] = field(default_factory=dict)
    folders: set[int] = field(default_factory=lambda: {ROOT})
    nodes: int = ROOT
    changes: int = 0

    def new(self, place: tuple[int, str], data: bytes | None) -> int:
        """Another node with a name."""
        self.nodes += 1
        if data is None:
            self.folders.add(self.nodes)
        else:
            self.seen[self.nodes] = data
        self.change(Change(self.nodes, there=place))
        return self.nodes

    def change(self, change: Change) -> None:
        """Make a change that does not last yet."""
        change.apply(self.names)
        self.pending.append(change)
        self.changes += 1

    def write(self, node: int, data: bytes) -> None:
        """Change the bytes of a file, which do not last yet."""
        self.seen[node] = data
        self.changes += 1

    def sync(self, node: int) -> None:
        """Let the bytes of a file, or the names in a folder, last."""
        self.changes += 1
        if node not in self.folders:
            self.safe[node] = self.seen[node]
            return
        for change in self.pending:
            if change.touches(node):
                change.apply(self.lasting)
        self.pending = [change for change in self.pending if not change.touches(node)]

    def left(self) -> Iterator[Tree]:
        """Every tree that a power cut may leave now."""
        for chosen in _choices(self.pending):
            names = dict(self.lasting)
            for change in chosen:
                change.apply(names)
            paths = dict(_paths(names, ROOT, ""))
            unsafe = [node for node in set(paths.values()) if self.seen.get(node) != self.safe.get(node)]
            for variant in product(range(4), repeat=len(unsafe)):
                torn = dict(zip(unsafe, variant, strict=True))
                yield {path: self._bytes(node, torn.get(node, 0)) for path, node in paths.items()}

    def _bytes(self, node: int, variant: int) -> bytes | None:
        if node in self.folders:
            return None
        seen, safe = self.seen[node], self.safe.get(node, b"")
        return (seen, safe, seen[: len(seen) // 2], bytes(len(seen)))[variant]


class Recorder:
    """Follows what is done below `folder`; calls `after` after each step with the disk as it then is."""

    def __init__(self, folder: Path, after: Callable[[Disk], None]) -> None:
        self.folder, self.after = folder, after
        self.disk = Disk()
        self.open: dict[int, int] = {}
        for path, data in tree_of(folder).items():
            parent, name = self._place(folder / path)
            node = self.disk.new((parent, name), data)
            self.disk.sync(node)
            self.disk.sync(parent)

    def run(self, act: Callable[[], None]) -> None:
        """Do it, and watch."""
        self.after(self.disk)
        with watched(self._watch):
            act()
        assert dict(_contents(self.disk)) == tree_of(self.folder), "something was done behind the rig's back"

    def _watch(self, name: str, real: Callable[..., Any], arguments: tuple[Any, ...], options: dict[str, Any]) -> Any:
        truncated = name == "open" and bool(arguments[1] & os.O_TRUNC)
        known = self._node(arguments[0]) if name in ("open", "unlink", "rmdir", "rename", "replace") else None
        done = real(*arguments, **options)
        steps: dict[str, Callable[[], None]] = {
            "open": lambda: self._opened(done, arguments[0], known, truncated),
            "write": lambda: self._written(arguments[0], bytes(arguments[1])[:done]),
            "fsync": lambda: self._synced(arguments[0]),
            "mkdir": lambda: self._made(arguments[0]),
            "unlink": lambda: self._gone(arguments[0], known),
            "rmdir": lambda: self._gone(arguments[0], known),
            "rename": lambda: self._moved(arguments[0], arguments[1], known),
            "replace": lambda: self._moved(arguments[0], arguments[1], known),
            "close": lambda: self._closed(arguments[0]),
        }
        before = self.disk.changes
        if name in steps:
            steps[name]()
        if self.disk.changes != before:
            self.after(self.disk)
        return done

    def _opened(self, descriptor: int, path: Any, known: int | None, truncated: bool) -> None:
        place = self._place(path)
        if place is None:
            return
        if known is None:
            known = self.disk.new(place, b"")
        elif truncated:
            self.disk.write(known, b"")
        self.open[descriptor] = known

    def _written(self, descriptor: int, data: bytes) -> None:
        if descriptor in self.open:
            node = self.open[descriptor]
            self.disk.write(node, self.disk.seen[node] + data)

    def _synced(self, descriptor: int) -> None:
        if descriptor in self.open:
            self.disk.sync(self.open[descriptor])

    def _closed(self, descriptor: int) -> None:
        self.open.pop(descriptor, None)

    def _made(self, path: Any) -> None:
        if (place := self._place(path)) is not None:
            self.disk.new(place, None)

    def _gone(self, path: Any, known: int | None) -> None:
        if known is not None and (place := self._place(path)) is not None:
            self.disk.change(Change(known, gone=(place,)))

    def _moved(self, old: Any, new: Any, known: int | None) -> None:
        source, target = self._place(old), self._place(new)
        if known is not None and source is not None:
            self.disk.change(Change(known, gone=(source,), there=target))

    def _place(self, path: Any) -> Any:
        """The folder's node and the name, or None outside; of the root itself, its own node with no name."""
        try:
            parts = Path(path).relative_to(self.folder).parts
        except (TypeError, ValueError):
            return None
        node: int | None = ROOT
        for part in parts[:-1]:
            node = self.disk.names.get((node, part)) if node is not None else None
        return None if node is None else (node, parts[-1] if parts else "")

    def _node(self, path: Any) -> int | None:
        place = self._place(path)
        if place is None:
            return None
        return ROOT if place == (ROOT, "") else self.disk.names.get(place)


def tree_of(folder: Path) -> dict[str, bytes | None]:
    """Everything below a folder, folders before what is in them."""
    found = sorted(folder.rglob("*"))
    return {path.relative_to(folder).as_posix(): None if path.is_dir() else path.read_bytes() for path in found}


def plant(tree: Tree, folder: Path) -> None:
    """Make a tree real."""
    for path, data in sorted(tree.items()):
        if data is None:
            (folder / path).mkdir(parents=True)
        else:
            (folder / path).parent.mkdir(parents=True, exist_ok=True)
            (folder / path).write_bytes(data)


def _choices(pending: Sequence[Change]) -> Iterator[list[Change]]:
    if len(pending) <= MOST_TOGETHER:
        for taken in product((True, False), repeat=len(pending)):
            yield [change for change, kept in zip(pending, taken, strict=True) if kept]
        return
    for number in range(len(pending) + 1):
        yield list(pending[:number])
    for number in range(len(pending)):
        yield [*pending[:number], *pending[number + 1 :]]
        yield [pending[number]]


def _paths(names: Mapping[tuple[int, str], int], folder: int, above: str) -> Iterator[tuple[str, int]]:
    for (parent, name), node in names.items():
        if parent == folder:
            yield f"{above}{name}", node
            yield from _paths(names, node, f"{above}{name}/")


def _contents(disk: Disk) -> Iterator[tuple[str, bytes | None]]:
    for path, node in _paths(disk.names, ROOT, ""):
        yield path, disk.seen.get(node)
