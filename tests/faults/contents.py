"""Small content files that a fault rig can tell apart."""

from functools import cache
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory

from kiosk.content.generations import current
from kiosk.content.reader import read
from kiosk.content.writer import write
from kiosk.domain.errors import ContentError
from tests.content.samples import PICTURES, rewritten, with_member

MEMORY = Path("/dev/shm")
"""Thousands of small folders are quicker here; what a disk may lose is played, not waited for."""


def scratch() -> "TemporaryDirectory[str]":
    """A folder for one rig."""
    return TemporaryDirectory(prefix="kiosk-faults-", dir=MEMORY if MEMORY.is_dir() else None)


@cache
def content(name: str) -> bytes:
    """The bytes of a content file in which member `a` has that name."""
    with scratch() as folder:
        path = Path(folder, "content.sqlite")
        write(with_member(name={"sv": name}), PICTURES, path)
        return path.read_bytes()


@cache
def hostile(name: str) -> bytes:
    """The bytes of a content file with a table too many."""
    with scratch() as folder:
        path = Path(folder, "content.sqlite")
        path.write_bytes(content(name))
        return rewritten(path, "CREATE TABLE more (x)").read_bytes()


def shown(state: Path) -> str | None:
    """What the screen would show: the name in the current generation; None when there is nothing to show."""
    try:
        found = current(state)
        data = found.path.read_bytes()
        return name_in(data) if sha256(data).hexdigest() == found.sha256 else None
    except (ContentError, OSError):
        return None


@cache
def name_in(data: bytes) -> str | None:
    """The name of member `a` in the content file of those bytes; None when the screen would refuse it."""
    with scratch() as folder:
        path = Path(folder, "content.sqlite")
        path.write_bytes(data)
        try:
            return read(path, sha256(data).hexdigest()).members["a"].name["sv"]
        except ContentError:
            return None
