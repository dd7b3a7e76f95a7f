"""Plain files that nobody trusts yet, and folders whose changes last."""

import errno
import hashlib
import os
import stat
from contextlib import suppress
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
    step = min(STEP_BYTES, os.fstat(file.fileno()).st_size + 1)
    sha256, buffer = hashlib.sha256(), memoryview(bytearray(step))
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


def make_folder(folder: Path, mode: int | None = None) -> None:
    """Make `folder`, and those above it, so that they last through a power cut. Nothing when it is there.

    What is made has `mode`, whatever the umask; without one the umask says who may read it.

    Raises:
        OSError: the system refused.
    """
    if folder.is_dir():
        return
    make_folder(folder.parent, mode)
    folder.mkdir(exist_ok=True)
    if mode is not None:
        folder.chmod(mode)
    sync_folder(folder.parent)


def create(path: Path) -> int:
    """A descriptor for writing a new file, which only its owner reads until it is whole; the caller closes it.

    Raises:
        OSError: something has that name, or the system refused.
    """
    return os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW | os.O_CLOEXEC, 0o600)


def write_whole(descriptor: int, data: bytes | memoryview) -> None:
    """Write all of `data`, in as many turns as the system takes. Raises OSError as it does."""
    left = memoryview(data)
    while left:
        left = left[os.write(descriptor, left) :]


def finish(descriptor: int, mode: int) -> None:
    """Give a written file its mode, and let its bytes last. After an OSError the file is not to be used."""
    os.fchmod(descriptor, mode)
    os.fsync(descriptor)


def replace_whole(path: Path, data: bytes, mode: int = 0o644) -> None:
    """Put `data` in the place of the file at `path`: whoever reads finds the old bytes or the new ones.

    It lasts once the folder is synced, which is left to the caller.

    Raises:
        OSError: the system refused; the old file stands.
    """
    new = path.with_name(f"{path.name}.tmp")
    new.unlink(missing_ok=True)
    try:
        descriptor = create(new)
        try:
            write_whole(descriptor, data)
            finish(descriptor, mode)
        finally:
            os.close(descriptor)
        new.replace(path)
    except OSError:
        with suppress(OSError):
            new.unlink(missing_ok=True)
        raise


def read_small(path: Path, most: int) -> bytes:
    """The bytes of a small file that somebody else may have written.

    Raises:
        ValueError: more than `most` bytes.
        ContentError, OSError: as `regular_descriptor`.
    """
    with os.fdopen(regular_descriptor(path), "rb") as file:
        data = file.read(most + 1)
    if len(data) > most:
        raise ValueError(f"{path} has more than {most} bytes")
    return data
