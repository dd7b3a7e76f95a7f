"""Signed content goes into the store, always whole: files first, then targets, snapshot and timestamp."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from securesystemslib.signer import CryptoSigner
from tuf.api.metadata import Snapshot, TargetFile, Targets, Timestamp

from kiosk.delivery.publishing.published import TIMESTAMP, Published, at
from kiosk.delivery.publishing.signing.roles import NIGHTLY, TARGETS, expiry, is_due, meta, signed
from kiosk.delivery.publishing.stores.store import Store
from kiosk.delivery.releases import Release, place

Signers = Mapping[str, Sequence[CryptoSigner]]
"""For each kind of key, all that sign; more than one while keys change."""

_VERSIONED = re.compile(r"metadata/(\d+)\.([a-z]+)\.json", re.ASCII)


@dataclass(frozen=True, slots=True)
class Packed:
    """A release, and the file of this computer that holds it as it lies in the store."""

    release: Release
    file: Path

    @property
    def size(self) -> int:
        """Bytes, packed."""
        return self.file.stat().st_size

    def target(self) -> TargetFile:
        """What the signed metadata says of it."""
        target = TargetFile.from_file(self.release.name, str(self.file), ["sha256"])
        target.unrecognized_fields["custom"] = self.release.custom()
        return target


def send(
    store: Store,
    found: Published,
    signers: Signers,
    now: datetime,
    *,
    targets: Targets | None = None,
    files: Iterable[Packed] = (),
    all_nightly: bool = False,
) -> Published:
    """Put `files` and the roles that name them into the store, and return what it holds then.

    Without `targets` only what expires soon is signed anew, but the timestamp always; with `all_nightly` the snapshot,
    too. What fails on the way leaves files that no kiosk sees, because no role names them.

    Raises:
        StoreError: the store refuses, or somebody else published meanwhile.
    """
    for file in files:
        store.put(place(file.release.name, file.target().hashes["sha256"]), file.file.read_bytes())
    taken = _taken(store.names("metadata"))
    snapshot, snapshot_meta = found.snapshot, found.timestamp.snapshot_meta
    if targets is not None:
        targets = Targets(_next(taken, found.targets), expires=expiry("targets", now), targets=targets.targets)
        data = signed(targets, signers[TARGETS])
        store.create(at("targets", targets.version), data)
        snapshot = Snapshot(meta={"targets.json": meta(targets.version, data)})
    if targets is not None or all_nightly or is_due("snapshot", found.snapshot.expires, now):
        snapshot = Snapshot(_next(taken, found.snapshot), expires=expiry("snapshot", now), meta=snapshot.meta)
        data = signed(snapshot, signers[NIGHTLY])
        store.create(at("snapshot", snapshot.version), data)
        snapshot_meta = meta(snapshot.version, data)
    version = found.timestamp.version + 1
    timestamp = Timestamp(version, expires=expiry("timestamp", now), snapshot_meta=snapshot_meta)
    store.replace(TIMESTAMP, signed(timestamp, signers[NIGHTLY]))
    return Published(found.root, timestamp, snapshot, targets or found.targets)


def _taken(names: Iterable[str]) -> dict[str, int]:
    """The highest version of each role that lies in the store, named or left behind."""
    taken: dict[str, int] = {}
    for name in names:
        if match := _VERSIONED.fullmatch(name):
            taken[match[2]] = max(taken.get(match[2], 0), int(match[1]))
    return taken


def _next(taken: Mapping[str, int], role: Snapshot | Targets) -> int:
    return max(taken.get(role.type, 0), role.version) + 1
