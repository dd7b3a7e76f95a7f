"""The floors: which part of the Python code may import what."""

import ast
import re
import tomllib
from collections.abc import Iterator, Mapping
from functools import cache, partial
from pathlib import Path
from sys import stdlib_module_names

from tests.rules.rule import Rule, walk

FLOORS = {
    "domain": 0,
    "content": 1,
    "qr": 1,
    "sources": 2,
    "delivery": 2,
    "phone": 2,
    "runtime": 2,
    "viewmodels": 3,
    "accessibility_tree": 4,
    "panel_geometry": 4,
    "qt_application": 4,
    "screen_settings": 4,
    "live_protocol": 2,
    "screen_state": 4,
    "app": 5,
    "supervisor": 6,
    "tour": 6,
    "desk": 6,
    "cli": 7,
}
"""Of `docs/architecture.md`; the commands stand on the composition root and on the tour through it."""

QT_PARTS = (
    "kiosk.runtime",
    "kiosk.viewmodels",
    "kiosk.accessibility_tree",
    "kiosk.panel_geometry",
    "kiosk.qt_application",
    "kiosk.app",
    "kiosk.supervisor",
    "kiosk.tour",
    "kiosk.cli.run",
    "kiosk.cli.tour",
)
OWNERS = {
    "PySide6": QT_PARTS,
    "shiboken6": QT_PARTS,
    "sqlite_utils": ("kiosk.content", "kiosk.desk"),
    "rapidfuzz": ("kiosk.content",),
    "qrcode": ("kiosk.qr",),
    "click": ("kiosk.cli",),
    "rich": ("kiosk.cli",),
}
"""A library that only these parts may import."""

THREADS = (
    "threading.Thread",
    "concurrent",
    "multiprocessing",
    "PySide6.QtCore.QThread",
    "PySide6.QtCore.QThreadPool",
    "PySide6.QtCore.QRunnable",
)

DISTRIBUTIONS = {
    "backports": "backports.zstd",
    "PIL": "pillow",
    "multipart": "python-multipart",
    "PySide6": "pyside6-essentials",
    "dateutil": "python-dateutil",
    "shiboken6": "pyside6-essentials",
}
"""Where a library is not called as its package is."""
DATA = {"tzdata"}
"""Packages that hold no code to import."""
OF_OTHERS = {"itsdangerous", "python-multipart"}
"""What another library imports by itself, and only where it is there."""
OF_LATER_PYTHONS = {"compression"}
"""What the standard library has in a later version than the one that reads this."""


def module_name(root: Path, path: Path) -> str:
    """The dotted name of the module at `path`."""
    parts = path.relative_to(root).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def imports(path: Path) -> tuple[tuple[int, str], ...]:
    """Each import in the file: its line and the dotted name, with the name that is taken from a module."""
    return _imports(path.read_text(encoding="utf-8"))


