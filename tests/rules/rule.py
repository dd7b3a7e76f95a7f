"""What a rule is, and how the sources of the project are walked."""

import os
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
SKIPPED = {".git", ".venv", "build", "__pycache__", ".mypy_cache", ".pytest_cache", ".ruff_cache", ".hypothesis"}


@dataclass(frozen=True, slots=True)
class Fault:
    """One breach: where (`path` below the root, `line` from 1), and what stands there."""

    path: str
    line: int
    what: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {self.what}"


@dataclass(frozen=True, slots=True)
class Rule:
    """A sentence that holds for the sources under a root.

    `files` are the ones it reads, `breaches` yields line and words for one of them, `fix` says what to do instead.
    """

    sentence: str
    fix: str
    files: Callable[[Path], Iterable[Path]]
    breaches: Callable[[Path, Path], Iterable[tuple[int, str]]]

    def faults(self, root: Path) -> list[Fault]:
        """Every breach under `root`; having seen no file at all is one too."""
        files = sorted(self.files(root))
        if not files:
            return [Fault(str(root), 0, "no files were seen, so nothing was proven")]
        return [
            Fault(path.relative_to(root).as_posix(), line, what)
            for path in files
            for line, what in self.breaches(root, path)
        ]

    def report(self, faults: Iterable[Fault]) -> str:
        """The rule, its fix, and each fault on a line."""
        return "\n".join([f"Rule: {self.sentence}", f"Fix: {self.fix}", *(str(fault) for fault in faults)])


def walk(root: Path, *below: str, suffixes: tuple[str, ...] = ()) -> Iterator[Path]:
    """Files under `root`, or under its folders `below`, of these suffixes if there are any; nothing that was built."""
    for start in below or ("",):
        for folder, folders, names in os.walk(root / start):
            folders[:] = [name for name in folders if name not in SKIPPED]
            yield from (Path(folder, name) for name in names if not suffixes or name.endswith(suffixes))


def line_of(text: str, position: int) -> int:
    """The line, from 1, that holds the character at `position`."""
    return text.count("\n", 0, position) + 1


def plant(root: Path, files: dict[str, str]) -> Path:
    """Write `files` (path below `root` to text), and give `root` back."""
    for name, text in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return root
