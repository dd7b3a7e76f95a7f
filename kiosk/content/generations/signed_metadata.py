"""The signed metadata with which a generation came, beside it: from the newest one the floor against old content can
be built again when everything else is lost."""

import json
import os
import re
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from kiosk.content.files import SHORT_HASH, read_small, replace_whole
from kiosk.content.pointer import GENERATIONS, Generation
from kiosk.content.refusals import unreadable
from kiosk.domain.errors import ContentError

MOST_BYTES = 16 * 2**20
"""The longest proof."""

_NAME = re.compile(rf"(\d{{6,12}})-[0-9a-f]{{{SHORT_HASH}}}\.proof", re.ASCII)


def floor(state: Path) -> bytes | None:
    """The newest proof that is whole: one JSON object. None when there is none.

    Raises:
        ContentUnreadable: the disk refused, so that a newer one may lie there unread.
    """
    return next(proofs(state), None)


def proofs(state: Path) -> Iterator[bytes]:
    """Every whole proof, newest first; who asks checks the signatures in it. Raises as `floor`."""
    try:
        for _number, path in _found(state):
            with suppress(ContentError, ValueError, RecursionError):
                proof = read_small(path, MOST_BYTES)
                if isinstance(json.loads(proof), dict):
                    yield proof
    except OSError as error:
        raise unreadable(error) from error


def place_proof(generation: Generation, proof: bytes) -> None:
    """Write the proof beside its generation; it lasts once the folder is synced.

    Raises:
        OSError: the disk refused; one that was there stands.
    """
    replace_whole(generation.path.with_suffix(".proof"), proof, 0o444)


def highest_proof(state: Path) -> int:
    """The highest number of a proof, 0 when there is none. Raises OSError."""
    return max((number for number, _path in _found(state)), default=0)


def prune_proofs(state: Path, kept: set[int]) -> None:
    """Remove the proofs of other generations, but never the newest: it is the floor even if its content was bad."""
    with suppress(OSError):
        for number, path in _found(state)[1:]:
            if number not in kept:
                path.unlink()


def _found(state: Path) -> list[tuple[int, Path]]:
    """Number and path of each proof, newest first."""
    try:
        entries = os.listdir(state / GENERATIONS)
    except FileNotFoundError:
        return []
    named = ((match, state / GENERATIONS / entry) for entry in entries if (match := _NAME.fullmatch(entry)))
    return sorted(((int(match[1]), path) for match, path in named), reverse=True)
