"""What the state folder tells staff: how the nights went, and what can be gone back to. Read in a worker."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.content.generations import other_version
from kiosk.content.pointer import Generation, load_either
from kiosk.domain.walltime import local

if TYPE_CHECKING:
    from kiosk.delivery.sync.history import Run

NIGHTS = 7
NEW, SAME, FAILED, NONE = "new", "same", "failed", "none"
_OVER_BY = 5
"""The hour by which a night's fetch is over."""


@dataclass(frozen=True, slots=True)
class Night:
    """One day's fetches in a word (NEW, SAME, FAILED or NONE); `kind` is what went wrong, as the history has it."""

    day: date
    outcome: str
    kind: str = ""


@dataclass(frozen=True, slots=True)
class House:
    """`nights` with the latest last; `ran` is when the last fetch began (aware), and `outcome` and `kind` how it went.
    `number` is the generation to show, `before` when the one before it came, None where there is none; `pinned`: people
    chose it, and `newer`: newer content waits beside it."""

    nights: tuple[Night, ...] = ()
    ran: datetime | None = None
    outcome: str = NONE
    kind: str = ""
    number: int = 0
    before: datetime | None = None
    pinned: bool = False
    newer: bool = False


def read_house(state: Path, now: datetime) -> House:
    """What there is at the moment `now`; of what is missing or odd, nothing."""
    from kiosk.delivery.sync.history import history  # here, in a worker: it takes a while

    runs, known = history(state).runs, load_either(state)
    last = runs[-1] if runs else None
    house = House(nights(runs, now), last.began if last else None, _outcome(last), last.kind if last else "")
    if known is None:
        return house
    shown, readable = known.current, [each for each in known.generations if other_version(each) is None]
    if readable and shown not in readable:  # another version of the program chose it
        shown = readable[0]
    older = _older(shown, readable, known.bad)
    return replace(
        house,
        number=shown.number,
        before=older.installed_at if older else None,
        pinned=known.pinned is not None,
        newer=any(each.number > shown.number for each in readable),
    )


def nights(runs: "Sequence[Run]", now: datetime) -> tuple[Night, ...]:
    """The last seven, today's once it is over or something ran; what brought something counts before all else of a day,
    then the last that went well, then the last."""
    wall = local(now)
    today = wall.date()
    if wall.hour < _OVER_BY and not any(local(run.began).date() == today for run in runs):
        today -= timedelta(days=1)
    days = [today - timedelta(days=back) for back in reversed(range(NIGHTS))]
    return tuple(_night(day, [run for run in runs if local(run.began).date() == day]) for day in days)


def _night(day: date, runs: "Sequence[Run]") -> Night:
    for wanted in (NEW, SAME, FAILED):
        found = next((run for run in reversed(runs) if _outcome(run) == wanted), None)
        if found is not None:
            return Night(day, wanted, found.kind)
    return Night(day, NONE)


def _outcome(run: "Run | None") -> str:
    if run is None:
        return NONE
    return {"updated": NEW, "unchanged": SAME}.get(run.outcome, FAILED)


def _older(shown: Generation, known: Iterable[Generation], bad: Iterable[str]) -> Generation | None:
    return next((each for each in known if each.number < shown.number and each.sha256 not in set(bad)), None)