@cache
def _imports(text: str) -> tuple[tuple[int, str], ...]:
    found: list[tuple[int, str]] = []
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Import):
            found.extend((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            start = "." * node.level + (node.module or "")
            found.extend((node.lineno, f"{start}.{alias.name}") for alias in node.names)
    return tuple(found)


def within(name: str, parts: tuple[str, ...]) -> bool:
    """Whether the dotted `name` is one of `parts` or lies in it."""
    return any(name == part or name.startswith(f"{part}.") for part in parts)


def part_of(module: str) -> str:
    """The part of the kiosk that holds `module`: `kiosk.content.reader` lies in `content`."""
    return module.split(".")[1] if module.count(".") else ""


def climbing(root: Path, path: Path) -> Iterator[tuple[int, str]]:
    """Imports of a higher floor, or of another part on the same one."""
    own = part_of(module_name(root, path))
    for line, name in imports(path):
        if name.startswith("."):
            yield line, f"relative import {name}"
        if not name.startswith("kiosk.") or own not in FLOORS:
            continue
        other = part_of(name)
        if other in FLOORS and other != own and FLOORS[other] >= FLOORS[own]:
            yield line, f"{own} (floor {FLOORS[own]}) imports {name} (floor {FLOORS[other]})"


def room_of(module: str) -> str:
    """The room of a part that holds `module`: `kiosk.sources.tables.rows` lies in `sources.tables`; empty for none."""
    return ".".join(module.split(".")[1:3]) if module.count(".") > 2 else ""


@cache
def leading_to(root: Path) -> Mapping[str, frozenset[str]]:
    """What every module and every room leads to by imports, one after the other; a room's own ones left out."""
    below = {module_name(root, path): path for path in python_in("kiosk")(root)}
    direct: dict[str, set[str]] = {module: set() for module in below}
    for module, path in below.items():
        for _, name in imports(path):
            other = name if name in below else name.rpartition(".")[0]
            if other not in below or other == module:
                continue
            direct[module].add(other)
            if room_of(module) and room_of(other) and room_of(module) != room_of(other):
                direct.setdefault(room_of(module), set()).add(room_of(other))
    return {start: _reached(direct, start) for start in direct}


def _reached(direct: Mapping[str, set[str]], start: str) -> frozenset[str]:
    found: set[str] = set()
    left = [start]
    while left:
        new = direct.get(left.pop(), set()) - found
        found |= new
        left.extend(new)
    return frozenset(found)


def circling(root: Path, path: Path) -> Iterator[tuple[int, str]]:
    """Imports that lead back to where they stand: from module to module, or from room to room of the same part."""
    reached = leading_to(root)
    own = module_name(root, path)
    for line, name in imports(path):
        other = name if name in reached else name.rpartition(".")[0]
        if own in reached.get(other, ()):
            yield line, f"{own} imports {other}, which leads back to it"
        elif room_of(own) != room_of(other) and room_of(own) and room_of(own) in reached.get(room_of(other), ()):
            yield line, f"{room_of(own)} imports {other}, whose room leads back to it"


def unplaced(root: Path, path: Path) -> Iterator[tuple[int, str]]:
    """A module in a part that has no floor."""
    part = part_of(module_name(root, path))
    if part and part not in FLOORS:
        yield 1, f"{part} has no floor"


def beyond_the_standard_library(_root: Path, path: Path) -> Iterator[tuple[int, str]]:
    """Imports that are neither of the standard library nor of the domain."""
    for line, name in imports(path):
        if name.split(".")[0] not in stdlib_module_names and not within(name, ("kiosk.domain",)):
            yield line, f"imports {name}"


def library_out_of_place(root: Path, path: Path) -> Iterator[tuple[int, str]]:
    """Imports of a library outside the parts it belongs to."""
    module = module_name(root, path)
    for line, name in imports(path):
        owners = OWNERS.get(name.split(".")[0])
        if owners is not None and not within(module, owners):
            yield line, f"{module} imports {name}; only {', '.join(owners)} may"


def more_than_qtcore(_root: Path, path: Path) -> Iterator[tuple[int, str]]:
    """Imports from PySide6 of anything but QtCore."""
    for line, name in imports(path):
        if within(name, ("PySide6",)) and not within(name, ("PySide6.QtCore",)):
            yield line, f"imports {name}"


def threads_out_of_place(root: Path, path: Path) -> Iterator[tuple[int, str]]:
    """Imports that start threads or processes, outside the one module for it."""
    module = module_name(root, path)
    for line, name in imports(path):
        if within(name, THREADS) and module != "kiosk.runtime.jobs":
            yield line, f"{module} imports {name}"


def undeclared(root: Path, path: Path) -> Iterator[tuple[int, str]]:
    """Imports of a library that pyproject.toml does not ask for by name."""
    declared = _declared(root)
    for line, name in imports(path):
        if (found := _distribution(name)) and found not in declared:
            yield line, f"imports {name.split('.')[0]}"


def unimported(root: Path, _path: Path) -> Iterator[tuple[int, str]]:
    """Libraries that pyproject.toml asks for and no part of the kiosk imports."""
    imported = {_distribution(name) for path in _python(("kiosk",), root) for _line, name in imports(path)}
    for name in sorted(_declared(root) - imported - DATA - OF_OTHERS):
        yield 1, f"{name} is imported nowhere"


def _declared(root: Path) -> set[str]:
    project = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return {re.split(r"[^\w.-]", requirement)[0].lower() for requirement in project["dependencies"]}


def _distribution(name: str) -> str:
    """The package that brings the module of that dotted name; empty for our own and for Python's."""
    library = name.split(".")[0]
    if library == "kiosk" or library in stdlib_module_names or library in OF_LATER_PYTHONS:
        return ""
    return DISTRIBUTIONS.get(library, library.replace("_", "-"))


def python_in(*below: str) -> partial[Iterator[Path]]:
    """A walk over the Python files of these folders."""
    return partial(_python, below)


def _python(below: tuple[str, ...], root: Path) -> Iterator[Path]:
    return walk(root, *below, suffixes=(".py",))


RULES = {
    "floors": Rule(
        "Imports go to lower floors only.",
        "Move what is shared down, or pass it in from kiosk/app.py.",
        python_in("kiosk"),
        climbing,
    ),
    "circles": Rule(
        "Neither modules nor the rooms of a part import in a circle.",
        "Move what both need into a module of its own, below both.",
        python_in("kiosk"),
        circling,
    ),
    "placed": Rule(
        "Every part of the kiosk has a floor.",
        "Give the new part its floor in tests/rules/python_rules.py and docs/architecture.md.",
        python_in("kiosk"),
        unplaced,
    ),
    "domain": Rule(
        "The domain uses the standard library only.",
        "Move the code that needs a library up, or the pure part of it down.",
        python_in("kiosk/domain"),
        beyond_the_standard_library,
    ),
    "libraries": Rule(
        "A library is imported only by the part that wraps it.",
        "Ask that part for what is needed.",
        python_in("kiosk"),
        library_out_of_place,
    ),
    "declared": Rule(
        "Every library that is imported is a dependency of its own.",
        "Add it to the dependencies in pyproject.toml and type `make lock`.",
        python_in("kiosk"),
        undeclared,
    ),
    "imported": Rule(
        "What nothing imports is no dependency.",
        "Take it out of pyproject.toml and docs/decisions.md and type `make lock`.",
        lambda root: (path for path in walk(root) if path == root / "pyproject.toml"),
        unimported,
    ),
    "qtcore": Rule(
        "The runtime knows of Qt only QtCore.",
        "Put what needs more of Qt into kiosk/viewmodels or kiosk/app.py.",
        python_in("kiosk/runtime"),
        more_than_qtcore,
    ),
    "threads": Rule(
        "Threads are started in kiosk/runtime/jobs.py and nowhere else.",
        "Hand the work to Jobs.run.",
        python_in("kiosk"),
        threads_out_of_place,
    ),
}
