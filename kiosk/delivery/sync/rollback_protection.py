"""What was seen before, so that nothing older is ever believed: the client's cache of signed metadata, mended from the
proofs beside the generations when the disk lost or damaged it."""

import json
import os
from collections.abc import Iterable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

from tuf.api.exceptions import RepositoryError
from tuf.api.metadata import Metadata, Root, Snapshot, Targets, Timestamp

from kiosk.content.files import make_folder, read_small, replace_whole, sync_folder
from kiosk.domain.errors import ContentError

METADATA = "metadata"
HISTORY = "root_history"
ROLES = (Timestamp.type, Snapshot.type, Targets.type)
MOST_BYTES = 5_000_000
"""The longest file of metadata."""
MOST_ROOTS = 1024


def mend(folder: Path, trusted: bytes, proofs: Iterable[bytes]) -> None:
    """Let the cache in `folder` hold, for each role, the newest metadata that was ever seen and that is truly signed.

    `trusted` is the root that came with the kiosk, `proofs` are those of `kiosk.content.generations.signed_metadata`.

    Raises:
        RepositoryError: `trusted` is no root.
        OSError: the disk refused.
    """
    make_folder(folder / HISTORY)
    _sweep(folder)
    kept = [found for proof in proofs if (found := _kept(proof))]
    root = _mend_roots(folder, trusted, kept)
    for role in ROLES:
        cached = _read(folder / f"{role}.json")
        versions = {data: _version(root, role, data) for data in (cached, *(each[role] for each in kept)) if data}
        best = max(versions, key=lambda data: versions[data], default=b"")
        if not best or not versions[best]:
            (folder / f"{role}.json").unlink(missing_ok=True)
        elif versions[best] > versions.get(cached, 0):
            replace_whole(folder / f"{role}.json", best)
    sync_folder(folder)


def proof(folder: Path, first: int, last: int) -> bytes:
    """All that the cache holds as one JSON object, the roots from version `first` to `last`.

    Raises:
        OSError: the disk refused.
    """
    roots = [_read(_root_path(folder, version)).decode() for version in range(first, last + 1)]
    roles = {role: _read(folder / f"{role}.json").decode() for role in ROLES}
    return json.dumps({"root": roots, **roles}).encode()


def _mend_roots(folder: Path, trusted: bytes, kept: list[Mapping[str, Any]]) -> Metadata[Root]:
    """Follow the roots as far as any copy leads; returns the last."""
    root = Metadata[Root].from_bytes(trusted)
    for version in range(root.signed.version + 1, MOST_ROOTS):
        path = _root_path(folder, version)
        copies = (_read(path), *(data for each in kept for data in each["root"]))
        following = next(((data, found) for data in copies if (found := _next_root(root, data))), None)
        if following is None:
            break
        data, root = following
        if data != _read(path):
            replace_whole(path, data)
    sync_folder(folder / HISTORY)
    return root


def _next_root(root: Metadata[Root], data: bytes) -> Metadata[Root] | None:
    with suppress(RepositoryError, ValueError):
        found = Metadata[Root].from_bytes(data)
        if found.signed.type == Root.type and found.signed.version == root.signed.version + 1:
            for signer in (root, found):
                signer.signed.verify_delegate(Root.type, found.signed_bytes, found.signatures)
            return found
    return None


def _version(root: Metadata[Root], role: str, data: bytes) -> int:
    """The version of the metadata if the root's keys have signed it, else 0."""
    with suppress(RepositoryError, ValueError):
        found: Metadata[Any] = Metadata.from_bytes(data)
        if found.signed.type == role:
            root.signed.verify_delegate(role, found.signed_bytes, found.signatures)
            return int(found.signed.version)
    return 0


def _kept(proof: bytes) -> Mapping[str, Any] | None:
    with suppress(ValueError, KeyError, TypeError, AttributeError, RecursionError):
        plain = json.loads(proof)
        return {"root": [root.encode() for root in plain["root"]], **{role: plain[role].encode() for role in ROLES}}
    return None


def _sweep(folder: Path) -> None:
    """Remove what a killed run left half written."""
    names = {HISTORY, "root.json", "seen.json", *(f"{role}.json" for role in ROLES)}
    for name in os.listdir(folder):
        if name not in names and not (folder / name).is_dir():
            os.unlink(folder / name)


def _read(path: Path) -> bytes:
    with suppress(ContentError, ValueError):
        return read_small(path, MOST_BYTES)
    return b""


def _root_path(folder: Path, version: int) -> Path:
    return folder / HISTORY / f"{version}.root.json"
