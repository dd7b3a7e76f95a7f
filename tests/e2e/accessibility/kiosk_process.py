"""The kiosk in a process of its own on the tests' buses, and a reader who listens to it."""

import os
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.e2e.accessibility.reader import Reader

ROOT = Path(__file__).resolve().parents[3]
AT = "2026-11-27 10:42"


@dataclass(frozen=True, slots=True)
class Desk:
    """Where a program with a window finds the buses and a display, by its environment."""

    environment: Mapping[str, str]

    def start(self, command: list[str], **settings: str) -> "subprocess.Popen[str]":
        """A program there; it reads and writes lines."""
        calm = {
            "QT_QPA_PLATFORM": "xcb",
            "QT_QUICK_BACKEND": "software",
            "QT_LOGGING_RULES": "qt.accessibility.atspi=false",
        }
        return subprocess.Popen(
            [sys.executable, *command],
            env=os.environ | dict(self.environment) | calm | settings,
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )


@contextmanager
def listening(desk: Desk, content: Path, **settings: str) -> Iterator[Reader]:
    """A reader, and then the kiosk as it is started on its panel; `settings` as in its environment."""
    reader = Reader(desk.environment)
    command = ["main.py", "run", "--content", str(content), "--at", AT]
    process = desk.start(command, **{"KIOSK_REDUCED_MOTION": "true"} | settings)
    try:
        yield reader
    finally:
        reader.close()
        process.terminate()
        said, _ = process.communicate(timeout=30)
        assert process.returncode == 0, said
        assert '"level": "error"' not in said, said
