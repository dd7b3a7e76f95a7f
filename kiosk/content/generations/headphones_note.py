"""What the screen writes of its headphones into `screen/headphones.json` of the state folder, for `kiosk status`."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kiosk.content.generations.screen_notes import in_short, read_note, remove_note, write_note

HEADPHONES = "headphones.json"
STATES = ("none", "out", "in")


@dataclass(frozen=True, slots=True)
class HeadphonesNote:
    """No jack is watched ("none"), or nothing or something is plugged in ("out", "in"); `detail` names the jacks, or
    says why there are none."""

    state: str
    detail: str


def headphones_note(folder: Path) -> HeadphonesNote | None:
    """What the screen last wrote of headphones; None when that is nothing, or odd."""
    return read_note(folder, HEADPHONES, _meant, None)


def write_headphones_note(folder: Path, state: str, detail: str) -> None:
    """Replace what is known of headphones; a state that is none of STATES leaves no note.

    Raises:
        ContentUnreadable: the disk refused; what was written before stands.
    """
    if state in STATES:
        write_note(folder, HEADPHONES, {"state": state, "detail": in_short(detail)})
    else:
        remove_note(folder, HEADPHONES)


def _meant(plain: Any) -> HeadphonesNote | None:
    note = HeadphonesNote(str(plain["state"]), in_short(str(plain["detail"])))
    return note if note.state in STATES else None
