"""New content is on trial until the screen has run with it for a minute in good health.

A generation with which the screen dies again and again is given up for the best one before it. What the screen counts
lies in `screen/` of the state folder; whoever owns that folder takes the verdict over.
"""

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from kiosk.content.generations import screen_notes
from kiosk.content.generations.screen_notes import Moment, Named, Trial
from kiosk.content.generations.selection import current, fallback
from kiosk.content.pointer import Generation, load_either
from kiosk.domain.errors import ContentError

HEALTHY_SECONDS = 60
"""How long the screen runs in good health before it confirms."""
SOON_SECONDS = 120
MOST_SOON = 2
MOST_STARTS = 3
"""Given up after two unconfirmed starts within two minutes, or after three in all."""


def begin(state: Path, now: Callable[[], Moment] = screen_notes.this_moment) -> Generation:
    """The generation to start with; call it once at each start of the screen, which it counts.

    It never fails because of what it counts: on a disk that cannot be written, or with odd files, it starts uncounted.

    Raises:
        ContentError: there is nothing to show, as `current` says.
    """
    shown, moment = current(state), now()
    tried = screen_notes.trial(state)
    if on_trial(state, shown) and is_over(tried.starts_with(shown), moment):
        instead = _instead(state, shown)
        if instead is None:
            return shown
        with suppress(ContentError):
            screen_notes.refuse(state, shown, f"the screen ended {len(tried.starts)} times soon after its start")
            tried = Trial(confirmed=tried.confirmed)  # should people take that back, it has all its starts again
            screen_notes.write_trial(state, tried)
        shown = instead
    if on_trial(state, shown):
        counted = Trial(
            Named(shown.number, shown.sha256), (*tried.starts_with(shown), moment), confirmed=tried.confirmed
        )
        with suppress(ContentError):
            screen_notes.write_trial(state, counted)
    return shown


def leave(state: Path, generation: Generation | Named) -> None:
    """Take the last start back: the screen was asked to stop, it was killed, or its compositor died. That is no fault
    of content."""
    tried = screen_notes.trial(state)
    if tried.starts_with(generation):
        with suppress(ContentError):
            screen_notes.write_trial(state, replace(tried, starts=tried.starts[:-1]))


def on_trial(state: Path, generation: Generation) -> bool:
    """Whether neither the state nor the screen says that `generation` ran in good health."""
    known = load_either(state)
    return not (
        (known is not None and known.confirmed == generation.number)
        or screen_notes.trial(state).has_confirmed(generation)
    )


def is_over(starts: Sequence[Moment], now: Moment) -> bool:
    """Whether so many unconfirmed starts (the earliest first) are enough.

    Only starts since the machine's own can be soon after each other: a flickering socket is no fault of the content.
    """
    soon = [start for start in starts if start.boot == now.boot and 0 <= now.seconds - start.seconds <= SOON_SECONDS]
    return len(soon) >= MOST_SOON or len(starts) >= MOST_STARTS


def _instead(state: Path, shown: Generation) -> Generation | None:
    try:
        return fallback(state, shown)
    except OSError:
        return None
