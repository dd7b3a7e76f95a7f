"""A signed store made here, with keys of its own, to be served, spoilt and replayed."""

import shutil
from collections.abc import Mapping
from copy import copy
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Self

from securesystemslib.signer import CryptoSigner
from tuf.api.metadata import Metadata, MetaFile, Root, Snapshot, TargetFile, Targets, Timestamp

from kiosk.content.schema import SCHEMA_VERSION
from kiosk.delivery.compression import pack
from kiosk.delivery.releases import Release, place

DAY = timedelta(days=1)
ROLES = ("root", "timestamp", "snapshot", "targets")


def packed(file: Path, base: Path | None = None) -> bytes:
    """The bytes of a packed file."""
    with TemporaryDirectory() as folder:
        pack(file, Path(folder) / "packed", base)
        return (Path(folder) / "packed").read_bytes()


@dataclass
class Desk:
    """Whoever publishes: four keys, the versions so far, and the folder of the store."""

    folder: Path
    now: datetime = field(default_factory=lambda: datetime.now(UTC).replace(microsecond=0))
    life: timedelta = 7 * DAY
    keys: dict[str, CryptoSigner] = field(default_factory=lambda: {r: CryptoSigner.generate_ed25519() for r in ROLES})
    targets: dict[str, TargetFile] = field(default_factory=dict)
    versions: dict[str, int] = field(default_factory=lambda: dict.fromkeys(ROLES, 0))
    number: int = 0

    def __post_init__(self) -> None:
        (self.folder / "metadata").mkdir(parents=True)
        self.first_root = self._sign_root()
        self.sign()

    def copied(self, folder: Path) -> Self:
        """The same desk, with a store of its own."""
        shutil.copytree(self.folder, folder)
        other = copy(self)
        other.folder = folder
        other.keys, other.targets, other.versions = dict(self.keys), dict(self.targets), dict(self.versions)
        return other

    def rotate(self, *roles: str) -> None:
        """A new root that names new keys for these roles; the old root key signs it, too."""
        before = self.keys["root"]
        self.keys |= {role: CryptoSigner.generate_ed25519() for role in roles}
        self._sign_root(before)
        self.sign()

    def _sign_root(self, *others: CryptoSigner) -> bytes:
        self.versions["root"] += 1
        root = Root(version=self.versions["root"], expires=self.now + 365 * DAY, consistent_snapshot=True)
        for role in ROLES:
            root.add_key(self.keys[role].public_key, role)
        metadata = Metadata(root)
        for signer in others:
            metadata.sign(signer)
        return self._write(metadata, "root", f"{root.version}.root.json")

    def publish(self, file: Path, *, base: Path | None = None, channel: str = "stable", whole: bool = True) -> Release:
        """Put a content file, whatever it holds, into the store, as a delta from `base` too, and sign all anew."""
        self.number += 1
        digits = sha256(file.read_bytes()).hexdigest()
        built_at = self.now
        release = Release(
            channel, self.number, digits, file.stat().st_size, SCHEMA_VERSION, built_at, built_at + 30 * DAY
        )
        if whole:
            self.put(release, packed(file))
        if base is not None:
            digits = sha256(base.read_bytes()).hexdigest()
            self.put(replace(release, base=digits), packed(file, base))
        self.sign()
        return release

    def put(self, release: Release, packed: bytes) -> Path:
        """One packed file; returns where it lies."""
        target = TargetFile.from_data(release.name, packed, ["sha256"])
        target.unrecognized_fields["custom"] = release.custom()
        self.targets[release.name] = target
        path = self.folder / place(release.name, target.hashes["sha256"])
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(packed)
        return path

    def sign(self, *, expires: Mapping[str, datetime] | None = None) -> None:
        """Targets, snapshot and timestamp of the next version; each ends at `expires` or after the usual life."""
        ends = dict.fromkeys(ROLES, self.now + self.life) | dict(expires or {})
        self.versions |= {role: self.versions[role] + 1 for role in ROLES if role != "root"}
        version = self.versions["targets"]
        targets = self._write(
            Metadata(Targets(version=version, expires=ends["targets"], targets=dict(self.targets))),
            "targets",
            f"{version}.targets.json",
        )
        meta = {"targets.json": MetaFile.from_data(version, targets, ["sha256"])}
        snapshot = self._write(
            Metadata(Snapshot(version=version, expires=ends["snapshot"], meta=meta)),
            "snapshot",
            f"{version}.snapshot.json",
        )
        stamp = Timestamp(
            version=version, expires=ends["timestamp"], snapshot_meta=MetaFile.from_data(version, snapshot, ["sha256"])
        )
        self._write(Metadata(stamp), "timestamp", "timestamp.json")

    def _write(self, metadata: Metadata, role: str, name: str) -> bytes:  # type: ignore[type-arg]
        metadata.sign(self.keys[role], append=True)
        data = metadata.to_bytes()
        (self.folder / "metadata" / name).write_bytes(data)
        return data
