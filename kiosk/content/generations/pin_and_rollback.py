"""What people decide about installed generations: which one is shown, which never again, and which again after all."""

from dataclasses import replace
from pathlib import Path

from kiosk.content.files import SHORT_HASH
from kiosk.content.generations.inventory import alone, commit, settled, showing, taken
from kiosk.content.generations.other_version import other_version
from kiosk.content.generations.screen_notes import MOST_REFUSED, in_short, refusals
from kiosk.content.generations.selection import current
from kiosk.content.pointer import GENERATIONS, Generation, State, last_written, store
from kiosk.content.refusals import missing, no_such_generation
from kiosk.content.refusals import other_version as of_other_version
from kiosk.content.schema import SCHEMA_VERSION


def use(state: Path, number: int) -> Generation:
    """Show the generation of that number from now on, and pin it: what comes later is kept beside it.

    Raises:
        ContentMissing: there is no whole generation of that number, or it is marked bad.
        ContentTooNew, ContentTooOld: another version of the program can read it.
        ContentError: there is nothing at all, or the disk refused.
    """
    with alone(state):
        known = _taken(state)
        chosen = next((each for each in known.generations if each.number == number), None)
        if chosen is None or chosen.sha256 in known.bad:
            raise no_such_generation(f"generation {number} to show")
        if (version := other_version(chosen)) is not None:
            raise of_other_version(version, SCHEMA_VERSION)
        return _pin(state, known, chosen)


def rollback(state: Path) -> Generation:
    """Show the newest generation before the one that is shown, and pin it.

    Raises:
        ContentMissing: there is none before it.
        ContentError: there is nothing at all, or the disk refused.
    """
    with alone(state):
        known, shown = _taken(state), current(state)
        older = next((each for each in _readable(known) if each.number < shown.number), None)
        if older is None:
            raise no_such_generation(f"generation before {shown.number}")
        return _pin(state, known, older)


def unpin(state: Path) -> Generation:
    """Show the newest generation again, and whatever comes after it.

    Raises:
        ContentError: there is nothing at all, or the disk refused.
    """
    with alone(state):
        known = _taken(state)
        newest = next(iter(_readable(known) or known.generations))
        return commit(state, replace(showing(known, newest), pinned=None)).current


def mark_bad(state: Path, generation: Generation, reason: str) -> None:
    """Never show or install the bytes of `generation` again; the next best whole one is shown if it was the current.

    Raises:
        ContentError: there is nothing at all, or the disk refused.
    """
    with alone(state):
        _taken(state)
        known = taken(state, also_bad=(generation, in_short(reason)))
        if known is not None:
            commit(state, known)


def forgive(state: Path, which: str) -> Generation | None:
    """Take back what was held against a generation: `which` is its number, or the start of its hash.

    Returns it if it is still here, and may be shown again; None when it has to come anew.

    Raises:
        ContentMissing: nothing is held against it.
        ContentError: there is nothing at all, or the disk refused.
    """
    with alone(state):
        known = last_written(state) or _taken(state)
        refused = {each.generation.sha256: each for each in refusals(state)}
        numbers = {digits: mark.number for digits, mark in known.marks.items()}
        numbers |= {digits: each.generation.number for digits, each in refused.items()}
        found = {
            digits
            for digits in (*known.bad, *refused)
            if which == str(numbers.get(digits)) or (len(which) >= SHORT_HASH and digits.startswith(which))
        }
        if not found:
            raise no_such_generation(f"mark on a generation {which}")
        forgiven = (*known.forgiven, *(refused[digits].id for digits in sorted(found & refused.keys())))
        bad = {digits: reason for digits, reason in known.bad.items() if digits not in found}
        store(state, replace(known, bad=bad, forgiven=forgiven[-MOST_REFUSED:]))
        now = settled(state)
        return next((each for each in now.generations if each.sha256 in found), None) if now else None


def _readable(known: State) -> tuple[Generation, ...]:
    return tuple(each for each in known.generations if other_version(each) is None)


def _taken(state: Path) -> State:
    known = taken(state)
    if known is None:
        raise missing(state / GENERATIONS)
    return known


def _pin(state: Path, known: State, chosen: Generation) -> Generation:
    return commit(state, replace(showing(known, chosen), pinned=chosen.number)).current
