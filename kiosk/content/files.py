"""Plain files that nobody trusts yet, and folders whose changes last."""

import errno
import hashlib
import os
import stat
from io import FileIO
from pathlib import Path

from kiosk.content.refusals import corrupt, hostile, missing

SHORT_HASH = 12
"""How many hexadecimal digits of its SHA-256 stand in the name of a generation."""
STEP_BYTES = 4 * 2**20
"""How much of a file is read at once."""


def regular_descriptor(path: Path) -> int:
    """A descriptor for reading the regular file at `path`, which the caller closes. Follows no link, waits for no pipe.

    Raises:
        ContentMissing: nothing is there, or the name cannot be one.
        ContentHostile: a link, a folder or a device.
        OSError: the system refused.
    """
    try:
        descriptor = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC)
    except (FileNotFoundError, NotADirectoryError, ValueError) as error:
        raise missing(path) from error
    except OSError as error:
        if error.errno == errno.ELOOP:
            raise hostile("a link, not a file") from error
        raise
    if not stat.S_ISREG(os.fstat(descriptor).st_mode):
        os.close(descriptor)
        raise hostile("a folder, a pipe or a device, not a file")
    return descriptor


def digest(path: Path) -> str:
    """The SHA-256 of the regular file at `path`, in hexadecimal. Raises as `regular_descriptor`."""
    with os.fdopen(regular_descriptor(path), "rb", buffering=0) as file:
        return hashed(file)


def hashed(file: FileIO) -> str:
    """The SHA-256, in hexadecimal, of what is left of `file`.

    In large steps: each asks twice for the interpreter lock, which a busy screen gives away every five milliseconds.
    """
    sha256, buffer = hashlib.sha256(), memoryview(bytearray(STEP_BYTES))
    while count := file.readinto(buffer):
        sha256.update(buffer[:count])
    return sha256.hexdigest()


def check_promise(found: str, promised: str) -> None:
    """Compare the hash `found` with the one promised, whole or its first 12 digits.

    Raises:
        ContentCorrupt: another one.
    """
    if len(promised) not in (SHORT_HASH, len(found)) or not found.startswith(promised):
        raise corrupt(f"its hash is {found}, not {promised}")


def sync_folder(folder: Path) -> None:
    """Make what was created, renamed or removed in `folder` last through a power cut."""
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
