"""What the screen writes into `screen/` of the state folder, the only folder there that its user may write.

screen/trial.json      the starts with a generation that is on trial, and the last one that ran in good health
screen/refused.json    the generations that the screen would not show, or died with
screen/voice.json      how the voice is (`voice_note`)
screen/headphones.json whether headphones are watched and plugged in (`headphones_note`)
screen/running.json    which process it is, and whether it sleeps (`running_note`)
screen/tries.json …    what the staff panel keeps and asks for (`staff_notes`)

Whoever looks after the generations reads them as a stranger's: an odd file says nothing. Nor does it change them; a
refusal that people took back is named in the state.
"""

import json
import math
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from secrets import token_hex
from typing import Any, TypeVar

from kiosk.content.files import make_folder, read_small, replace_whole, sync_folder
from kiosk.content.pointer import REASON_CHARACTERS, Generation, load_either
from kiosk.content.program import PROGRAM
from kiosk.content.refusals import unwritable
from kiosk.domain.errors import ContentError

SCREEN = "screen"
TRIAL = "trial.json"
REFUSED = "refused.json"

MOST_REFUSED = 20
_MOST_STARTS = 10
_MOST_BYTES = 50_000
_BOOT_ID = Path("/proc/sys/kernel/random/boot_id")

Item = TypeVar("Item")


@dataclass(frozen=True, slots=True)
class Moment:
    """When something happened: `seconds` count from the start of the machine, which `boot` names. No wall clock: that
    may be set at any time."""

    boot: str
    seconds: float


@dataclass(frozen=True, slots=True)
class Named:
    """A generation as the screen names it: number and whole hash."""

    number: int
    sha256: str

    def means(self, generation: "Generation | Named") -> bool:
        """Whether it is that generation, of which perhaps only the start of the hash is known."""
        return self.number == generation.number and self.sha256.startswith(generation.sha256)


@dataclass(frozen=True, slots=True)
class Trial:
    """The generation that the screen last began with on trial, its unconfirmed starts (the earliest first), and the
    generation last confirmed."""

    tried: Named | None = None
    starts: tuple[Moment, ...] = ()
    confirmed: Named | None = None

    def starts_with(self, generation: Generation | Named) -> tuple[Moment, ...]:
        """The unconfirmed starts with that generation."""
        return self.starts if self.tried is not None and self.tried.means(generation) else ()

    def has_confirmed(self, generation: Generation) -> bool:
        """Whether that generation ran in good health."""
        return self.confirmed is not None and self.confirmed.means(generation)


@dataclass(frozen=True, slots=True)
class Refusal:
    """A generation that the screen does not show, and why.

    `id` names this one refusal, for whoever takes it back; `program` is the one that could not show it.
    """

    generation: Named
    reason: str
    id: str = ""
    program: str = ""

    def concerns(self, generation: Generation) -> bool:
        """Whether it holds these bytes, under whatever number."""
        return self.generation.sha256.startswith(generation.sha256)


def this_moment() -> Moment:
    """Now."""
    try:
        boot = _BOOT_ID.read_text(encoding="ascii").strip()
    except (OSError, ValueError):
        boot = ""
    return Moment(boot, time.clock_gettime(time.CLOCK_BOOTTIME))


def trial(folder: Path) -> Trial:
    """What the screen wrote of its starts; nothing when that is missing or odd, or of another program."""
    return read_note(folder, TRIAL, _trial, Trial())


def refusals(folder: Path) -> tuple[Refusal, ...]:
    """What the screen wrote of generations it does not show, as far as it holds: by this very program, and not forgiven
    by people. Nothing when that is missing or odd."""
    nothing: tuple[Refusal, ...] = ()
    written = read_note(folder, REFUSED, _refusals, nothing)
    known = load_either(folder) if written else None
    forgiven = known.forgiven if known else ()
    return tuple(each for each in written if each.program == PROGRAM and each.id not in forgiven)


def write_trial(folder: Path, trial: Trial) -> None:
    """Replace what is known of the starts, lastingly.

    Raises:
        ContentUnreadable: the disk refused; what was written before stands.
    """
    starts = [{"boot": start.boot, "seconds": start.seconds} for start in trial.starts[-_MOST_STARTS:]]
    said = {"tried": _plain(trial.tried), "starts": starts, "confirmed": _plain(trial.confirmed), "program": PROGRAM}
    write_note(folder, TRIAL, said)


