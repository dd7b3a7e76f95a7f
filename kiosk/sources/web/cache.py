"""The last good answer of each address, kept on disk for when the other side is down."""

import os
import tempfile
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from pathlib import Path

import msgspec


@dataclass(frozen=True, slots=True)
class Kept:
    """A good answer: what it said of itself, and the moment (UTC) when it was last known to be the present one."""

    address: str
    at: datetime
    body: bytes
    etag: str = ""
    modified: str = ""
    pages: int = 1


def read(folder: Path, address: str, largest: int) -> Kept | None:
    """What is kept of `address`; None when there is nothing, or nothing whole of at most `largest` bytes."""
    try:
        with _file(folder, address).open("rb") as file:
            written = file.read(2 * largest + 10_000)
        kept = msgspec.json.decode(written, type=Kept)
    except (OSError, msgspec.MsgspecError, UnicodeDecodeError):
        return None
    return kept if kept.address == address and kept.at.tzinfo and len(kept.body) <= largest else None


def write(folder: Path, kept: Kept) -> None:
    """Keep an answer in place of the one before; an aborted attempt leaves that as it is.

    Raises:
        OSError: when nothing can be written in `folder`.
    """
    folder.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=folder, prefix=".", suffix=".part")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(msgspec.json.encode(kept))
            file.flush()
            os.fsync(handle)
        os.replace(name, _file(folder, kept.address))
    except BaseException:
        with suppress(OSError):
            os.unlink(name)
        raise


def _file(folder: Path, address: str) -> Path:
    return folder / f"{sha256(address.encode()).hexdigest()[:40]}.json"
