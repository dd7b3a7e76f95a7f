"""What the screen writes of its voice into `screen/` of the state folder.

screen/voice.json      how the voice is, for `kiosk status`
screen/restart-voice   touched when the speech server should be started anew; a unit of systemd watches it
"""

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from kiosk.content.generations.screen_notes import in_short, read_note, remove_note, touch_note, write_note

VOICE = "voice.json"
RESTART = "restart-voice"
STATES = ("ready", "away")


@dataclass(frozen=True, slots=True)
class VoiceNote:
    """How the voice is: "ready" or "away", why it is away, and since when (aware)."""

    state: str
    why: str
    since: datetime


def voice_note(folder: Path) -> VoiceNote | None:
    """What the screen last wrote of its voice; None when that is nothing, or odd."""
    return read_note(folder, VOICE, _meant, None)


def write_voice_note(folder: Path, state: str, why: str, since: datetime) -> None:
    """Replace what is known of the voice, `since` when (aware); a state that is none of STATES leaves no note.

    Raises:
        ContentUnreadable: the disk refused; what was written before stands.
    """
    if state in STATES:
        write_note(folder, VOICE, {"state": state, "why": in_short(why), "since": since.astimezone(UTC).isoformat()})
    else:
        remove_note(folder, VOICE)


def ask_for_restart(folder: Path) -> None:
    """Let the speech server be started anew.

    Raises:
        ContentUnreadable: the disk refused.
    """
    touch_note(folder, RESTART)


def _meant(plain: Any) -> VoiceNote | None:
    note = VoiceNote(str(plain["state"]), in_short(str(plain["why"])), datetime.fromisoformat(plain["since"]))
    return note if note.state in STATES and note.since.tzinfo and 1 < note.since.year < 9999 else None
