"""Signing keys as files: Ed25519, sealed with a passphrase.

A key file is one JSON object. It says in clear for which role the key is and what its id is; the key itself is sealed
with ChaCha20-Poly1305 under a key that scrypt makes of the passphrase, or stands open if there is none.
"""

import hashlib
import json
import os
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from securesystemslib.signer import CryptoSigner

from kiosk.content.files import create, finish, make_folder, read_small, sync_folder, write_whole
from kiosk.delivery.publishing import refusals
from kiosk.domain.errors import ContentError

SUFFIX = ".key"
SCRYPT: Mapping[str, int] = {"n": 2**17, "r": 8, "p": 1}
"""Costs half a second and 128 MB for each guess."""

Ask = Callable[[Path], str]
"""Asks for the passphrase of a key file."""

_MOST_BYTES = 16_384
_MOST_SCRYPT: Mapping[str, int] = {"n": 2**20, "r": 32, "p": 16}


@dataclass(frozen=True, slots=True)
class KeyFile:
    """A key file that nobody has opened yet; `id` is that of The Update Framework."""

    path: Path
    role: str
    id: str
    said: Mapping[str, Any]

    @property
    def sealed(self) -> bool:
        """Whether it takes a passphrase to open it."""
        return "scrypt" in self.said


def new_key(folder: Path, role: str, passphrase: str | None) -> tuple[KeyFile, CryptoSigner]:
    """Make a key for `role` and write it into `folder`, for its owner only; sealed unless `passphrase` is None.

    Raises:
        OutputError: the disk refuses.
    """
    private = Ed25519PrivateKey.generate()
    signer = CryptoSigner(private)
    id = signer.public_key.keyid
    raw = private.private_bytes(Encoding.Raw, PrivateFormat.Raw, NoEncryption())
    said = {"role": role, "id": id, **_sealed(raw, role, id, passphrase)}
    path = folder / f"{role}-{id[:8]}{SUFFIX}"
    try:
        make_folder(folder)
        descriptor = create(path)
        try:
            write_whole(descriptor, (json.dumps(said, indent=1) + "\n").encode())
            finish(descriptor, 0o600)
        finally:
            os.close(descriptor)
        sync_folder(folder)
    except OSError as error:
        raise refusals.unwritable(path, error) from error
    return KeyFile(path, role, id, said), signer


def found_keys(folders: Iterable[Path]) -> list[KeyFile]:
    """Every key file in these folders.

    Raises:
        KeysError: one of them cannot be read or is none.
    """
    return [read_key(path) for folder in folders for path in sorted(folder.glob(f"*{SUFFIX}"))]


def read_key(path: Path) -> KeyFile:
    """The key file at `path`, still closed.

    Raises:
        KeysError: it cannot be read or is none.
    """
    try:
        said = json.loads(read_small(path, _MOST_BYTES))
        return KeyFile(path, str(said["role"]), str(said["id"]), said)
    except (OSError, ValueError, KeyError, TypeError, RecursionError, ContentError) as error:
        raise refusals.no_key_file(path, str(error)) from error


def opened(file: KeyFile, ask: Ask) -> CryptoSigner:
    """What signs with the key; `ask` gives the passphrase if there is one.

    Raises:
        KeysError: another passphrase, or the file is damaged.
    """
    passphrase = ask(file.path) if file.sealed else None
    try:
        signer = CryptoSigner(Ed25519PrivateKey.from_private_bytes(_raw(file, passphrase)))
    except InvalidTag as error:
        raise refusals.locked(file.path) from error
    except (ValueError, KeyError, TypeError, MemoryError) as error:
        raise refusals.no_key_file(file.path, str(error)) from error
    if signer.public_key.keyid != file.id:
        raise refusals.no_key_file(file.path, "its id is not that of the key in it")
    return signer


def _sealed(raw: bytes, role: str, id: str, passphrase: str | None) -> dict[str, Any]:
    if passphrase is None:
        return {"key": raw.hex()}
    salt, nonce = os.urandom(16), os.urandom(12)
    sealing = ChaCha20Poly1305(_stretched(passphrase, salt, SCRYPT))
    sealed = sealing.encrypt(nonce, raw, f"{role} {id}".encode())
    return {"scrypt": {**SCRYPT, "salt": salt.hex()}, "nonce": nonce.hex(), "sealed": sealed.hex()}


def _raw(file: KeyFile, passphrase: str | None) -> bytes:
    if passphrase is None:
        return bytes.fromhex(file.said["key"])
    costs = {name: int(file.said["scrypt"][name]) for name in SCRYPT}
    if any(cost > _MOST_SCRYPT[name] for name, cost in costs.items()):
        raise ValueError("its scrypt asks for too much")
    sealing = ChaCha20Poly1305(_stretched(passphrase, bytes.fromhex(file.said["scrypt"]["salt"]), costs))
    sealed, nonce = bytes.fromhex(file.said["sealed"]), bytes.fromhex(file.said["nonce"])
    return sealing.decrypt(nonce, sealed, f"{file.role} {file.id}".encode())


def _stretched(passphrase: str, salt: bytes, costs: Mapping[str, int]) -> bytes:
    room = 2 * 128 * costs["n"] * costs["r"] * costs["p"]
    return hashlib.scrypt(passphrase.encode(), salt=salt, **costs, maxmem=room, dklen=32)
