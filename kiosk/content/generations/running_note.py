"""What the screen writes of itself into `screen/running.json` of the state folder: for `kiosk status`, which tells a
dark screen from a dead one by it."""

import os
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from kiosk.content.generations.screen_notes import read_note, write_note

RUNNING = "running.json"
_STARTED = 19
"""Which of the fields behind the name in /proc/…/stat says when the process was started, in ticks since the boot."""


@dataclass(frozen=True, slots=True)
class RunningNote:
    """Whether the process that wrote it still runs, whether its screen slept then, and until when (aware; None: for
    good, as far as is known)."""

    running: bool
    asleep: bool
    until: datetime | None

    @property
    def known_until(self) -> datetime | None:
        """Until when it sleeps or is awake, as far as it still runs."""
        return self.until if self.running else None


def running_note(folder: Path) -> RunningNote | None:
    """What the screen last wrote of itself; None when that is nothing, or odd."""
    return read_note(folder, RUNNING, _meant, None)


def write_running_note(folder: Path, asleep: bool, until: datetime | None) -> None:
    """Replace what is known of the screen, whose process this is.

    Raises:
        ContentUnreadable: the disk refused; what was written before stands.
    """
    said = None if until is None else until.astimezone(UTC).isoformat()
    process = {"process": os.getpid(), "started": _started(os.getpid())}
    write_note(folder, RUNNING, {**process, "asleep": asleep, "until": said})


def _started(process: int) -> int | None:
    """When it was started; None where there is no such process, or no telling. Numbers of processes come again."""
    try:
        stat = Path(f"/proc/{process}/stat").read_text(encoding="utf-8", errors="replace")
        return int(stat.rpartition(")")[2].split()[_STARTED])
    except (OSError, ValueError, IndexError):
        return None


def _meant(plain: Any) -> RunningNote | None:
    until = None if plain["until"] is None else datetime.fromisoformat(plain["until"])
    if until is not None and not (until.tzinfo and 1 < until.year < 9999):
        return None
    process, started = int(plain["process"]), int(plain["started"])
    return RunningNote(_started(process) == started, plain["asleep"] is True, until)
