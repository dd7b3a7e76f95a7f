"""Which generation the screen shows, written down so that a power cut at any moment leaves the old or the new answer.

`state.json` holds the answer and a checksum over it; `state.prev.json` is the answer before.
"""

import json
import os
import re
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from typing import Any

from kiosk.content.files import SHORT_HASH, sync_folder

GENERATIONS = "generations"
STATE = "state.json"
PREVIOUS_STATE = "state.prev.json"

_NAME = re.compile(rf"(\d{{6,}})-([0-9a-f]{{{SHORT_HASH}}})\.sqlite", re.ASCII)
_HASH = re.compile(r"[0-9a-f]{64}")
_MOST_BYTES = 100_000


@dataclass(frozen=True, slots=True)
class Generation:
    """An installed content file. `number` is never used twice; `sha256` is in hexadecimal, `installed_at` in UTC."""

    number: int
    sha256: str
    path: Path
    installed_at: datetime


@dataclass(frozen=True, slots=True)
class State:
    """The generation to show, the ones to fall back to (newest first), and the highest number ever given."""

    highest: int
    current: Generation
    previous: tuple[Generation, ...] = ()


def generation_path(folder: Path, number: int, sha256: str) -> Path:
    """Where a generation stands below the state folder; the name says its number and the start of its hash."""
    return folder / GENERATIONS / f"{number:06}-{sha256[:SHORT_HASH]}.sqlite"


def found_generations(folder: Path) -> list[Generation]:
    """What the names in the generations folder promise, highest number first; `sha256` has only its first 12 digits.

    Raises:
        OSError: the folder is there and cannot be read.
    """
    try:
        entries = list(os.scandir(folder / GENERATIONS))
    except FileNotFoundError:
        return []
    found = [
        Generation(
            number=int(name[1]),
            sha256=name[2],
            path=Path(entry.path),
            installed_at=datetime.fromtimestamp(entry.stat(follow_symlinks=False).st_mtime, UTC),
        )
        for entry in entries
        if (name := _NAME.fullmatch(entry.name))
    ]
    return sorted(found, key=lambda generation: generation.number, reverse=True)


def load(folder: Path, name: str = STATE) -> State | None:
    """The state in that file; None when there is none, or it cannot be read or is not whole."""
    try:
        with (folder / name).open("rb") as file:
            written = json.loads(file.read(_MOST_BYTES))
        body = written["state"]
        if written["sha256"] != _checksum(body):
            return None
        return State(
            highest=int(body["highest"]),
            current=_generation(folder, body["current"]),
            previous=tuple(_generation(folder, each) for each in body["previous"]),
        )
    except (OSError, ValueError, KeyError, TypeError, RecursionError, OverflowError):
        return None


def store(folder: Path, state: State) -> None:
    """Replace the state; the one before stays beside it if it was whole.

    Raises:
        OSError: the disk refused; the old state stands.
    """
    before = load(folder)
    if before is not None:
        _replace(folder / PREVIOUS_STATE, before)
    _replace(folder / STATE, state)
    sync_folder(folder)


def _replace(path: Path, state: State) -> None:
    body = {
        "highest": state.highest,
        "current": _plain(state.current),
        "previous": [_plain(generation) for generation in state.previous],
    }
    text = json.dumps({"state": body, "sha256": _checksum(body)}, indent=1) + "\n"
    new = path.with_name(f"{path.name}.tmp")
    flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_NOFOLLOW | os.O_CLOEXEC
    with os.fdopen(os.open(new, flags, 0o644), "wb") as file:
        file.write(text.encode())
        file.flush()
        os.fsync(file.fileno())
    new.replace(path)


def _checksum(body: Any) -> str:
    return sha256(json.dumps(body, sort_keys=True, separators=(",", ":")).encode()).hexdigest()


def _plain(generation: Generation) -> dict[str, int | str]:
    return {
        "number": generation.number,
        "sha256": generation.sha256,
        "installed_at": int(generation.installed_at.timestamp()),
    }


def _generation(folder: Path, plain: Any) -> Generation:
    number, digits = int(plain["number"]), str(plain["sha256"])
    if not _HASH.fullmatch(digits):
        raise ValueError(f"{digits} is no SHA-256")
    moment = datetime.fromtimestamp(int(plain["installed_at"]), UTC)
    return Generation(number, digits, generation_path(folder, number, digits), moment)
