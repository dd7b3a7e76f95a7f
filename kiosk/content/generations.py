"""Installing content files in the state folder, and finding the one to show.

generations/000007-3f2a….sqlite   read-only, never changed, never a name twice
incoming/                         what is being copied; emptied by the next installation
state.json, state.prev.json       which one is shown (`kiosk.content.state`)
"""

import fcntl
import hashlib
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from kiosk.content import limits
from kiosk.content.files import SHORT_HASH, STEP_BYTES, check_promise, digest, regular_descriptor, sync_folder
from kiosk.content.reader import read
from kiosk.content.refusals import corrupt, hostile, missing, unreadable, unwritable
from kiosk.content.state import (
    GENERATIONS,
    PREVIOUS_STATE,
    STATE,
    Generation,
    State,
    found_generations,
    generation_path,
    load,
    store,
)
from kiosk.domain.errors import ContentError

KEPT = 7
"""How many generations stay, the current one included."""

_INCOMING = "incoming"
_READ_ONLY = 0o444


def install(file: Path, state: Path) -> Generation:
    """Check the content file and make it the current generation of the state folder, which is made if need be.

    The same file again changes nothing while the installed one is whole.

    Raises:
        ContentError: the screen would refuse it, or the disk does; the current generation stays.
    """
    try:
        for folder in (state / GENERATIONS, state / _INCOMING):
            folder.mkdir(parents=True, exist_ok=True)
        with _alone(state):
            return _install(file, state)
    except OSError as error:
        raise unwritable(error) from error


def current(state: Path) -> Generation:
    """The generation to show: the current one, else one before, else any that is whole by its hash.

    Raises:
        ContentError: there is none, none is whole, or the disk refused.
    """
    refused: OSError | None = None
    try:
        candidates = _candidates(state)
    except OSError as error:
        raise unreadable(error) from error
    for generation in candidates:
        try:
            if (whole := _whole(generation)) is not None:
                return whole
        except OSError as error:
            refused = error
    if refused is not None:
        raise unreadable(refused) from refused
    raise corrupt(f"none of {len(candidates)} generations is whole") if candidates else missing(state / GENERATIONS)


def _install(file: Path, state: Path) -> Generation:
    for left_over in (state / _INCOMING).iterdir():
        if left_over.is_dir() and not left_over.is_symlink():
            shutil.rmtree(left_over)
        else:
            left_over.unlink()
    new = state / _INCOMING / "new.sqlite"
    try:
        sha256 = _copy(file, new)
        read(new, sha256)
        known, candidates = load(state), _candidates(state)
        if known is not None and known.current.sha256 == sha256 and _keepable(known.current):
            return known.current
        number = 1 + max([known.highest if known else 0, *(each.number for each in candidates)])
        path = generation_path(state, number, sha256)
        new.rename(path)
    finally:
        with suppress(OSError):
            new.unlink(missing_ok=True)
    sync_folder(state / GENERATIONS)
    generation = Generation(number, sha256, path, datetime.now(UTC).replace(microsecond=0))
    previous = tuple(kept for each in candidates if (kept := _keepable(each)))[: KEPT - 1]
    store(state, State(number, generation, previous))
    _prune(state, {path, *(each.path for each in previous)})
    return generation


@contextmanager
def _alone(state: Path) -> Iterator[None]:
    """Wait until no other installation runs; the lock goes with the process that holds it."""
    descriptor = os.open(state, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX)
        yield
    finally:
        os.close(descriptor)


def _copy(file: Path, new: Path) -> str:
    """Copy the bytes and let them last, read-only; returns their SHA-256."""
    sha256, size = hashlib.sha256(), 0
    with os.fdopen(regular_descriptor(file), "rb", buffering=0) as source:
        descriptor = os.open(new, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW | os.O_CLOEXEC, 0o600)
        with os.fdopen(descriptor, "wb") as target:
            while step := source.read(STEP_BYTES):
                size += len(step)
                if size > limits.FILE_BYTES:
                    raise hostile(f"more than {limits.FILE_BYTES} bytes")
                sha256.update(step)
                target.write(step)
            target.flush()
            os.fsync(descriptor)
            os.fchmod(descriptor, _READ_ONLY)
    return sha256.hexdigest()


def _candidates(state: Path) -> list[Generation]:
    """Every generation that may be shown, the best first, each once."""
    listed: list[Generation] = []
    for name in (STATE, PREVIOUS_STATE):
        if (known := load(state, name)) is not None:
            listed += [known.current, *known.previous]
    listed += found_generations(state)
    once: dict[Path, Generation] = {}
    for generation in listed:
        once.setdefault(generation.path, generation)
    return list(once.values())


def _whole(generation: Generation) -> Generation | None:
    """The generation with its whole hash; None when its file is gone or holds other bytes.

    Raises:
        OSError: the disk refused, which says nothing about the file.
    """
    try:
        sha256 = digest(generation.path)
        check_promise(sha256, generation.sha256)
    except ContentError:
        return None
    return replace(generation, sha256=sha256)


def _keepable(generation: Generation) -> Generation | None:
    """The generation if it is whole, or if only the disk keeps us from knowing."""
    try:
        return _whole(generation)
    except OSError:
        return generation if len(generation.sha256) > SHORT_HASH else None


def _prune(state: Path, kept: set[Path]) -> None:
    for generation in found_generations(state):
        if generation.path not in kept:
            with suppress(OSError):
                generation.path.unlink()
