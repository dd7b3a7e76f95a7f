"""What somebody should know of a screen's screen, content, nights and voice: what is fine, a warning, or an alarm."""

import shlex
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import IntEnum

from kiosk.content.files import SHORT_HASH
from kiosk.content.schema import SCHEMA_VERSION
from kiosk.delivery.sync.history import Run
from kiosk.delivery.sync.status import OtherVersion, Status
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


def findings(found: Status, now: datetime) -> list[Finding]:
    """What somebody should know of it at `now` (aware), the worst first; nothing when all is well."""
    each = (*_of_screen(found), *_of_content(found, now), *_of_nights(found, now), *_of_voice(found))
    return sorted(each, key=lambda finding: finding.level, reverse=True)


def level(found: list[Finding]) -> Level:
    """The worst of them."""
    return max((finding.level for finding in found), default=Level.OK)


def _of_screen(found: Status) -> Iterator[Finding]:
    if found.screen is not None and not found.screen.running:
        yield Finding(Level.ALARM, say("The screen is not running. Start it, and see in its log why it ended."))


def _of_content(found: Status, now: datetime) -> Iterator[Finding]:
    if found.shown is None:
        yield Finding(Level.ALARM, _nothing(found.other))
    elif found.shown.valid_until <= now:
        moment = _said(found.shown.valid_until)
        sentence = say("What is shown was valid until {moment}. See why nothing newer has come.", moment=moment)
        yield Finding(Level.WARNING, sentence)
    if found.shown and found.other:
        yield Finding(Level.WARNING, _other(found.other, found.shown.generation.number))
    for number, reason in found.refused.items():
        sentence = say(
            "The screen gave up generation {number} ({reason})."
            " If it is right, take that back: `kiosk content forgive {number}`",
            number=str(number),
            reason=reason,
        )
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
        sentence = say(
            "What was last published could not be shown. Build it again and publish it; if it is right,"
            " take that back: `kiosk content forgive {digits}`",
            digits=found.success.sha256[:SHORT_HASH],
        )
        yield Finding(Level.WARNING, sentence)
    if found.pinned is not None:
        yield Finding(Level.OK, _pinned(found.pinned, found.newest))


def _nothing(other: OtherVersion | None) -> Sentence:
    if other is None:
        return say("There is nothing to show. Run `kiosk sync --now`, and see what it says.")
    found, known = str(other.version), str(SCHEMA_VERSION)
    if other.version > SCHEMA_VERSION:
        return say(
            "There is nothing to show: what is here is made for a later version of the kiosk (schema {found}, this one"
            " reads {known}). Upgrade the kiosk, or run `kiosk sync --now`, and see what it says.",
            found=found,
            known=known,
        )
    return say(
        "There is nothing to show: what is here is made for an earlier version of the kiosk (schema {found}, this one"
        " reads {known}). Run `kiosk sync --now`, and see what it says.",
        found=found,
        known=known,
    )


def _other(other: OtherVersion, shown: int) -> Sentence:
    generation = str(other.number)
    found, known = str(other.version), str(SCHEMA_VERSION)
    if other.version > SCHEMA_VERSION:
        return say(
            "Generation {number} is made for a later version of the kiosk (schema {found}, this one reads {known});"
            " generation {shown} is shown. Upgrade the kiosk, or run `kiosk sync --now`.",
            number=generation,
            found=found,
            known=known,
            shown=str(shown),
        )
    return say(
        "Generation {number} is made for an earlier version of the kiosk (schema {found}, this one reads {known});"
        " generation {shown} is shown. Run `kiosk sync --now`, and see what it says.",
        number=generation,
        found=found,
        known=known,
        shown=str(shown),
    )


def _pinned(number: int, newest: int | None) -> Sentence:
    if newest is None or newest <= number:
        return say("Generation {number} stays until `kiosk content unpin`.", number=str(number))
    return say(
        "Generation {number} stays, and generation {newest} waits, until `kiosk content unpin`.",
        number=str(number),
        newest=str(newest),
    )


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


def _of_voice(found: Status) -> Iterator[Finding]:
    if found.voice is not None and found.voice.state == "away":
        sentence = say(
            "The voice has not answered since {moment}: {reason} If it stays so, see the sound card and type: {line}",
            moment=_said(found.voice.since),
            reason=found.voice.why,
            line="sudo systemctl restart heidi-kiosk-voice",
        )
        yield Finding(Level.WARNING, sentence)


def _level_of(run: Run) -> Level:
    """A night without network is no news before the day is over; content that was refused is."""
    if run.kind in ALARMING:
        return Level.ALARM
    return Level.WARNING if run.kind.startswith(("Content", "Source", "Settings")) else Level.OK


def _said(moment: datetime) -> str:
    return f"{local(moment):%Y-%m-%d %H:%M}"
