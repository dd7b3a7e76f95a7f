"""What the owner of the state folder does before and after every change: lock, look at what is really there, write the
one new state, and only then remove what it does not keep."""

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from kiosk.content.generations import screen_notes
from kiosk.content.generations.other_version import other_version
from kiosk.content.generations.retention import prune, within_bounds
from kiosk.content.generations.selection import among, candidates, keepable
from kiosk.content.generations.signed_metadata import highest_proof, prune_proofs
from kiosk.content.pointer import (
    GENERATIONS,
    MOST_BAD,
    Generation,
    Mark,
    State,
    found_generations,
    last_written,
    load,
    newest_first,
    store,
)
from kiosk.content.program import PROGRAM
from kiosk.content.refusals import missing, unwritable


@contextmanager
def alone(folder: Path) -> Iterator[None]:
    """Wait until nobody else changes the state folder; the lock goes with the process that holds it.

    Raises:
        ContentMissing: there is no such folder.
        ContentUnreadable: the disk refused, here or in the body.
    """
    try:
        descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX)
            yield
        finally:
            os.close(descriptor)
    except FileNotFoundError as error:
        raise missing(folder / GENERATIONS) from error
    except OSError as error:
        raise unwritable(error) from error


def settled(folder: Path) -> State | None:
    """The state as it is now, written down; None when nothing was ever installed. Raises OSError as `taken`."""
    known = taken(folder)
    return None if known is None else commit(folder, known)


def taken(folder: Path, also_bad: tuple[Generation, str] | None = None) -> State | None:
    """What the state is now: only what is whole, what the screen wrote taken over, and nothing that is bad.

    None when nothing was ever installed. When everything is bad or broken, the current one stays the one it was.
    `also_bad` is a generation that people mark, with their reason.

    Raises:
        OSError: the folder of generations or the state cannot be read.
    """
    known = last_written(folder)
    kept = [found for each in candidates(folder) if (found := keepable(each, otherwise=each))]
    bad, marks = (dict(known.bad), dict(known.marks)) if known else ({}, {})
    for generation, reason in _refused(folder, kept):
        bad[generation.sha256], marks[generation.sha256] = reason, Mark(generation.number, PROGRAM)
    if also_bad:
        marked, reason = also_bad
        bad[marked.sha256], marks[marked.sha256] = reason, Mark(marked.number)
    good = [each for each in kept if not among(each, bad)]
    current = good[0] if good else known.current if known else None
    if current is None:
        return None
    tried = screen_notes.trial(folder)
    confirmed = next((each.number for each in kept if tried.has_confirmed(each)), known.confirmed if known else None)
    return State(
        highest=highest(folder, known),
        current=current,
        previous=newest_first(each for each in good if each.path != current.path),
        pinned=current.number if known and known.pinned is not None else None,
        bad=bad,
        confirmed=confirmed,
        marks=marks,
        forgiven=known.forgiven if known else (),
    )


def showing(known: State, chosen: Generation) -> State:
    """The state with another of its generations as the current one."""
    others = tuple(each for each in known.generations if each.path != chosen.path)
    return replace(known, current=chosen, previous=others)


def highest(folder: Path, known: State | None) -> int:
    """The highest number ever given, as far as anything still tells."""
    named = [generation.number for generation in found_generations(folder)]
    return max([known.highest if known else 0, highest_proof(folder), *named])


def commit(folder: Path, state: State) -> State:
    """Write the state down, then remove the generations that it does not keep; returns what was written.

    What even the state before did not keep goes first: the disk may be full of it.

    Raises:
        OSError: the disk refused.
    """
    bad = dict(list(state.bad.items())[-MOST_BAD:])
    marks = {digits: mark for digits, mark in state.marks.items() if digits in bad}
    state = replace(state, previous=within_bounds(state), bad=bad, marks=marks)
    if (before := load(folder)) is not None:
        prune(folder, {*state.generations, *before.generations})
    store(folder, state)
    prune(folder, set(state.generations))
    prune_proofs(folder, {generation.number for generation in state.generations})
    return state


def _refused(folder: Path, kept: list[Generation]) -> list[tuple[Generation, str]]:
    """What the screen refused, as long as that leaves something to show: its word counts for installed ones only."""
    reasons = [
        (each, refusal.reason) for refusal in screen_notes.refusals(folder) for each in kept if refusal.concerns(each)
    ]
    hashes = {each.sha256 for each, _reason in reasons}
    return reasons if any(each.sha256 not in hashes and other_version(each) is None for each in kept) else []
