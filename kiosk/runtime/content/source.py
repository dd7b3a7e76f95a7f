"""The installed generations, as the screen sees them from a worker: which one to begin with, and which one instead."""

import logging
import os
from collections.abc import Callable, Iterator
from contextlib import suppress
from functools import partial
from pathlib import Path

from kiosk.content import generations, trial
from kiosk.content.pointer import GENERATIONS, PREVIOUS_STATE, STATE, Generation
from kiosk.content.refusals import hostile
from kiosk.domain.errors import ContentError, ContentMissing, ContentTooNew, ContentTooOld, ContentUnreadable
from kiosk.runtime.content.feed import Load, Loaded

log = logging.getLogger(__name__)

SCREEN = "screen"
NOT_ITS_FAULT = (ContentMissing, ContentUnreadable)
"""What the disk did says nothing about a generation: it is tried again."""
OF_ANOTHER_VERSION = (ContentTooNew, ContentTooOld)
"""What this program is too old or too new for: another one shows it, and finds nothing written against it."""

Mark = tuple[tuple[int, int, int] | None, ...]


class Installed:
    """The state folder `state`; `read` makes what is shown of a generation, and raises ContentError; `check` raises
    whatever a page would raise that shows it.

    Only ever asked in the one worker that loads. A generation that is refused is written down for whoever looks after
    the folder, and not tried again until people forgive it.
    """

    def __init__(self, state: Path, read: Callable[[Generation], Loaded], check: Callable[[Loaded], None]) -> None:
        self._state, self._read, self._check = state, read, check
        self._begun = False
        self._refused: dict[str, bool] = {}
        self._seen: Mark | None = None

    def first(self) -> Loaded:
        """What to show at the start, which is counted: the current generation, else the newest that can be shown.

        Raises:
            ContentError: why not even the last of them can be shown.
        """
        begin = generations.current if self._begun else trial.begin
        problem: ContentError | None = None
        for generation in self._in_turn(begin(self._state)):
            self._begun = True
            try:
                return self._load(generation)
            except ContentError as error:
                problem = problem or error
        raise problem or ContentMissing("There is no generation that can be shown.")

    def other(self, shown: Loaded) -> Load | None:
        """What loads the generation to show now, when `shown` is another. Nearly always a look at a few dates of files.

        Raises:
            ContentError: nothing is whole, or the disk refused.
        """
        mark = self._mark()
        if mark == self._seen:
            return None
        generation = generations.current(self._state)
        self._seen = mark
        alike = shown.generation is not None and shown.generation.sha256 == generation.sha256
        return None if alike or self._is_refused(generation) else partial(self._load, generation, self._check)

    def _load(self, generation: Generation, check: Callable[[Loaded], None] | None = None) -> Loaded:
        try:
            loaded = self._read(generation)
            if check:
                _pass(check, loaded)
            return loaded
        except NOT_ITS_FAULT:
            self._seen = None
            raise
        except ContentError as error:
            self._refused[generation.sha256] = self._written(generation, error)
            raise

    def _written(self, generation: Generation, error: ContentError) -> bool:
        """Write the refusal down for others, where it says something about the generation and the disk lets us."""
        if isinstance(error, OF_ANOTHER_VERSION):
            return False
        try:
            generations.refuse(self._state, generation, str(error))
        except ContentError:
            return False
        return True

    def _is_refused(self, generation: Generation) -> bool:
        """Whether it was refused before, and nobody has taken that back meanwhile."""
        if not self._refused.get(generation.sha256, True):
            return True
        held = generations.refusals(self._state)
        return generation.sha256 in self._refused and any(refusal.concerns(generation) for refusal in held)

    def _in_turn(self, first: Generation) -> Iterator[Generation]:
        yield first
        with suppress(ContentUnreadable):
            for generation in generations.listed(self._state):
                if generation.sha256 not in self._refused and generation.sha256 != first.sha256:
                    yield generation

    def _mark(self) -> Mark:
        return tuple(_stamp(self._state / name) for name in (STATE, PREVIOUS_STATE, GENERATIONS, SCREEN))


def _pass(check: Callable[[Loaded], None], loaded: Loaded) -> None:
    try:
        check(loaded)
    except Exception as error:  # our own bug, which only this content shows: the one before it is shown in peace
        log.exception("fault", extra={"error": repr(error), "path": str(loaded.path)})
        raise hostile(f"a page cannot be made of it: {error!r}") from error


def _stamp(path: Path) -> tuple[int, int, int] | None:
    try:
        found = os.stat(path)
    except OSError:
        return None
    return found.st_ino, found.st_size, found.st_mtime_ns
