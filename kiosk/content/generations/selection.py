"""Which generation to show, and which to fall back to: read by anyone, without a lock, at any moment."""

from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from kiosk.content.files import SHORT_HASH, check_promise, digest
from kiosk.content.generations import screen_notes
from kiosk.content.generations.other_version import other_version
from kiosk.content.pointer import (
    GENERATIONS,
    PREVIOUS_STATE,
    Generation,
    State,
    found_generations,
    load,
    newest_first,
)
from kiosk.content.refusals import corrupt, missing, unreadable
from kiosk.domain.errors import ContentError


def current(state: Path) -> Generation:
    """The generation to show: the current one, else one before, else any that is whole by its hash.

    What is marked bad is never shown; what only the screen refused, when nothing else is whole; what another version
    of the program can read, last of all.

    Raises:
        ContentError: there is none, none is whole, or the disk refused.
    """
    refused: OSError | None = None
    try:
        listed = candidates(state)
    except OSError as error:
        raise unreadable(error) from error
    for generation in listed:
        try:
            if (found := whole(generation)) is not None:
                return found
        except OSError as error:
            refused = error
    if refused is not None:
        raise unreadable(refused) from refused
    raise corrupt(f"none of {len(listed)} generations is whole") if listed else missing(state / GENERATIONS)


def listed(state: Path) -> tuple[Generation, ...]:
    """Every generation that is whole and may be shown, newest first. What the disk keeps us from reading is left out.

    Raises:
        ContentUnreadable: the disk refused.
    """
    try:
        found = candidates(state)
    except OSError as error:
        raise unreadable(error) from error
    proven = (keepable(generation, otherwise=None) for generation in found)
    return newest_first(each for each in proven if each)


def damaged(state: Path) -> tuple[Generation, ...]:
    """Every generation whose file is gone or holds other bytes than it should, newest first. Of what the disk keeps us
    from reading nothing is said."""
    found = []
    with suppress(OSError):
        for generation in candidates(state):
            with suppress(OSError):
                if whole(generation) is None:
                    found.append(generation)
    return newest_first(found)


def fallback(state: Path, generation: Generation) -> Generation | None:
    """The best whole generation to show instead of `generation`, which the screen can read and has not refused."""
    refusals = screen_notes.refusals(state)
    for other in candidates(state):
        hopeless = other_version(other) is not None or any(refusal.concerns(other) for refusal in refusals)
        if other.sha256 != generation.sha256 and not hopeless:
            found = keepable(other, otherwise=None)
            if found is not None and found.sha256 != generation.sha256:
                return found
    return None


def candidates(state: Path) -> list[Generation]:
    """Every generation that may be shown, the best first, each once; what the screen refused comes late, and what
    another version of the program can read comes last.

    Raises:
        OSError: the folder of generations cannot be read.
    """
    first = load(state)
    known, found = first or load(state, PREVIOUS_STATE), found_generations(state)
    bad = known.bad if known else {}
    once: dict[Path, Generation] = {}
    for generation in _in_order(first, known, found):
        if not among(generation, bad):
            once.setdefault(generation.path, generation)
    refusals = screen_notes.refusals(state)

    def doubts(generation: Generation) -> tuple[bool, bool]:
        return other_version(generation) is not None, any(refusal.concerns(generation) for refusal in refusals)

    return sorted(once.values(), key=doubts)


def among(generation: Generation, hashes: Iterable[str]) -> bool:
    """Whether its hash, or what is known of it, is one of the whole hashes."""
    return any(digits.startswith(generation.sha256) for digits in hashes)


def whole(generation: Generation) -> Generation | None:
    """The generation with its whole hash; None when its file is gone or holds other bytes.

    Raises:
        OSError: the disk refused, which says nothing about the file.
    """
    try:
        sha256 = digest(generation.path)
        check_promise(sha256, generation.sha256)
    except ContentError:
        return None
    return replace(generation, sha256=sha256)


def keepable(generation: Generation, otherwise: Generation | None) -> Generation | None:
    """The generation if it is whole; `otherwise` if the disk keeps us from knowing."""
    try:
        return whole(generation)
    except OSError:
        return otherwise if otherwise is not None and len(otherwise.sha256) > SHORT_HASH else None


def _in_order(first: State | None, known: State | None, found: list[Generation]) -> Iterator[Generation]:
    """Of the first copy of the state all that it lists. The second copy may have missed the latest installation, which
    then only its file tells; but it knows that people chose another one."""
    if known is None:
        yield from found
        return
    if first is None and known.pinned is None:
        yield from (generation for generation in found if generation.number > known.highest)
    yield known.current
    yield from (other for other in known.previous if other.number < known.current.number)
    yield from (other for other in known.previous if other.number > known.current.number)
    yield from found
