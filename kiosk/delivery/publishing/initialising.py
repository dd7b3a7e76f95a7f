"""`kiosk publish init`: keys, a root that kiosks trust, and an empty store."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from securesystemslib.signer import CryptoSigner
from tuf.api.metadata import Metadata, Root, Snapshot, Targets, Timestamp

from kiosk.content.files import make_folder
from kiosk.delivery.publishing import refusals
from kiosk.delivery.publishing.published import ROOT_FILE, TIMESTAMP, Published, at, remember, trust
from kiosk.delivery.publishing.signing import roles
from kiosk.delivery.publishing.signing.keyring import SAFE
from kiosk.delivery.publishing.signing.keys import KeyFile, new_key
from kiosk.delivery.publishing.stores.store import Store, check_conditions, opened

ROOT_KEYS = 2
"""One for the safe, one for another safe in another house: either is enough."""


@dataclass(frozen=True, slots=True)
class Founded:
    """What was made: the keys by kind, the trusted root, and what the store holds."""

    keys: Mapping[str, tuple[KeyFile, ...]]
    root: Path
    now: Published


def found(folder: Path, where: str, passphrases: Mapping[str, str | None], now: datetime) -> Founded:
    """Make keys in `folder` and an empty store at `where`; `passphrases` has one for each kind of key, None for none.

    Raises:
        KeysError: there are keys already.
        StoreError: there is a store already, the place cannot be had, or would let two publishers mix.
        OutputError: the disk refuses.
    """
    if (folder / ROOT_FILE).exists():
        raise refusals.keys_there(folder)
    try:
        make_folder(folder)
        if "://" not in where:
            make_folder(Path(where))
    except OSError as error:
        raise refusals.unwritable(folder, error) from error
    with opened(where) as store:
        if store.read(TIMESTAMP, roles.TIMESTAMP_BYTES) is not None:
            raise refusals.store_there(where)
        check_conditions(store)
        files, signers = _keys(folder, passphrases)
        published, root = _first(store, signers, now)
        trust(folder, root)
        remember(folder, published)
    return Founded(files, folder / ROOT_FILE, published)


def _keys(
    folder: Path, passphrases: Mapping[str, str | None]
) -> tuple[dict[str, tuple[KeyFile, ...]], dict[str, list[CryptoSigner]]]:
    files: dict[str, tuple[KeyFile, ...]] = {}
    signers: dict[str, list[CryptoSigner]] = {}
    for kind in (roles.ROOT, roles.TARGETS, roles.NIGHTLY):
        many, place = (ROOT_KEYS, folder / SAFE) if kind == roles.ROOT else (1, folder)
        made = [new_key(place, kind, passphrases[kind]) for _ in range(many)]
        files[kind] = tuple(file for file, _signer in made)
        signers[kind] = [signer for _file, signer in made]
    return files, signers


def _first(store: Store, signers: Mapping[str, list[CryptoSigner]], now: datetime) -> tuple[Published, bytes]:
    root = roles.new_root({kind: [each.public_key for each in those] for kind, those in signers.items()}, 1, now)
    targets = Targets(1, expires=roles.expiry("targets", now))
    targets_file = roles.signed(targets, signers[roles.TARGETS])
    snapshot = Snapshot(1, expires=roles.expiry("snapshot", now), meta={"targets.json": roles.meta(1, targets_file)})
    snapshot_file = roles.signed(snapshot, signers[roles.NIGHTLY])
    timestamp = Timestamp(1, expires=roles.expiry("timestamp", now), snapshot_meta=roles.meta(1, snapshot_file))
    root_file = roles.signed(root, signers[roles.ROOT])
    store.create(at("root", 1), root_file)
    store.create(at("targets", 1), targets_file)
    store.create(at("snapshot", 1), snapshot_file)
    store.replace(TIMESTAMP, roles.signed(timestamp, signers[roles.NIGHTLY]))
    return Published(Metadata[Root].from_bytes(root_file), timestamp, snapshot, targets), root_file
