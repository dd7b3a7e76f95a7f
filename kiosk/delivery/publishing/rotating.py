"""`kiosk publish rotate`: a new key in the place of an old one, or another year for the root.

Kiosks follow from root to root, each signed by a key of the one before. So that no moment is wrong for anybody, what
the old and the new key sign is in the store before the root that knows the new one alone.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from securesystemslib.signer import CryptoSigner, Key
from tuf.api.metadata import Metadata, Root

from kiosk.delivery.publishing import refusals
from kiosk.delivery.publishing.initialising import ROOT_KEYS
from kiosk.delivery.publishing.published import Published, at, read_published, remember, trust
from kiosk.delivery.publishing.signed_upload import Signers, send
from kiosk.delivery.publishing.signing import roles
from kiosk.delivery.publishing.signing.keyring import SAFE, Keyring
from kiosk.delivery.publishing.signing.keys import KeyFile, found_keys, new_key, opened, read_key
from kiosk.delivery.publishing.signing.roles import NIGHTLY, ROOT, TARGETS
from kiosk.delivery.publishing.stores.store import Store
from kiosk.delivery.publishing.stores.store import opened as opened_store
from kiosk.domain.errors import KeysError

EXPIRY = "expiry"
WHAT = (NIGHTLY, TARGETS, ROOT, EXPIRY)
"""What can be put anew; `expiry` keeps every key and gives the root another year."""


@dataclass(frozen=True, slots=True)
class Rotated:
    """What came of it: the new key files, and those in the folder that sign nothing any more."""

    made: Sequence[KeyFile]
    spent: Sequence[KeyFile]
    now: Published


def rotate(
    what: str, where: str, keyring: Keyring, root_key: Path | None, passphrase: str | None, now: datetime
) -> Rotated:
    """Put something of `WHAT` anew in the store at `where`; `root_key` is a key file from the safe.

    `passphrase` seals the new keys, None leaves them open. A lost key needs no signature: for a moment kiosks are told
    that something is wrong then, and try again.

    Raises:
        StoreError: the store cannot be had, is not ours, or somebody else publishes.
        KeysError: no root key, or one that does not open.
        OutputError: the disk refuses.
    """
    with opened_store(where) as store:
        found = read_published(store, keyring.keys)
        signing = _root_signer(keyring, found.root.signed, root_key)
        made, new = _made(what, keyring, passphrase)
        root = _new_root(found.root.signed, what, new, now)
        data = roles.signed(root, [signing, *(new if what == ROOT else ())])
        if what in (NIGHTLY, TARGETS):
            found = _hand_over(store, keyring, found, what, new, data, now)
        else:
            store.create(at("root", root.version), data)
    after = Published(Metadata[Root].from_bytes(data), found.timestamp, found.snapshot, found.targets)
    trust(keyring.keys, data)
    remember(keyring.keys, after)
    spent = [file for file in found_keys((keyring.keys, keyring.keys / SAFE)) if file.id not in root.keys]
    return Rotated(made, spent, after)


def _root_signer(keyring: Keyring, root: Root, file: Path | None) -> CryptoSigner:
    if file is None:
        try:
            return keyring.signer("root", root)
        except KeysError as error:
            raise error if error.detail else refusals.no_root_key() from error
    key = read_key(file)
    if key.id not in root.roles["root"].keyids:
        raise refusals.no_key_file(file, "not a root key of this store")
    return opened(key, keyring.ask)


def _made(what: str, keyring: Keyring, passphrase: str | None) -> tuple[list[KeyFile], list[CryptoSigner]]:
    if what == EXPIRY:
        return [], []
    place, many = (keyring.keys / SAFE, ROOT_KEYS) if what == ROOT else (keyring.keys, 1)
    made = [new_key(place, what, passphrase) for _ in range(many)]
    return [file for file, _signer in made], [signer for _file, signer in made]


def _new_root(old: Root, what: str, new: Sequence[CryptoSigner], now: datetime) -> Root:
    keys: dict[str, list[Key]] = {
        kind: [old.keys[id] for id in old.roles[role].keyids] for role, kind in roles.SIGNED_BY.items()
    }
    if what != EXPIRY:
        keys[what] = [signer.public_key for signer in new]
    return roles.new_root(keys, old.version + 1, now)


def _hand_over(
    store: Store, keyring: Keyring, found: Published, what: str, new: Sequence[CryptoSigner], root: bytes, now: datetime
) -> Published:
    """Sign with the old key and the new one, then say that only the new one counts."""
    role = "targets" if what == TARGETS else "timestamp"
    others = {} if what == NIGHTLY else {NIGHTLY: [keyring.signer("timestamp", found.root.signed)]}
    targets = found.targets if what == TARGETS else None
    version = found.root.signed.version + 1
    try:
        signers: Signers = {**others, what: [keyring.signer(role, found.root.signed), *new]}
    except KeysError:
        store.create(at("root", version), root)
        lone: Mapping[str, Sequence[CryptoSigner]] = {**others, what: new}
        return send(store, found, lone, now, targets=targets, all_nightly=True)
    after = send(store, found, signers, now, targets=targets, all_nightly=True)
    store.create(at("root", version), root)
    return after
