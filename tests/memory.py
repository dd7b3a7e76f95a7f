"""Temporary folders lie in memory where it has room: a run makes thousands of small files and has many fsynced."""

import os
import shutil
import tempfile
from pathlib import Path

MEMORY = Path("/dev/shm")
ROOM = 2 * 2**30
"""Bytes; most of it stays free."""


def pytest_configure() -> None:
    """Say so to this process and to all that it starts, unless somebody chose a place."""
    if "TMPDIR" not in os.environ and has_room(MEMORY):
        os.environ["TMPDIR"] = str(MEMORY)
        tempfile.tempdir = None


def has_room(folder: Path) -> bool:
    """Whether ROOM is free in a folder of memory, and behind it."""
    if not os.access(folder, os.W_OK | os.X_OK) or shutil.disk_usage(folder).free < ROOM:
        return False
    lines = Path("/proc/meminfo").read_text(encoding="ascii").splitlines()
    return any(int(line.split()[1]) * 1024 > 2 * ROOM for line in lines if line.startswith("MemAvailable:"))
