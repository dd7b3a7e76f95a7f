"""A content file becomes an installed generation, in one step that a power cut cannot halve."""

import hashlib
import os
import shutil
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from kiosk.content import limits
from kiosk.content.files import (
    SHORT_HASH,
    STEP_BYTES,
    create,
    finish,
    make_folder,
    regular_descriptor,
    sync_folder,
    write_whole,
)
from kiosk.content.generations import screen_notes
from kiosk.content.generations.inventory import alone, commit, highest, settled, showing
from kiosk.content.generations.selection import keepable, whole
from kiosk.content.generations.signed_metadata import place_proof
from kiosk.content.pointer import GENERATIONS, Generation, State, generation_path
from kiosk.content.reader import read
from kiosk.content.refusals import hostile, refused_before, unwritable

INCOMING = "incoming"
_READ_ONLY = 0o444


def install(file: Path, state: Path, proof: bytes | None = None) -> Generation:
    """Check the content file and make it the newest generation of the state folder, which is made if need be.

    It becomes the current one, unless another is pinned. The same file again changes nothing while the installed one is
    whole; its `proof`, the signed metadata with which it came as one JSON object, takes the place of the older one.

    Raises:
        ContentRefusedBefore: these very bytes are marked bad.
        ContentError: the screen would refuse it, or the disk does. The current generation stays.
    """
    try:
        for folder in (state / GENERATIONS, state / INCOMING):
            make_folder(folder)
    except OSError as error:
        raise unwritable(error) from error
    with alone(state):
        _empty(state / INCOMING)
        known = settled(state)
        new = state / INCOMING / "new.sqlite"
        try:
            sha256 = _copy(file, new)
            _refuse_bad(sha256, known, state)
            read(new, sha256)
            return _install(new, sha256, known, state, proof)
        finally:
            _empty(state / INCOMING)


def _install(new: Path, sha256: str, known: State | None, folder: Path, proof: bytes | None) -> Generation:
    if known is not None and (same := _installed(known, sha256)) is not None:
        if proof is not None:
            place_proof(same, proof)
        sync_folder(folder / GENERATIONS)
        commit(folder, known if known.pinned is not None else showing(known, same))
        return same
    number = 1 + highest(folder, known)
    path = generation_path(folder, number, sha256)
    generation = Generation(number, sha256, path, datetime.now(UTC).replace(microsecond=0))
    if proof is not None:
        place_proof(generation, proof)
    new.rename(path)
    sync_folder(folder / GENERATIONS)
    commit(folder, _with(known, generation))
    return generation


def _refuse_bad(sha256: str, known: State | None, folder: Path) -> None:
    """Raises ContentRefusedBefore if that hash is bad, or the screen refused a generation of it."""
    if known is not None and (reason := known.bad.get(sha256)) is not None:
        raise refused_before(sha256[:SHORT_HASH], reason)
    for refusal in screen_notes.refusals(folder):
        if sha256 == refusal.generation.sha256:
            raise refused_before(sha256[:SHORT_HASH], refusal.reason)


def _installed(known: State, sha256: str) -> Generation | None:
    """The newest generation if it has that hash and its bytes prove it; "unchanged" is believed of nothing else.

    After a later one was given up it is not the newest: its proof would not be either.
    """
    newest = known.generations[0]
    try:
        return newest if newest.number == known.highest and newest.sha256 == sha256 and whole(newest) else None
    except OSError:
        return None


def _with(known: State | None, generation: Generation) -> State:
    if known is None:
        return State(generation.number, generation)
    if known.pinned is not None:
        return replace(known, highest=generation.number, previous=(generation, *known.previous))
    usable = known.current.sha256 not in known.bad and keepable(known.current, otherwise=known.current)
    previous = known.generations if usable else known.previous
    return replace(known, highest=generation.number, current=generation, previous=previous)


def _empty(folder: Path) -> None:
    for left_over in folder.iterdir():
        if left_over.is_dir() and not left_over.is_symlink():
            shutil.rmtree(left_over)
        else:
            left_over.unlink()


def _copy(file: Path, new: Path) -> str:
    """Copy the bytes and let them last, read-only; returns their SHA-256."""
    sha256, size = hashlib.sha256(), 0
    with os.fdopen(regular_descriptor(file), "rb", buffering=0) as source:
        descriptor = create(new)
        try:
            while step := source.read(STEP_BYTES):
                size += len(step)
                if size > limits.FILE_BYTES:
                    raise hostile(f"more than {limits.FILE_BYTES} bytes")
                sha256.update(step)
                write_whole(descriptor, step)
            finish(descriptor, _READ_ONLY)
        finally:
            os.close(descriptor)
    return sha256.hexdigest()
