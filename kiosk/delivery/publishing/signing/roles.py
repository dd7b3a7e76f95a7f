"""The four signed files of The Update Framework: how long each holds, and how one is made.

root        names the keys of all four; signed in the safe
targets     names the published files; signed at the keyring
snapshot    names the version of targets; signed every night
timestamp   names the version of snapshot; signed every night
"""

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime, timedelta
from typing import TypeVar

from securesystemslib.signer import CryptoSigner, Key
from tuf.api.metadata import Metadata, MetaFile, Role, Root, Snapshot, Targets, Timestamp

from kiosk.delivery.releases import TIMESTAMP_HOLDS

ROOT, TARGETS, NIGHTLY = "root", "targets", "nightly"
"""The kinds of keys. The nightly one signs both snapshot and timestamp."""
SIGNED_BY: Mapping[str, str] = {"root": ROOT, "targets": TARGETS, "snapshot": NIGHTLY, "timestamp": NIGHTLY}
"""Each role of The Update Framework, and the kind of key that signs for it."""

HOLDS: Mapping[str, timedelta] = {
    "root": timedelta(days=365),
    "targets": timedelta(days=90),
    "snapshot": timedelta(days=14),
    "timestamp": TIMESTAMP_HOLDS,
}
"""From its signature to its expiry."""
EARLY: Mapping[str, timedelta] = {
    "root": timedelta(days=30),
    "targets": timedelta(days=30),
    "snapshot": HOLDS["timestamp"],
    "timestamp": HOLDS["timestamp"],
}
"""So long before its expiry a role is signed anew, or somebody is told to."""

ROOT_BYTES, TIMESTAMP_BYTES, SNAPSHOT_BYTES, TARGETS_BYTES = 512_000, 16_384, 2_000_000, 5_000_000
"""The longest of each, as the client of python-tuf takes them."""

Signed = TypeVar("Signed", Root, Snapshot, Targets, Timestamp)


def new_root(keys: Mapping[str, Iterable[Key]], version: int, now: datetime) -> Root:
    """A root that trusts these keys of each kind; any one of a kind is enough."""
    root = Root(version=version, expires=expiry("root", now), consistent_snapshot=True)
    for role, kind in SIGNED_BY.items():
        root.roles[role] = Role([], 1)
        for key in keys[kind]:
            root.add_key(key, role)
    return root


def signed(what: Signed, signers: Iterable[CryptoSigner]) -> bytes:
    """The file of a role, with all these signatures."""
    metadata = Metadata(what)
    for signer in signers:
        metadata.sign(signer, append=True)
    return metadata.to_bytes()


def meta(version: int, data: bytes) -> MetaFile:
    """What one role says of the file of another."""
    return MetaFile.from_data(version, data, ["sha256"])


def expiry(role: str, now: datetime) -> datetime:
    """When a role expires that is signed now; whole seconds."""
    return (now + HOLDS[role]).astimezone(UTC).replace(microsecond=0)


def is_due(role: str, expires: datetime, now: datetime) -> bool:
    """Whether it is time to sign a role anew that expires then."""
    return expires - now <= EARLY[role]
