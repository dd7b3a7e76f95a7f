"""What the screen writes for the staff panel into `screen/` of the state folder.

screen/tries.json    how often the PIN was wrong, and when last
screen/volume.json   how loud the voice begins
screen/sync-now      touched when new content is to be brought now,
screen/rollback      when the content before is to be shown,
screen/unpin         and when the newest is again; a unit of systemd watches each of them
"""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

from kiosk.content.generations.screen_notes import Moment, moment_of, read_note, touch_note, write_note

TRIES, VOLUME = "tries.json", "volume.json"
MOST_WRONG = 1000


class Request(StrEnum):
    """What staff ask of those who may change the content: the name of the file that is touched for it."""

    SYNC = "sync-now"
    ROLLBACK = "rollback"
    UNPIN = "unpin"


@dataclass(frozen=True, slots=True)
class Tries:
    """How often in a row the PIN was `wrong`, and when `last`; None: never."""

    wrong: int = 0
    last: Moment | None = None


def tries(folder: Path) -> Tries:
    """What the screen last wrote of tries; none where that is missing or odd."""
    return read_note(folder, TRIES, _tries, Tries())


def write_tries(folder: Path, tries: Tries) -> None:
    """Replace what is known of tries, lastingly.

    Raises:
        ContentUnreadable: the disk refused; what was written before stands.
    """
    last = tries.last and {"boot": tries.last.boot, "seconds": tries.last.seconds}
    write_note(folder, TRIES, {"wrong": tries.wrong, "last": last})


def standard_volume(folder: Path) -> int:
    """How loud the voice begins, from -100 to 100; 0 where nobody has said."""
    return read_note(folder, VOLUME, lambda plain: max(-100, min(100, int(plain["volume"]))), 0)


def write_standard_volume(folder: Path, volume: int) -> None:
    """Replace how loud the voice begins.

    Raises:
        ContentUnreadable: the disk refused; what was written before stands.
    """
    write_note(folder, VOLUME, {"volume": volume})


def ask(folder: Path, request: Request) -> None:
    """Let those who may do what is asked.

    Raises:
        ContentUnreadable: the disk refused.
    """
    touch_note(folder, request)


def _tries(plain: Any) -> Tries:
    wrong = max(0, min(MOST_WRONG, int(plain["wrong"])))
    return Tries(wrong, None if plain["last"] is None else moment_of(plain["last"]))
