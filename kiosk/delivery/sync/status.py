"""What is to be said of a screen: what it shows, whether it runs, how the nights went, and how its voice is."""

import os
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from kiosk.content import generations, trial
from kiosk.content.generations import screen_notes
from kiosk.content.generations.headphones_note import HeadphonesNote, headphones_note
from kiosk.content.generations.running_note import RunningNote, running_note
from kiosk.content.generations.voice_note import VoiceNote, voice_note
from kiosk.content.pointer import Generation, State, load_either
from kiosk.content.reader import read
from kiosk.delivery.sync.history import Run, history
from kiosk.domain.errors import ContentError


@dataclass(frozen=True, slots=True)
class Shown:
    """The generation that the screen shows, or will at its next start: `source` is where it came from, empty when it
    was installed by hand; `built_at` and `valid_until` are the content's own."""

    generation: Generation
    source: str
    built_at: datetime
    valid_until: datetime
    on_trial: bool


@dataclass(frozen=True, slots=True)
class OtherVersion:
    """The generation of that number is of schema `version`, which another version of the program reads."""

    number: int
    version: int


@dataclass(frozen=True, slots=True)
class Status:
    """All of it. `bad` has hashes with their reasons, `damaged` the numbers of generations whose files are gone or
    changed, `strange` what in the folder belongs to another user than the folder, `voice` how the screen's voice is
    and `headphones` whether any are plugged in, if it has such, `newest` the number of the newest generation that is
    whole, `screen` whether the screen runs and sleeps, if one ever ran, `other` the newest generation where it is newer
    than what is shown and this program cannot read it."""

    shown: Shown | None
    problem: str
    pinned: int | None
    bad: Mapping[str, str]
    refused: Mapping[int, str]
    damaged: tuple[int, ...]
    last: Run | None
    success: Run | None
    strange: tuple[Path, ...] = ()
    voice: VoiceNote | None = None
    headphones: HeadphonesNote | None = None
    newest: int | None = None
    screen: RunningNote | None = None
    other: OtherVersion | None = None

    @property
    def expires(self) -> datetime | None:
        """Until when what was last seen of the store is signed."""
        return next((run.expires for run in (self.last, self.success) if run and run.expires), None)

    @property
    def signed(self) -> datetime | None:
        """When what was last seen of the store was signed."""
        return next((run.signed for run in (self.last, self.success) if run and run.signed), None)


def status(state: Path) -> Status:
    """What the state folder tells. Nothing is changed, and nothing in it is trusted."""
    known = load_either(state)
    past, shown, problem = history(state), None, ""
    try:
        shown = _shown(state, past.runs)
    except ContentError as error:
        problem = str(error)
    here = generations.listed(state)
    return Status(
        shown=shown,
        problem=problem,
        pinned=known.pinned if known else None,
        bad=dict(known.bad) if known else {},
        refused=_refused(state, known),
        damaged=tuple(each.number for each in generations.damaged(state)),
        last=past.runs[-1] if past.runs else None,
        success=past.success,
        strange=_strange(state),
        voice=voice_note(state),
        headphones=headphones_note(state),
        newest=here[0].number if here else None,
        screen=running_note(state),
        other=_other(here, shown),
    )


def _shown(state: Path, runs: tuple[Run, ...]) -> Shown:
    generation = generations.current(state)
    meta = read(generation.path, generation.sha256).meta
    brought = (run.source for run in reversed(runs) if run.well and run.sha256 == generation.sha256)
    on_trial = trial.on_trial(state, generation)
    return Shown(generation, next(brought, ""), meta.built_at, meta.valid_until, on_trial)


def _other(here: tuple[Generation, ...], shown: Shown | None) -> OtherVersion | None:
    newer = here if shown is None else [each for each in here if each.number > shown.generation.number]
    found = ((each.number, generations.other_version(each)) for each in newer)
    return next((OtherVersion(number, version) for number, version in found if version is not None), None)


def _strange(state: Path) -> tuple[Path, ...]:
    """What a sync writes there and somebody else owns, as after a command that was typed as root."""
    with suppress(OSError):
        owner = state.stat().st_uid
        names = sorted(name for name in os.listdir(state) if name != screen_notes.SCREEN)
        return tuple(state / name for name in names if (state / name).lstat().st_uid != owner)
    return ()


def _refused(state: Path, known: State | None) -> Mapping[int, str]:
    """What the screen refused and is still installed; the next installation takes it over into the bad ones."""
    installed = known.generations if known else ()
    refusals = generations.refusals(state)
    return {
        each.number: refusal.reason
        for each in installed
        for refusal in refusals
        if refusal.concerns(each) and each.sha256 not in (known.bad if known else {})
    }
