"""What is to be said of the screen's content: what is shown, how the nights went, and how bad that is."""

import os
import shlex
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import IntEnum
from pathlib import Path

from kiosk.content import generations, trial
from kiosk.content.generations import screen_notes
from kiosk.content.pointer import Generation, State, load_either
from kiosk.content.reader import read
from kiosk.delivery.sync.history import Run, history
from kiosk.domain.errors import ContentError
from kiosk.domain.sentences import Sentence, say
from kiosk.domain.walltime import local

OLD = timedelta(hours=26)
"""Without success for so long, somebody should look."""
TOO_OLD = timedelta(hours=72)
"""Without success for so long, somebody must."""
SKEW = timedelta(hours=1)
"""A success or a signature that lies so far ahead shows that the clock is wrong."""
ALARMING = ("StoreBroken", "StoreExpired", "NotAgreed")
"""Failures that time does not heal, or that somebody wants."""


class Level(IntEnum):
    """How bad it is; also the exit code of `kiosk status`, as monitoring has it."""

    OK = 0
    WARNING = 1
    ALARM = 2


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that somebody should know, and what to do."""

    level: Level
    sentence: Sentence


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
class Status:
    """All of it. `bad` has hashes with their reasons, `damaged` the numbers of generations whose files are gone or
    changed, `strange` what in the folder belongs to another user than the folder."""

    shown: Shown | None
    problem: str
    pinned: int | None
    bad: Mapping[str, str]
    refused: Mapping[int, str]
    damaged: tuple[int, ...]
    last: Run | None
    success: Run | None
    strange: tuple[Path, ...] = ()

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
    )


def findings(found: Status, now: datetime) -> list[Finding]:
    """What somebody should know of it at `now` (aware), the worst first; nothing when all is well."""
    each = (*_of_content(found, now), *_of_nights(found, now))
    return sorted(each, key=lambda finding: finding.level, reverse=True)


def level(found: list[Finding]) -> Level:
    """The worst of them."""
    return max((finding.level for finding in found), default=Level.OK)


def _of_content(found: Status, now: datetime) -> Iterator[Finding]:
    if found.shown is None:
        yield Finding(Level.ALARM, say("There is nothing to show. Run `kiosk sync --now`, and see what it says."))
    elif found.shown.valid_until <= now:
        moment = _said(found.shown.valid_until)
        sentence = say("What is shown was valid until {moment}. See why nothing newer has come.", moment=moment)
        yield Finding(Level.WARNING, sentence)
    for number, reason in found.refused.items():
        sentence = say("The screen gave up generation {number} ({reason}).", number=str(number), reason=reason)
        yield Finding(Level.WARNING, sentence)
    for number in found.damaged:
        sentence = say(
            "Generation {number} is damaged and will not be shown. Run `kiosk sync --now`, and look at the disk.",
            number=str(number),
        )
        yield Finding(Level.WARNING, sentence)
    if found.strange:
        sentence = say(
            "Some of the state folder belongs to another user than the folder, and keeps a sync from its work."
            " Type: {line}",
            line=shlex.join(
                ["sudo", "chown", "-R", f"--reference={found.strange[0].parent}", *map(str, found.strange)]
            ),
        )
        yield Finding(Level.WARNING, sentence)
    if found.success and found.success.sha256 in found.bad:
        yield Finding(Level.WARNING, say("What was last published could not be shown. Build it again and publish it."))
    if found.pinned is not None:
        sentence = say("Generation {number} stays until `kiosk content unpin`.", number=str(found.pinned))
        yield Finding(Level.OK, sentence)


def _of_nights(found: Status, now: datetime) -> Iterator[Finding]:
    if found.success is None:
        yield Finding(Level.WARNING, say("No sync has gone well yet. Run `kiosk sync --now`, and see what it says."))
    elif (age := now - found.success.began) > OLD:
        sentence = say("The last sync that went well was at {moment}.", moment=_said(found.success.began))
        yield Finding(Level.ALARM if age > TOO_OLD else Level.WARNING, sentence)
    elif age < -SKEW:
        yield Finding(Level.WARNING, say("The clock of this computer was put back. Set it right."))
    if found.signed is not None and found.signed - now > SKEW:
        sentence = say(
            "The clock of this computer is behind: the store was signed at {moment}. Set it right.",
            moment=_said(found.signed),
        )
        yield Finding(Level.WARNING, sentence)
    if found.expires is not None and found.expires <= now:
        sentence = say(
            "What the store signed expired at {moment}. Check the clock, and let the publisher run"
            " `kiosk publish refresh`.",
            moment=_said(found.expires),
        )
        yield Finding(Level.ALARM, sentence)
    if found.last and not found.last.well:
        words = Sentence(found.last.sentence.replace("{", "").replace("}", ""), {})
        yield Finding(_level_of(found.last), say("The last sync failed: {words}", words=words))


def _level_of(run: Run) -> Level:
    """A night without network is no news before the day is over; content that was refused is."""
    if run.kind in ALARMING:
        return Level.ALARM
    return Level.WARNING if run.kind.startswith(("Content", "Source")) else Level.OK


def _shown(state: Path, runs: tuple[Run, ...]) -> Shown:
    generation = generations.current(state)
    meta = read(generation.path, generation.sha256).meta
    brought = (run.source for run in reversed(runs) if run.well and run.sha256 == generation.sha256)
    on_trial = trial.on_trial(state, generation)
    return Shown(generation, next(brought, ""), meta.built_at, meta.valid_until, on_trial)


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


def _said(moment: datetime) -> str:
    return f"{local(moment):%Y-%m-%d %H:%M}"
