"""Which generations stay, and which are thrown away."""

from collections.abc import Set
from contextlib import suppress
from pathlib import Path

from kiosk.content.pointer import Generation, State, found_generations, newest_first

KEPT = 7
"""How many generations stay besides the current one and the one last confirmed."""


def within_bounds(state: State) -> tuple[Generation, ...]:
    """Those beside the current one that stay, the newest first."""
    newest = newest_first(state.previous)
    return (*newest[:KEPT], *(each for each in newest[KEPT:] if each.number == state.confirmed))


def prune(folder: Path, kept: Set[Generation]) -> None:
    """Remove every generation that is not `kept`; what the disk refuses stays."""
    paths = {generation.path for generation in kept}
    for generation in found_generations(folder):
        if generation.path not in paths:
            with suppress(OSError):
                generation.path.unlink()
