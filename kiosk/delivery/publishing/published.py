"""What is published at this moment: read from the store, and trusted only after its signatures."""

import json
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tuf.api.exceptions import DownloadLengthMismatchError, RepositoryError
from tuf.api.metadata import Metadata, MetaFile, Root, Snapshot, TargetFile, Targets, Timestamp
from tuf.api.serialization import DeserializationError

from kiosk.content.files import read_small, replace_whole, sync_folder
from kiosk.delivery.publishing import refusals
from kiosk.delivery.publishing.signing import roles
from kiosk.delivery.publishing.stores.store import Store
from kiosk.delivery.releases import Release, from_custom
from kiosk.domain.errors import ContentError

TIMESTAMP = "metadata/timestamp.json"
ROOT_FILE, SEEN_FILE = "root.json", "seen.json"
_WRONG = (RepositoryError, DeserializationError, DownloadLengthMismatchError, ValueError, KeyError, TypeError)


def at(role: str, version: int) -> str:
    """The name of the file of a role in that version."""
    return f"metadata/{version}.{role}.json"


@dataclass(frozen=True, slots=True)
class Published:
    """The four roles as the store holds them; expired ones too, which whoever publishes puts right."""

    root: Metadata[Root]
    timestamp: Timestamp
    snapshot: Snapshot
    targets: Targets

    def releases(self) -> list[tuple[Release, TargetFile]]:
        """What targets names, the newest first. Files that other programs signed are left alone."""
        found = []
        for target in self.targets.targets.values():
            with suppress(ValueError):
                found.append((from_custom(target.custom or {}), target))
        return sorted(found, key=lambda each: each[0].number, reverse=True)

    def wholes(self, channel: str) -> list[tuple[Release, TargetFile]]:
        """The whole files of one channel, the newest first."""
        return [each for each in self.releases() if each[0].channel == channel and each[0].base is None]


def read_published(store: Store, keys: Path) -> Published:
    """What lies in `store`, checked against the root in the folder `keys` that this computer trusts.

    Raises:
        StoreError: it is not there, cannot be had, is not signed, or older than what this computer saw in it.
        KeysError: there is no trusted root.
    """
    root = _root(store, keys)
    data = store.read(TIMESTAMP, roles.TIMESTAMP_BYTES)
    if data is None:
        raise refusals.no_store(store.where)
    try:
        timestamp = _checked(Metadata[Timestamp].from_bytes(data), root)
        snapshot = _snapshot(store, timestamp.snapshot_meta, root)
        targets = _targets(store, snapshot.meta["targets.json"], root)
    except _WRONG as error:
        raise refusals.broken(store.where, str(error)) from error
    found = Published(root, timestamp, snapshot, targets)
    _check_seen(store, keys, found)
    return found


def remember(keys: Path, found: Published) -> None:
    """Note in the folder `keys` what the store holds now, against a store that is set back.

    Raises:
        OutputError: the disk refuses.
    """
    path = keys / SEEN_FILE
    try:
        replace_whole(path, (json.dumps(_versions(found)) + "\n").encode())
        sync_folder(keys)
    except OSError as error:
        raise refusals.unwritable(path, error) from error


def trust(keys: Path, root: bytes) -> None:
    """Make `root` the one that this computer trusts.

    Raises:
        OutputError: the disk refuses.
    """
    path = keys / ROOT_FILE
    try:
        replace_whole(path, root)
        sync_folder(keys)
    except OSError as error:
        raise refusals.unwritable(path, error) from error


def _root(store: Store, keys: Path) -> Metadata[Root]:
    path = keys / ROOT_FILE
    try:
        root = Metadata[Root].from_bytes(read_small(path, roles.ROOT_BYTES))
        root.verify_delegate("root", root)
    except (OSError, ContentError, *_WRONG) as error:
        raise refusals.no_root_file(path, str(error)) from error
    while (data := store.read(at("root", root.signed.version + 1), roles.ROOT_BYTES)) is not None:
        try:
            new = Metadata[Root].from_bytes(data)
            root.verify_delegate("root", new)
            new.verify_delegate("root", new)
        except _WRONG as error:
            raise refusals.broken(store.where, str(error)) from error
        if new.signed.version != root.signed.version + 1:
            raise refusals.broken(store.where, f"root {root.signed.version + 1} says that it is {new.signed.version}")
        root = new
    return root


def _checked(metadata: Metadata[Any], root: Metadata[Root]) -> Any:
    root.verify_delegate(metadata.signed.type, metadata)
    return metadata.signed


def _snapshot(store: Store, said: MetaFile, root: Metadata[Root]) -> Snapshot:
    data = _promised(store, at("snapshot", said.version), said, roles.SNAPSHOT_BYTES)
    found: Snapshot = _checked(Metadata[Snapshot].from_bytes(data), root)
    return found


def _targets(store: Store, said: MetaFile, root: Metadata[Root]) -> Targets:
    data = _promised(store, at("targets", said.version), said, roles.TARGETS_BYTES)
    found: Targets = _checked(Metadata[Targets].from_bytes(data), root)
    return found


def _promised(store: Store, name: str, said: MetaFile, most: int) -> bytes:
    data = store.read(name, most)
    if data is None:
        raise ValueError(f"{name} is not there")
    said.verify_length_and_hashes(data)
    return data


def _versions(found: Published) -> dict[str, int]:
    roles = (found.root.signed, found.timestamp, found.snapshot, found.targets)
    return {role.type: role.version for role in roles}


def _check_seen(store: Store, keys: Path, found: Published) -> None:
    try:
        seen = json.loads(read_small(keys / SEEN_FILE, roles.TIMESTAMP_BYTES))
    except (OSError, ValueError, RecursionError, ContentError):
        return
    now = _versions(found)
    for role, version in seen.items() if isinstance(seen, dict) else ():
        if isinstance(version, int) and now.get(role, version) < version:
            raise refusals.set_back(store.where, f"{role} {now[role]}, seen before: {version}")
