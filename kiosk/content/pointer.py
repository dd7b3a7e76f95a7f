"""Which generation the screen shows, written down so that a power cut at any moment leaves the old or the new answer.

`state.json` holds the answer and a checksum over it; `state.prev.json` says the same once the first has lasted, for the
day when the disk loses one of them.
"""

import json
import os
import re
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from typing import Any

from kiosk.content.files import SHORT_HASH, read_small, replace_whole, sync_folder
from kiosk.content.program import PROGRAM
from kiosk.domain.errors import ContentError

GENERATIONS = "generations"
STATE = "state.json"
PREVIOUS_STATE = "state.prev.json"

MOST_BAD = 100
"""How many hashes are remembered as bad, the latest ones."""
REASON_CHARACTERS = 200

_NAME = re.compile(rf"(\d{{6,12}})-([0-9a-f]{{{SHORT_HASH}}})\.sqlite", re.ASCII)
_HASH = re.compile(r"[0-9a-f]{64}")
_MOST_BYTES = 200_000


@dataclass(frozen=True, slots=True)
class Generation:
    """An installed content file. `number` is never used twice; `sha256` is in hexadecimal, `installed_at` in UTC."""

    number: int
    sha256: str
    path: Path
    installed_at: datetime


@dataclass(frozen=True, slots=True)
class Mark:
    """Who marked a hash as bad: `number` is that of the generation, `program` the one that could not show it, which
    binds no other; empty when people did."""

    number: int
    program: str = ""


@dataclass(frozen=True, slots=True)
class State:
    """The generation to show, the others that are kept (newest first), and the highest number ever given.

    `pinned` is the number that people chose, which new content does not replace. `bad` holds whole hashes that are
    never installed or shown again, each with its reason, the latest last, and `marks` from whom that is. `confirmed` is
    the number that last ran in good health with this program. `forgiven` are ids of refusals of the screen that people
    took back.
    """

    highest: int
    current: Generation
    previous: tuple[Generation, ...] = ()
    pinned: int | None = None
    bad: Mapping[str, str] = field(default_factory=dict)
    confirmed: int | None = None
    marks: Mapping[str, Mark] = field(default_factory=dict)
    forgiven: tuple[str, ...] = ()

    @property
    def trial(self) -> int | None:
        """The number of the current generation until it has been confirmed."""
        return None if self.confirmed == self.current.number else self.current.number

    @property
    def generations(self) -> tuple[Generation, ...]:
        """The current one and all others, newest first."""
        return newest_first((self.current, *self.previous))


def newest_first(generations: Iterable[Generation]) -> tuple[Generation, ...]:
    """In the order of their numbers, the highest first."""
    return tuple(sorted(generations, key=lambda generation: generation.number, reverse=True))


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
    found = []
    for entry in entries:
        if name := _NAME.fullmatch(entry.name):
            with suppress(FileNotFoundError):  # removed meanwhile by an installation
                moment = datetime.fromtimestamp(int(entry.stat(follow_symlinks=False).st_mtime), UTC)
                found.append(Generation(int(name[1]), name[2], Path(entry.path), moment))
    return list(newest_first(found))


def load_either(folder: Path) -> State | None:
    """The state in the first copy that is whole; None when neither is."""
    return load(folder) or load(folder, PREVIOUS_STATE)


def load(folder: Path, name: str = STATE) -> State | None:
    """The state in that file; None when there is none, or it cannot be read or is not whole."""
    with suppress(OSError):
        return _loaded(folder / name)
    return None


def last_written(folder: Path) -> State | None:
    """The state as it was last written, from either copy; None when there is no whole one.

    Raises:
        OSError: the disk refused one copy and there is no other, so that nobody knows.
    """
    refused: OSError | None = None
    for name in (STATE, PREVIOUS_STATE):
        try:
            if (state := _loaded(folder / name)) is not None:
                return state
        except OSError as error:
            refused = error
    if refused is not None:
        raise refused
    return None


def _loaded(path: Path) -> State | None:
    folder = path.parent
    try:
        written = json.loads(read_small(path, _MOST_BYTES))
        body = written["state"]
        if written["sha256"] != _checksum(body):
            return None
        marks = {_hash(digits): _mark(each) for digits, each in body.get("marks", {}).items()}
        strangers = {digits for digits, mark in marks.items() if mark.program not in ("", PROGRAM)}
        bad = {_hash(digits): str(reason) for digits, reason in body.get("bad", {}).items()}
        return State(
            highest=int(body["highest"]),
            current=_generation(folder, body["current"]),
            previous=tuple(_generation(folder, each) for each in body["previous"]),
            pinned=_number(body.get("pinned")),
            bad={digits: reason for digits, reason in bad.items() if digits not in strangers},
            confirmed=_number(body.get("confirmed")) if body.get("program") == PROGRAM else None,
            marks={digits: mark for digits, mark in marks.items() if digits not in strangers},
            forgiven=tuple(str(each) for each in body.get("forgiven", ())),
        )
    except (ContentError, ValueError, KeyError, TypeError, AttributeError, RecursionError, OverflowError):
        return None


def store(folder: Path, state: State) -> None:
    """Replace the state. The one commit point is the first rename; the second copy follows when it has lasted.

    Raises:
        OSError: the disk refused; the old state stands, or the new one without its second copy.
    """
    for name in (STATE, PREVIOUS_STATE):
        if load(folder, name) != state:
            replace_whole(folder / name, _written(state))
        sync_folder(folder)


def _written(state: State) -> bytes:
    body = {
        "highest": state.highest,
        "current": _plain(state.current),
        "previous": [_plain(generation) for generation in state.previous],
        "pinned": state.pinned,
        "bad": dict(state.bad),
        "confirmed": state.confirmed,
        "program": PROGRAM,
        "marks": {digits: {"number": mark.number, "program": mark.program} for digits, mark in state.marks.items()},
        "forgiven": list(state.forgiven),
    }
    return (json.dumps({"state": body, "sha256": _checksum(body)}, indent=1) + "\n").encode()


def _checksum(body: Any) -> str:
    return sha256(json.dumps(body, sort_keys=True, separators=(",", ":")).encode()).hexdigest()


def _plain(generation: Generation) -> dict[str, int | str]:
    return {
        "number": generation.number,
        "sha256": generation.sha256,
        "installed_at": int(generation.installed_at.timestamp()),
    }


def _generation(folder: Path, plain: Any) -> Generation:
    number, digits = int(plain["number"]), _hash(str(plain["sha256"]))
    moment = datetime.fromtimestamp(int(plain["installed_at"]), UTC)
    return Generation(number, digits, generation_path(folder, number, digits), moment)


def _mark(plain: Any) -> Mark:
    return Mark(int(plain["number"]), str(plain["program"]))


def _hash(digits: str) -> str:
    if not _HASH.fullmatch(digits):
        raise ValueError(f"{digits} is no SHA-256")
    return digits


def _number(plain: Any) -> int | None:
    return None if plain is None else int(plain)