def confirm(folder: Path, generation: Generation) -> None:
    """End the trial of `generation`: it has run for a minute in good health.

    Raises:
        ContentUnreadable: the disk refused; the trial goes on.
    """
    if not trial(folder).has_confirmed(generation):
        write_trial(folder, Trial(confirmed=Named(generation.number, generation.sha256)))


def refuse(folder: Path, generation: Generation, reason: str) -> None:
    """Write down that the screen does not show `generation`; others do not come to choose it again.

    Raises:
        ContentUnreadable: the disk refused; what was written before stands.
    """
    named = Named(generation.number, generation.sha256)
    before = [refusal for refusal in refusals(folder) if refusal.generation != named]
    kept = [*before, Refusal(named, reason, token_hex(8), PROGRAM)][-MOST_REFUSED:]
    write_note(folder, REFUSED, [_refusal_plain(each) for each in kept])


def in_short(reason: str) -> str:
    """The reason as one line of what can be printed."""
    return "".join(sign if sign.isprintable() else " " for sign in reason[:REASON_CHARACTERS])


def read_note(folder: Path, name: str, meaning: Callable[[Any], Item], otherwise: Item) -> Item:
    """What a note of the screen means; `otherwise` when it is missing or odd."""
    with suppress(ContentError, OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return meaning(json.loads(read_small(folder / SCREEN / name, _MOST_BYTES)))
    return otherwise


def write_note(folder: Path, name: str, value: object) -> None:
    """Replace a note of the screen, lastingly.

    Raises:
        ContentUnreadable: the disk refused; what was written before stands.
    """
    try:
        make_folder(folder / SCREEN)
        replace_whole(folder / SCREEN / name, json.dumps(value).encode())
        sync_folder(folder / SCREEN)
    except OSError as error:
        raise unwritable(error) from error


def touch_note(folder: Path, name: str) -> None:
    """Have a file of that name change, for a unit of systemd that watches it.

    Raises:
        ContentUnreadable: the disk refused.
    """
    try:
        make_folder(folder / SCREEN)
        try:
            (folder / SCREEN / name).touch(0o644)
        except PermissionError:  # somebody else made it: the folder is ours, and so is the next one
            (folder / SCREEN / name).unlink()
            (folder / SCREEN / name).touch(0o644)
    except OSError as error:
        raise unwritable(error) from error


def remove_note(folder: Path, name: str) -> None:
    """Leave no such note of the screen.

    Raises:
        ContentUnreadable: the disk refused.
    """
    try:
        (folder / SCREEN / name).unlink(missing_ok=True)
    except OSError as error:
        raise unwritable(error) from error


def _trial(plain: Any) -> Trial:
    if plain.get("program") != PROGRAM:
        return Trial()
    starts = tuple(moment_of(start) for start in _list(plain["starts"]))
    return Trial(_named_or_none(plain["tried"]), starts, _named_or_none(plain["confirmed"]))


def _refusals(plain: Any) -> tuple[Refusal, ...]:
    return tuple(
        Refusal(
            _named(each),
            in_short(str(each["reason"])),
            in_short(str(each.get("id", ""))),
            in_short(str(each.get("program", ""))),
        )
        for each in _list(plain)[-MOST_REFUSED:]
    )


def _refusal_plain(refusal: Refusal) -> dict[str, object]:
    said = {"reason": in_short(refusal.reason), "id": refusal.id, "program": refusal.program}
    return _named_plain(refusal.generation) | said


def moment_of(plain: Any) -> Moment:
    """The moment that a note tells. Raises ValueError, KeyError or TypeError where it is none."""
    seconds = float(plain["seconds"])
    if not math.isfinite(seconds):
        raise ValueError(f"{seconds} is no moment")
    return Moment(str(plain["boot"]), seconds)


def _named(plain: Any) -> Named:
    number, digits = int(plain["number"]), str(plain["sha256"])
    if len(digits) != 64:
        raise ValueError(f"{digits} is no SHA-256")
    return Named(number, digits)


def _named_or_none(plain: Any) -> Named | None:
    return None if plain is None else _named(plain)


def _plain(named: Named | None) -> dict[str, object] | None:
    return None if named is None else _named_plain(named)


def _named_plain(named: Named) -> dict[str, object]:
    return {"number": named.number, "sha256": named.sha256}


def _list(plain: Any) -> list[Any]:
    if not isinstance(plain, list):
        raise TypeError(f"a list was expected, not {type(plain).__name__}")
    return plain
