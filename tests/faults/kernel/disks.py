"""Real file systems that lose power: each on a disk of its own in a file, shut down by the kernel in mid-flight."""

import fcntl
import os
import shutil
import struct
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

SHUT_DOWN = 0x8004587D
"""The ioctl by which ext4 and XFS go down at once, as in a power cut; root only."""
LOSE_THE_LOG = struct.pack("I", 2)
"""Nothing that waits in memory is written any more, not even the journal."""
_MEGABYTES = 320
"""XFS takes no less than 300."""


@dataclass(frozen=True)
class Kind:
    """A file system: how it is made and mounted."""

    name: str
    make: tuple[str, ...]
    options: str = "loop"


KINDS = (
    Kind("ext4", ("mkfs.ext4", "-q", "-F", "-E", "lazy_itable_init=0")),
    Kind("ext4 without its help for renames", ("mkfs.ext4", "-q", "-F"), "loop,noauto_da_alloc"),
    Kind("XFS", ("mkfs.xfs", "-q", "-f")),
)


def why_not() -> str:
    """Why no such disk can be had here, in words; empty where it can."""
    if os.geteuid() != 0:
        return "only root may mount a disk"
    missing = sorted({kind.make[0] for kind in KINDS if shutil.which(kind.make[0]) is None})
    if missing:
        return f"needs {' and '.join(missing)}: sudo apt install e2fsprogs xfsprogs"
    done = subprocess.run(["losetup", "--find"], capture_output=True, check=False)
    return "" if done.returncode == 0 else "no loop device can be had"


class Disk:
    """One disk with a file system, mounted at `path`."""

    def __init__(self, kind: Kind, place: Path) -> None:
        self._kind, self._image, self.path = kind, place / "disk.img", place / "disk"

    def made(self) -> None:
        """An empty file system, mounted."""
        with self._image.open("wb") as image:
            image.truncate(_MEGABYTES * 2**20)
        subprocess.run([*self._kind.make, str(self._image)], check=True, capture_output=True)
        self.path.mkdir(exist_ok=True)
        self._mount()

    def synced(self) -> None:
        """Everything is on this disk now; others are left alone."""
        subprocess.run(["sync", "--file-system", str(self.path)], check=True)

    def cut(self) -> None:
        """The power goes. Called by whoever is at work, in the middle of it."""
        descriptor = os.open(self.path, os.O_RDONLY)
        fcntl.ioctl(descriptor, SHUT_DOWN, LOSE_THE_LOG)
        os.close(descriptor)

    def back(self) -> None:
        """The power comes back: the file system mends itself as it is mounted."""
        self.gone()
        self._mount()

    def gone(self) -> None:
        """Unmounted."""
        subprocess.run(["umount", str(self.path)], check=True, capture_output=True)

    def _mount(self) -> None:
        command = ["mount", "-o", self._kind.options, str(self._image), str(self.path)]
        subprocess.run(command, check=True, capture_output=True)


@contextmanager
def disk(kind: Kind, place: Path) -> Iterator[Disk]:
    """A disk of that kind, until the body ends."""
    made = Disk(kind, place)
    made.made()
    try:
        yield made
    finally:
        made.gone()
