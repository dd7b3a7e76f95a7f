"""What compiled files ask for: the walk over `readelf -d`."""

import re
import subprocess
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

MAGIC = b"\x7fELF"
_NEEDED = re.compile(r"\(NEEDED\).*\[(.+)\]")
_RUN_PATH = re.compile(r"\((?:RPATH|RUNPATH)\).*\[(.+)\]")


@dataclass(frozen=True, slots=True)
class Needs:
    """The libraries that a compiled file loads: those found beside it, and the names of the system's."""

    inside: frozenset[Path]
    outside: frozenset[str]


def is_elf(file: Path) -> bool:
    """Whether it is a program or a library for Linux."""
    if file.is_symlink() or not file.is_file():
        return False
    with file.open("rb") as opened:
        return opened.read(len(MAGIC)) == MAGIC


def elves(folder: Path) -> list[Path]:
    """Every compiled file below `folder`."""
    return sorted(file for file in folder.rglob("*") if is_elf(file))


def needs(file: Path) -> Needs:
    """What `file` itself names, looked for where it says."""
    told = subprocess.run(["readelf", "-dW", str(file)], capture_output=True, text=True, check=True).stdout
    places = [
        Path(place.replace("$ORIGIN", str(file.parent)))
        for path in _RUN_PATH.findall(told)
        for place in path.split(":")
    ]
    inside, outside = set(), set()
    for name in _NEEDED.findall(told):
        found = next((place / name for place in places if (place / name).is_file()), None)
        if found is None:
            outside.add(name)
        else:
            inside.add(found.resolve())
    return Needs(frozenset(inside), frozenset(outside))


def reached(files: Iterable[Path]) -> set[Path]:
    """These files and all libraries beside them that they load, and those load, and so on."""
    seen: set[Path] = set()
    waiting = {file.resolve() for file in files}
    while waiting:
        file = waiting.pop()
        seen.add(file)
        waiting |= needs(file).inside - seen
    return seen
